/* global window, requestAnimationFrame -- what is handed to evaluate runs in the page */
import fs from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { root } from './paths.mjs';

/** The report whose timeline the page shows. */
export const REPORT = 'file:///report.md';

/** The themes of VS Code, as its webviews get them: variables and the class of the body. */
export const themes = ['light', 'dark', 'high-contrast', 'high-contrast-light'];

/** The timeline page outside VS Code, under its own security policy: `open` shows a report's view in a theme. `variables`: what differs from it. */
export async function timelinePage(browser) {
  const bundled = async (entry, loader) => {
    const result = await build({
      ...{ entryPoints: [path.join(root, entry)], bundle: true, write: false, format: 'iife' },
      ...{ target: 'chrome124', loader, logLevel: 'warning' },
    });
    return result.outputFiles[0].text;
  };
  const script = await bundled('client/webview/main.ts');
  const style = await bundled('client/webview/timeline.css');
  const origin = 'http://timeline.test';
  const policy = `default-src 'none'; style-src ${origin}; img-src blob:; script-src 'nonce-n0nce'`;

  return {
    /** A page that shows `view`. `sent`: what it posted. */
    async open(
      view,
      { theme = 'light', width = 800, height = 900, variables: own, language = 'en', ...options } = {},
    ) {
      const { class: body, variables } = JSON.parse(
        fs.readFileSync(path.join(root, `test/webview/themes/${theme}.json`), 'utf8'),
      );
      const forced = theme.startsWith('high-contrast');
      const page = await browser.newPage({
        viewport: { width, height },
        colorScheme: theme.endsWith('light') ? 'light' : 'dark',
        forcedColors: forced ? 'active' : 'none',
        ...options,
      });
      const html = `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><meta name="l10n" content="${bundle(language)}">
<meta http-equiv="Content-Security-Policy" content="${policy}"><title>Timeline</title>
<link rel="stylesheet" href="/theme.css"><link rel="stylesheet" href="/timeline.css"></head>
<body class="${body}"><script nonce="n0nce" src="/host.js"></script><script nonce="n0nce" src="/timeline.js"></script></body></html>`;
      const files = {
        '/': ['text/html', html],
        '/theme.css': [
          'text/css',
          `:root{${Object.entries({ ...variables, ...own })
            .map(([name, value]) => `${name}:${value}`)
            .join(';')}}`,
        ],
        '/timeline.css': ['text/css', style],
        '/timeline.js': ['text/javascript', script],
        '/host.js': [
          'text/javascript',
          `window.sent=[];window.violations=[];document.addEventListener('securitypolicyviolation',e=>violations.push(e.violatedDirective+' '+e.blockedURI));
let kept;window.acquireVsCodeApi=()=>({postMessage:m=>sent.push(m),getState:()=>kept,setState:s=>{kept=s}});`,
        ],
      };
      await page.route('**/*', route => {
        const file = files[new URL(route.request().url()).pathname];
        return file === undefined
          ? route.fulfill({ status: 404, body: '' })
          : route.fulfill({ contentType: file[0], body: file[1] });
      });
      await page.goto(origin);
      await send(page, { type: 'timeline', uri: REPORT, view });
      return page;
    },
  };
}

/** Opens the menu with this id, in a page or a frame, and chooses from it. */
export async function chooseFrom(page, id, choice) {
  await page.locator(`#${id}`).click();
  await page.locator(`#${id}-menu [data-choice="${choice}"]`).click();
}

/** The texts of a language, as an attribute holds them. */
function bundle(language) {
  const name = language === 'en' ? 'bundle.l10n.json' : `bundle.l10n.${language}.json`;
  const text = fs.readFileSync(path.join(root, 'l10n', name), 'utf8');
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** Hands a message of the extension to the page, and waits until it was taken in. */
export async function send(page, message) {
  await page.evaluate(async given => {
    window.postMessage(given, '*');
    await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }, message);
}

/** What the page has posted of one type. */
export function sent(page, type) {
  return page.evaluate(wanted => window.sent.filter(message => message.type === wanted), type);
}
