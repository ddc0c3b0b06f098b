import path from 'node:path';
import { launchBrowser, workbenchUrl } from './browser.mjs';
import { draft, screenshots, trappedWorkspace, vsix } from './paths.mjs';
import { startServer } from './server.mjs';
import { timeline } from './ui/timeline.mjs';
import { unwritable } from './ui/unwritable.mjs';
import { Workbench } from './ui/workbench.mjs';
import { writing } from './ui/writing.mjs';

const scenarios = { writing, timeline, unwritable };

/** Installs the packaged extension and handles it as a person would. Each scenario has a workbench of its own. */
export async function runUi() {
  const server = await startServer({ vsix: [vsix] });
  const browser = await launchBrowser();
  const tests = [];
  try {
    for (const [name, steps] of Object.entries(scenarios)) {
      tests.push(...(await runScenario(browser, server, name, steps)));
    }
  } finally {
    await browser.close();
    await server.stop();
  }
  return { tests };
}

/** A step goes on where the one before it ended: after a failed one the rest counts as failed, too. */
async function runScenario(browser, server, name, steps) {
  const { folder, remove } = trappedWorkspace();
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  page.setDefaultTimeout(20_000);
  const workbench = new Workbench(page, server);
  workbench.set({});
  const results = [];
  let broken = null;
  try {
    await page.goto(workbenchUrl(server, { folder }));
    await page.locator('.explorer-folders-view .monaco-list-row', { hasText: draft }).waitFor();
  } catch (error) {
    broken = `the workbench did not come up: ${error}`;
  }
  for (const { title, run } of steps) {
    let error = broken;
    if (broken === null) {
      error = await run({ workbench, folder, draft }).then(
        () => null,
        reason => String(reason?.stack ?? reason),
      );
      if (error !== null) {
        broken = `not run, since "${title}" failed`;
        await page.screenshot({ path: path.join(screenshots, `failure-${name}.png`) }).catch(() => {});
      }
    }
    results.push({ title: `${name}: ${title}`, error });
  }
  await page.close();
  remove();
  return results;
}
