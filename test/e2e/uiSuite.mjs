import fs from 'node:fs';
import path from 'node:path';
import { launchBrowser, workbenchUrl } from './browser.mjs';
import { draft, screenshots, trappedWorkspace, vsix } from './paths.mjs';
import { startServer } from './server.mjs';
import { configuration } from './ui/configuration.mjs';
import { firstSteps } from './ui/firstSteps.mjs';
import { help } from './ui/help.mjs';
import { markdownPreview } from './ui/markdownPreview.mjs';
import { newReport } from './ui/newReport.mjs';
import { paste } from './ui/paste.mjs';
import { postMortemView } from './ui/postMortemView.mjs';
import { timeline } from './ui/timeline.mjs';
import { timelineEditing } from './ui/timelineEditing.mjs';
import { unwritable } from './ui/unwritable.mjs';
import { followSystem, Workbench } from './ui/workbench.mjs';
import { writing } from './ui/writing.mjs';

/** Name → settings of the workspace and the steps. Each scenario has a workbench of its own. */
const scenarios = {
  'first steps': { steps: firstSteps },
  writing: { steps: writing },
  'new report': { settings: { 'postmortem.templates': ['plain.md'] }, steps: newReport },
  help: { steps: help },
  paste: { steps: paste },
  configuration: { steps: configuration },
  timeline: { steps: timeline },
  'timeline editing': { steps: timelineEditing },
  'markdown preview': {
    settings: { 'postmortem.markdownPreview.timeline': true },
    steps: markdownPreview,
  },
  'post-mortem view': { steps: postMortemView },
  ...Object.fromEntries(
    ['a-file', 'read-only/reports', '../outside'].map(folder => [
      `unwritable ${folder}`,
      {
        settings: { 'postmortem.folder': folder },
        steps: [unwritable(folder, { outside: folder.startsWith('..') })],
      },
    ]),
  ),
};

/** Installs the packaged extension and handles it as a person would. SCENARIO=name runs one alone. */
export async function runUi() {
  const server = await startServer({ vsix: [vsix], settings: followSystem });
  const browser = await launchBrowser();
  const tests = [];
  try {
    for (const [name, scenario] of Object.entries(scenarios)) {
      if (![undefined, name].includes(process.env.SCENARIO)) continue;
      tests.push(...(await runScenario(browser, server, name, scenario)));
    }
  } finally {
    await browser.close();
    await server.stop();
  }
  return { tests };
}

/** A step goes on where the one before it ended: after a failed one the rest counts as failed, too. */
async function runScenario(browser, server, name, { settings = {}, steps }) {
  const { folder, remove } = trappedWorkspace();
  fs.mkdirSync(path.join(folder, '.vscode'));
  fs.writeFileSync(path.join(folder, '.vscode/settings.json'), JSON.stringify(settings));
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  // Generous, for machines that are busy with other things; nothing waits for it to pass.
  page.setDefaultTimeout(60_000);
  const workbench = new Workbench(page);
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
        error += `\n${await workbench.writtenAndFocused().catch(String)}`;
        await page
          .screenshot({ path: path.join(screenshots, `failure-${name.replaceAll(/\W+/g, '-')}.png`) })
          .catch(() => {});
      }
    }
    results.push({ title: `${name}: ${title}`, error });
  }
  await page.close();
  remove();
  return results;
}
