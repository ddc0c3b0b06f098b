import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';

const plain = 'plain.md';
const associations = folder => {
  const settings = fs.readFileSync(path.join(folder, '.vscode/settings.json'), 'utf8');
  return JSON.parse(settings)['files.associations'];
};

/** Somebody who has just installed the extension. */
export const firstSteps = [
  {
    title: 'the Post-Mortem view says what to do where no report is open',
    async run({ workbench }) {
      await workbench.run('View: Show Post-Mortem');
      const welcome = workbench.page.locator('.welcome-view-content');
      for (const button of ['New Post-Mortem', 'Treat Files as Post-Mortems', 'See How It Works'])
        await welcome.locator('.monaco-button', { hasText: button }).first().waitFor();
      await workbench.shoot('first-1-welcome');
    },
  },
  {
    title: 'the walkthrough shows its four steps with their pictures',
    async run({ workbench }) {
      const { page } = workbench;
      await page.locator('.welcome-view-content .monaco-button', { hasText: 'See How It Works' }).click();
      const steps = page.locator('.getting-started-step');
      await steps.first().waitFor();
      assert.equal(await steps.count(), 4);
      for (let i = 0; i < 4; i++) {
        await steps.nth(i).locator('.step-title').click();
        const picture = page.locator('.getting-started-media img');
        await picture.waitFor();
        const drawn = await picture.evaluate(async img => {
          await img.decode();
          return [img.naturalWidth > 100, img.alt.length > 20];
        });
        assert.deepEqual(drawn, [true, true]);
        await workbench.shoot(`first-2-walkthrough-${i + 1}`);
      }
    },
  },
  {
    title: 'Treat Files as Post-Mortems leaves all as it was at Esc',
    async run({ workbench, folder }) {
      await workbench.run('Treat Files as Post-Mortems');
      await workbench.question('Treat Files as Post-Mortems');
      await workbench.page.keyboard.type('All of');
      await workbench.choice('All of the workspace').waitFor();
      await workbench.shoot('first-3-associate');
      await workbench.page.keyboard.press('Escape');
      assert.equal(associations(folder), undefined);
    },
  },
  {
    title: 'a plain Markdown file becomes a report, by its menu in the Explorer',
    async run({ workbench, folder }) {
      const { page } = workbench;
      await workbench.run('View: Show Explorer');
      const file = page.locator('.explorer-folders-view .monaco-list-row', { hasText: plain });
      await file.dblclick();
      await page.locator('.statusbar-item', { hasText: 'Markdown' }).waitFor();
      await file.click({ button: 'right' });
      await page.locator('.monaco-menu .action-item', { hasText: 'Treat Files as Post-Mortems' }).click();
      await workbench.choice('this file').click();
      await page.locator('.statusbar-item', { hasText: 'Post-Mortem' }).waitFor();
      await workbench.run('Problems: Focus on Problems View');
      await workbench.problems.filter({ hasText: 'human-error' }).first().waitFor();
      assert.deepEqual(associations(folder), { [`**/${plain}`]: 'postmortem' });
      await workbench.shoot('first-4-associated');
    },
  },
];
