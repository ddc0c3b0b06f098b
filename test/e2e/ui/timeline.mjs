import assert from 'node:assert/strict';

/** The timeline preview: shown, clicked, followed. */
export const timeline = [
  {
    title: 'Show Timeline draws the events',
    async run({ workbench, draft }) {
      await workbench.open(draft);
      await workbench.run('Show Timeline');
      const page = workbench.timeline;
      await page.locator('#timeline-title', { hasText: 'Search returned no results' }).waitFor();
      assert.equal(await page.locator('.event-row[data-line]').count(), 6);
      const lines = await page.locator('.event-dot').evaluateAll(dots => dots.map(dot => dot.dataset.lines));
      assert.equal(lines.join('').trim().split(/\s+/).length, 6);
      await workbench.shoot('9-timeline');
    },
  },
  {
    title: 'a click on an event goes to its line',
    async run({ workbench }) {
      const row = workbench.timeline.locator('.event-row[data-line]', { hasText: 'switched the alias back' });
      const line = Number(await row.getAttribute('data-line'));
      await row.click();
      await workbench.cursorAt(line + 1);
      await workbench.shoot('10-event-clicked');
    },
  },
  {
    title: 'the timeline follows the typing',
    async run({ workbench }) {
      // In a wrapped line the first press goes to the end of what stands in one row.
      await workbench.page.keyboard.press('End');
      await workbench.page.keyboard.press('End');
      await workbench.page.keyboard.press('Enter');
      // The list goes on by itself.
      await workbench.page.keyboard.type('10:08 UTC — on-call engineer: told the support team');
      await workbench.timeline.locator('.event-row', { hasText: 'told the support team' }).waitFor();
      assert.equal(await workbench.timeline.locator('.event-row[data-line]').count(), 7);
      await workbench.shoot('11-timeline-followed');
    },
  },
  {
    title: 'an event changed in the preview is changed in the report, and back by undo',
    async run({ workbench }) {
      const row = workbench.timeline.locator('.event-row', { hasText: 'told the support team' });
      await row.click();
      await workbench.timeline.locator('#event-bar', { hasText: 'told the support team' }).waitFor();
      await workbench.timeline.getByRole('button', { name: '+1 min' }).click();
      await workbench.timeline.locator('.event-row', { hasText: '10:09' }).waitFor();
      await workbench.page.locator('.view-lines', { hasText: '10:09 UTC' }).waitFor();
      await workbench.page.locator('.view-line', { hasText: '10:09' }).first().click();
      await workbench.page.keyboard.press('ControlOrMeta+z');
      await workbench.timeline.locator('.event-row', { hasText: '10:08' }).waitFor();
    },
  },
  {
    title: 'the Post-Mortem view shows sections, metrics and actions, and counts the findings',
    async run({ workbench }) {
      await workbench.run('View: Show Post-Mortem');
      await workbench.page.locator('.pane', { hasText: 'Metrics' }).first().waitFor();
      await workbench.page.locator('.monaco-list-row', { hasText: 'Time to' }).first().waitFor();
      await workbench.page.locator('.activitybar .badge-content', { hasText: /^\d+$/ }).first().waitFor();
      await workbench.shoot('12-post-mortem-view');
    },
  },
];
