import { svgOf, type ExportOptions } from './exportSvg.js';
import { HEADS, cellsOf } from './exportTable.js';
import type { Incident } from './incident.js';
import { escapeMarkup } from './shape.js';

const PAGE_STYLE = `body{font:15px/1.5 system-ui,sans-serif;max-width:1000px;margin:2em auto;padding:0 1em;color:#2b2b2b;background:#fff}
body.dark{color:#ddd;background:#1f1f1f}svg{max-width:100%;height:auto}table{border-collapse:collapse;width:100%}
th,td{text-align:start;vertical-align:top;padding:.3em .6em;border-bottom:1px solid #8886}td:nth-child(-n+3){white-space:nowrap;font-variant-numeric:tabular-nums}
@media print{body{margin:0}tr{break-inside:avoid}}`;

/** A page that needs nothing beside it and may load and run nothing. */
export function htmlOf(incident: Incident, options: ExportOptions): string {
  const title = escapeMarkup(incident.title === '' ? 'Untitled post-mortem' : incident.title);
  const cells = (name: 'td' | 'th', texts: readonly string[]): string =>
    texts
      .map(
        text => `<${name}${name === 'th' ? ' scope="col"' : ' dir="auto"'}>${escapeMarkup(text)}</${name}>`,
      )
      .join('');
  const rows = cellsOf(incident).map(row => `<tr>${cells('td', row)}</tr>`);
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${PAGE_STYLE}</style>
</head>
<body class="${options.theme}">
<main>
<h1>${title}</h1>
${svgOf(incident, options)}
<table>
<caption>Events</caption>
<thead><tr>${cells('th', HEADS)}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</main>
</body>
</html>
`;
}
