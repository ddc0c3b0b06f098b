import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';

/** From the idea of a report to a report: the steps of a person, in order. */
export const writing = [
  {
    title: 'New Post-Mortem asks and opens a report',
    async run({ workbench, folder }) {
      await workbench.run('New Post-Mortem');
      await workbench.answerQuestions({ title: 'Checkout was slow', start: '2026-09-03 14:05' });
      await workbench.tab('2026-09-03-checkout-was-slow.postmortem.md').waitFor();
      await workbench.page.locator('.view-line', { hasText: 'Incident Summary' }).first().waitFor();
      await workbench.shoot('3-new-report');
      assert.ok(fs.existsSync(path.join(folder, 'postmortems/2026-09-03-checkout-was-slow.postmortem.md')));
    },
  },
  {
    title: 'typing goes to the first thing to write',
    async run({ workbench }) {
      await workbench.page.keyboard.type('The checkout answered slowly for half an hour.');
      await workbench.page.locator('.view-line', { hasText: 'answered slowly' }).first().waitFor();
      await workbench.shoot('4-typed');
    },
  },
  {
    title: 'Problems lists what is wrong with the draft',
    async run({ workbench, draft }) {
      await workbench.open(draft);
      await workbench.run('Problems: Focus on Problems View');
      const rules = ['human-error', 'counterfactual', 'judgement', 'empty-section', 'missing-section'];
      for (const rule of rules) await workbench.problems.filter({ hasText: rule }).first().waitFor();
      await workbench.shoot('5-problems');
    },
  },
  {
    title: 'a quick fix from Problems inserts the missing section',
    async run({ workbench }) {
      const problem = workbench.problems.filter({ hasText: 'missing-section' }).first();
      await problem.click();
      await problem.locator('[class*="codicon-light"]').click();
      const fix = workbench.page.locator('.monaco-menu .action-item', {
        hasText: 'Successes and Positive Outcomes',
      });
      await fix.first().waitFor();
      await workbench.shoot('6-quick-fix');
      await fix.first().click();
      await problem.waitFor({ state: 'detached' });
      await workbench.focusEditor();
      await workbench.page.keyboard.press('ControlOrMeta+End');
      await workbench.page
        .locator('.view-line', { hasText: 'Successes and Positive Outcomes' })
        .first()
        .waitFor();
      await workbench.shoot('7-fixed');
    },
  },
  {
    title: 'the Post-Mortem view lists the sections and reveals one',
    async run({ workbench }) {
      await workbench.run('Post-Mortem: Focus on Sections View');
      const rows = workbench.page.locator('.tree-explorer-viewlet-tree-view .monaco-list-row');
      await rows.filter({ hasText: 'Root Cause Analysis' }).first().click();
      await workbench.shoot('8-outline');
      await workbench.cursorAt(25);
    },
  },
];
