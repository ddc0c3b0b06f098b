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
      assert.equal(await page.locator('.event-dot').count(), 6);
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
];
