// Renews the pictures of the walkthrough from the real VS Code: `npm run package && node test/e2e/pictures.mjs`.
// They go into the package, so pngquant (a Debian package) makes them small.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { launchBrowser, workbenchUrl } from './browser.mjs';
import { draft, endOnSignals, root, temporaryWorkspace, vsix } from './paths.mjs';
import { startServer } from './server.mjs';
import { followSystem, Workbench } from './ui/workbench.mjs';

endOnSignals();
const folder = path.join(root, 'docs/images/walkthrough');
/** Only what a picture is about. */
const calm = {
  'workbench.activityBar.location': 'hidden',
  'workbench.statusBar.visible': false,
  'workbench.layoutControl.enabled': false,
  'editor.minimap.enabled': false,
  'breadcrumbs.enabled': false,
};

/** Name of a picture → how a person gets there. */
const scenes = {
  async new(workbench) {
    await workbench.run('New Post-Mortem');
    await workbench.answerQuestions({ title: 'Checkout was slow', start: '2026-09-03 14:05' });
    await workbench.page.locator('.view-line', { hasText: 'Incident Summary' }).first().waitFor();
  },
  async problems(workbench) {
    await workbench.openQuickly(draft);
    await workbench.run('Problems: Focus on Problems View');
    await workbench.problems.filter({ hasText: 'human-error' }).first().waitFor();
  },
  async timeline(workbench) {
    await workbench.openQuickly(draft);
    await workbench.run('Show Timeline');
    await workbench.timeline.locator('.event-row[data-line]').first().waitFor();
  },
  async existing(workbench) {
    await workbench.run('Treat Files as Post-Mortems');
    await workbench.choice('All of the workspace').waitFor();
  },
};

fs.mkdirSync(folder, { recursive: true });
const server = await startServer({ vsix: [vsix], settings: { ...followSystem, ...calm } });
const browser = await launchBrowser();
try {
  for (const [name, scene] of Object.entries(scenes)) {
    const workspace = temporaryWorkspace();
    for (const [place, files] of Object.entries({ 'docs/incidents': 3, 'docs/guides': 2 })) {
      fs.mkdirSync(path.join(workspace.folder, place), { recursive: true });
      for (let i = 1; i <= files; i++)
        fs.writeFileSync(path.join(workspace.folder, place, `${i}.md`), '# Notes\n');
    }
    const page = await browser.newPage({ viewport: { width: 640, height: 400 } });
    const workbench = new Workbench(page);
    await page.goto(workbenchUrl(server, { folder: workspace.folder }));
    await page.locator('.explorer-folders-view .monaco-list-row', { hasText: draft }).waitFor();
    await workbench.run('View: Close Primary Side Bar');
    await scene(workbench);
    await workbench.shoot(name, { folder, in: ['light', 'dark'] });
    await page.close();
    workspace.remove();
  }
  const pictures = fs.readdirSync(folder).map(name => path.join(folder, name));
  execFileSync(
    'pngquant',
    ['--force', '--ext', '.png', '--strip', '--speed', '1', '--nofs', '16', ...pictures],
    { stdio: 'inherit' },
  );
} finally {
  await browser.close();
  await server.stop();
}
