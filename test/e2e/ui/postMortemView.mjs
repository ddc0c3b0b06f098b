/* global document, window, MutationObserver -- what is handed to evaluate runs in the page */
import assert from 'node:assert/strict';

const other = '2026-05-06-orders-database-failover';

/** The rows of one part of the Post-Mortem view. */
const rows = (workbench, part) =>
  workbench.page
    .locator('.pane', { has: workbench.page.locator('.pane-header', { hasText: part }) })
    .locator('.monaco-list-row');

/** Chooses from the context menu of a row. */
async function choose(workbench, row, title) {
  await row.click({ button: 'right' });
  await workbench.page.locator('.monaco-menu .action-item', { hasText: title }).first().hover();
  // A menu that has just opened takes no click, but it takes a key.
  await workbench.page.keyboard.press('Enter');
}

/** Chooses Copy from the menu of a row. Answers what came to the clipboard. */
async function copied(workbench, row) {
  const { page } = workbench;
  await page.evaluate(() => {
    const { clipboard } = navigator;
    window.copied = undefined;
    clipboard.writeText = async text => {
      await Object.getPrototypeOf(clipboard).writeText.call(clipboard, text);
      window.copied = await clipboard.readText();
    };
  });
  await choose(workbench, row, 'Copy');
  const handle = await page.waitForFunction(() => window.copied);
  return handle.jsonValue();
}

const line = (page, text) => page.locator('.view-line', { hasText: text }).first();

/** The Post-Mortem view: what its menus do, what it counts, and that it keeps still. */
export const postMortemView = [
  {
    title: 'the badge counts the errors and warnings of the report',
    async run({ workbench, draft }) {
      const { page } = workbench;
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await workbench.open(other);
      await workbench.open(draft);
      await workbench.run('View: Show Post-Mortem');
      const badge = page
        .locator('.activitybar .action-item', { has: page.locator('[aria-label^="Post-Mortem"]') })
        .locator('.badge-content');
      const status = page.locator('#status\\.problems a');
      await page.locator('#status\\.problems a[aria-label*="Warnings"]').waitFor();
      const counted = [...(await status.getAttribute('aria-label')).matchAll(/(?:Errors|Warnings): (\d+)/g)];
      const sum = counted.reduce((all, [, count]) => all + Number(count), 0);
      assert.ok(sum > 1);
      await badge.filter({ hasText: new RegExp(`^${sum}$`) }).waitFor();
    },
  },
  {
    title: 'a missing section is inserted by its menu',
    async run({ workbench }) {
      const missing = rows(workbench, 'Sections').filter({ hasText: 'missing' }).first();
      await choose(workbench, missing, 'Insert Section');
      await line(workbench.page, 'Successes and Positive Outcomes').waitFor();
      await missing.waitFor({ state: 'detached' });
    },
  },
  {
    title: 'a section is copied as it is written',
    async run({ workbench }) {
      const text = await copied(
        workbench,
        rows(workbench, 'Sections').filter({ hasText: 'Incident Summary' }),
      );
      assert.match(text, /^## Incident Summary\n\nOn 8 October 2026[\s\S]*resolved it\.$/);
    },
  },
  {
    title: 'an action is opened again and marked as done, by its menu and its button',
    async run({ workbench }) {
      const { page } = workbench;
      const action = rows(workbench, 'Actions').filter({ hasText: 'Alert when an alias moves' });
      await choose(workbench, action, 'Mark as Not Done');
      await action.filter({ hasNotText: 'done' }).waitFor();
      await line(page, '[ ] Alert when an alias').waitFor();
      await action.hover();
      await action.locator('.action-label[aria-label^="Mark as Done"]').click();
      await action.filter({ hasText: 'done' }).waitFor();
      await line(page, '[x] Alert when an alias').waitFor();
      assert.match(await copied(workbench, action), /^- \[x\] Alert when an alias moves/);
    },
  },
  {
    title: 'a duration leads to its entry and can be copied',
    async run({ workbench }) {
      const row = rows(workbench, 'Metrics').filter({ hasText: 'Time to detect' });
      await choose(workbench, row, 'Go to Line');
      await workbench.cursorAt(19);
      assert.equal(await copied(workbench, row), 'Time to detect: 13 min');
    },
  },
  {
    title: 'no row comes or goes while one writes, and while one goes from report to report',
    async run({ workbench, draft }) {
      const { page } = workbench;
      const sections = rows(workbench, 'Sections');
      assert.equal(await sections.count(), 6);
      await page.evaluate(() => {
        const list = document.querySelector('.pane .monaco-list-rows');
        window.counts = new Set();
        new MutationObserver(() => window.counts.add(list.childElementCount)).observe(list, {
          ...{ childList: true, subtree: true, characterData: true },
        });
      });
      await workbench.tab(draft).click();
      await page.keyboard.press('ControlOrMeta+End');
      await page.keyboard.type('\nMore words that change no section. It was human error.');
      await sections.filter({ hasText: 'Successes' }).filter({ hasText: 'finding' }).waitFor();
      const title = text => page.locator('.pane-header', { hasText: text }).first().waitFor();
      await workbench.tab(other).click();
      await title('Orders were read-only');
      await workbench.tab(draft).click();
      await title('Search returned no results');
      await sections.filter({ hasText: 'Successes' }).filter({ hasText: 'finding' }).waitFor();
      assert.deepEqual(await page.evaluate(() => [...window.counts]), [6]);
    },
  },
];
