import assert from 'node:assert/strict';

/** VS Code's own Markdown preview of a report. */
export const markdownPreview = [
  {
    title: 'with the setting on, the timeline is drawn below the title, and follows the text',
    async run({ workbench, draft }) {
      const { page } = workbench;
      await workbench.open(draft);
      await workbench.run('Post-Mortem: Open Markdown Preview to the Side');
      const preview = workbench.timeline;
      const picture = preview.locator('h1 + svg.timeline-picture');
      await picture.waitFor();
      assert.equal(await picture.locator('.event-dot').count(), 6);
      await workbench.shoot('markdown-preview');
      await page.locator('.view-line', { hasText: 'saw the rate of empty results' }).click();
      await workbench.cursorAt(23);
      await page.keyboard.press('End');
      await page.keyboard.press('End');
      await page.keyboard.press('Enter');
      await page.keyboard.type('11:20 UTC — on-call engineer: told the support team');
      await picture.locator('.event-dot >> nth=6').waitFor();
    },
  },
  {
    title: 'with the setting off, it is the text alone',
    async run({ workbench }) {
      await workbench.run('Preferences: Open Workspace Settings (JSON)');
      await workbench.tab('settings.json').waitFor();
      await workbench.page.locator('.view-line', { hasText: 'postmortem.markdownPreview' }).click();
      await workbench.page.keyboard.press('ControlOrMeta+a');
      await workbench.page.keyboard.type('{}');
      await workbench.page.keyboard.press('ControlOrMeta+s');
      await workbench.timeline.locator('svg.timeline-picture').waitFor({ state: 'detached' });
      await workbench.timeline.locator('h1', { hasText: 'Search returned no results' }).waitFor();
    },
  },
];
