import { escapeMarkup } from '../../../server/src/service/picture/index.js';
import type { Bundle } from '../../../server/src/service/message.js';

interface PageResources {
  /** Source of the webview's own resources, for the content security policy. */
  readonly cspSource: string;
  readonly script: string;
  readonly style: string;
  /** Unguessable, new for every page. */
  readonly nonce: string;
  /** BCP 47 tag of the language that the page speaks. */
  readonly language: string;
  /** The translations of the page's texts. */
  readonly bundle: Bundle;
}

/** The empty page of the timeline preview: nothing may run or load but our own script and style. */
export function timelineHtml({ cspSource, script, style, nonce, language, bundle }: PageResources): string {
  const policy = `default-src 'none'; style-src ${cspSource}; img-src blob:; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${escapeMarkup(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${style}">
<meta name="l10n" content="${escapeMarkup(JSON.stringify(bundle))}">
<title>Timeline</title>
</head>
<body>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}
