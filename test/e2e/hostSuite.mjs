import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { launchBrowser, workbenchUrl } from './browser.mjs';
import { root, screenshots, temporaryFolder, trappedWorkspace } from './paths.mjs';
import { serveThroughProxy, useWebExtension } from './proxy.mjs';
import { startServer } from './server.mjs';

const PATIENCE = 150_000;
const MARK = 'E2E_REPORT ';

/**
 * Runs the Mocha suite inside the real extension host: `node` or `web`. Passed only if the host says so, a report
 * came, and it holds tests, none of which failed.
 */
export async function runInHost(host) {
  const workspace = trappedWorkspace();
  const server = await startServer();
  const browser = await launchBrowser();
  let files;
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    let report;
    page.on('console', message => {
      const text = message.text();
      const at = text.indexOf(MARK);
      if (at >= 0) report = JSON.parse(text.slice(at + MARK.length));
      else if (process.env.VERBOSE !== undefined) console.log(`[${message.type()}] ${text}`);
    });
    const exit = new Promise(resolve => {
      page.on('crash', () => resolve('the page crashed'));
      void page.exposeFunction('codeAutomationLog', () => {});
      // The workbench calls it when the extension host under test ends.
      void page.exposeFunction('codeAutomationExit', resolve);
    });
    if (host === 'web') {
      files = await serveThroughProxy(server, root);
      await useWebExtension(page, files.base, '/out/e2e/web.js');
      await page.goto(workbenchUrl(server, { folder: workspace.folder }));
    } else {
      const reportFile = path.join(temporaryFolder('report').folder, 'report.json');
      const tests = path.join(root, 'out/e2e/node.js');
      const env = { E2E_REPORT: reportFile };
      await page.goto(workbenchUrl(server, { folder: workspace.folder, extension: root, tests, env }));
      void exit.then(() => {
        if (fs.existsSync(reportFile)) report = JSON.parse(fs.readFileSync(reportFile, 'utf8'));
      });
    }
    const limit = delay(PATIENCE, `nothing came within ${PATIENCE} ms`, { ref: false });
    const code = await Promise.race([exit, limit]);
    if (code !== 0)
      await page.screenshot({ path: path.join(screenshots, `failure-${host}.png`) }).catch(() => {});
    const tests = report?.tests ?? [];
    const failed = tests.some(test => test.error !== null);
    if (tests.length === 0 || (code !== 0 && !failed)) {
      tests.push({ title: `the ${host} extension host ends well`, error: `it ended with: ${code}` });
    }
    return { vscode: report?.vscode, tests };
  } finally {
    files?.close();
    await browser.close();
    await server.stop();
    workspace.remove();
  }
}
