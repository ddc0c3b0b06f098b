import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { chooseFrom } from '../timelinePage.mjs';

const FOUND = 'found the new index at 30 %';

const row = (workbench, text) => workbench.timeline.locator('.event-row', { hasText: text });
const inReport = (workbench, text) =>
  workbench.page.locator('.view-line', { hasText: text }).first().waitFor();
/** Minutes since midnight that a row shows. */
const minutesOf = async shown => {
  const [, hours, minutes] = /(\d\d):(\d\d)/.exec(await shown.locator('.event-time').textContent());
  return Number(hours) * 60 + Number(minutes);
};
const undo = async (workbench, shown) => {
  await row(workbench, FOUND).locator('button').press('ControlOrMeta+z');
  await shown.waitFor();
};

/** The timeline preview in the real VS Code: every change that can be made in it, its exports, and a reload. */
export const timelineEditing = [
  {
    title:
      'a milestone chosen in the preview is written into the report, and taken back by undo in the preview',
    async run({ workbench, draft }) {
      await workbench.open(draft);
      await workbench.run('Show Timeline');
      const line = Number(await row(workbench, FOUND).getAttribute('data-line'));
      await row(workbench, FOUND).click();
      // The report's editor takes the focus, and a menu is closed when it loses it.
      await workbench.cursorAt(line + 1);
      await workbench.timeline.locator('#event-bar', { hasText: FOUND }).waitFor();
      await chooseFrom(workbench.timeline, 'milestone', 'acknowledged');
      await row(workbench, FOUND).filter({ hasText: 'Acknowledged' }).waitFor();
      await inReport(workbench, /09:48\sUTC.*\[acknowledged\]/);
      await row(workbench, 'opened the incident channel').filter({ hasNotText: 'Acknowledged' }).waitFor();
      await undo(
        workbench,
        row(workbench, 'opened the incident channel').filter({ hasText: 'Acknowledged' }),
      );
    },
  },
  {
    title: 'Alt and an arrow move an event by minutes',
    async run({ workbench }) {
      const time = row(workbench, FOUND).locator('button');
      await time.press('Alt+ArrowRight');
      await row(workbench, FOUND).filter({ hasText: '09:49' }).waitFor();
      await time.press('Alt+Shift+ArrowRight');
      await row(workbench, FOUND).filter({ hasText: '09:54' }).waitFor();
      await inReport(workbench, '09:54 UTC');
      await undo(workbench, row(workbench, FOUND).filter({ hasText: '09:49' }));
      await undo(workbench, row(workbench, FOUND).filter({ hasText: '09:48' }));
    },
  },
  {
    title: 'a dot that is dragged takes its entry along, to a whole minute',
    async run({ workbench }) {
      const { page } = workbench;
      const before = await minutesOf(row(workbench, FOUND));
      const line = await row(workbench, FOUND).getAttribute('data-line');
      const dot = await workbench.timeline.locator(`.event-dot[data-line="${line}"] .target`).boundingBox();
      const [x, y] = [dot.x + dot.width / 2, dot.y + dot.height / 2];
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + 40, y, { steps: 5 });
      await workbench.timeline.locator('.live', { hasText: 'later' }).waitFor();
      await workbench.shoot('timeline-dragged', { in: ['light'] });
      await page.mouse.up();
      await row(workbench, FOUND).filter({ hasNotText: '09:48' }).waitFor();
      const after = await minutesOf(row(workbench, FOUND));
      assert.ok(after > before, `${after} is later than ${before}`);
      const two = value => String(value).padStart(2, '0');
      await inReport(workbench, `${two(Math.floor(after / 60))}:${two(after % 60)} UTC`);
      await undo(workbench, row(workbench, FOUND).filter({ hasText: '09:48' }));
    },
  },
  {
    title: 'an entry is added between two, half way',
    async run({ workbench }) {
      await row(workbench, FOUND).click();
      await workbench.timeline.locator('#event-bar', { hasText: FOUND }).waitFor();
      await workbench.timeline.getByRole('button', { name: 'Add entry after' }).click();
      await row(workbench, 'New entry').filter({ hasText: '09:57' }).waitFor();
      await inReport(workbench, '09:57 UTC');
      await undo(workbench, workbench.timeline.locator('.summary', { hasText: /^6 entries/ }));
    },
  },
  {
    title: 'filter, lanes, clock and zoom work under the policy of the real webview',
    async run({ workbench }) {
      const page = workbench.timeline;
      await page.locator('#filter-text').fill('alias');
      await page.locator('.summary', { hasText: '2 of 6 entries' }).waitFor();
      assert.equal(await page.locator('.event-dot').count(), 2);
      await page.locator('#filter-text').fill('');
      await page.locator('#lanes').click();
      assert.equal(await page.locator('.timeline-picture .lane').count(), 3);
      await page.locator('#lanes').click();
      const { length } = await page.locator('.event-dot').all();
      await page.locator('#picture').focus();
      for (let i = 0; i < 8; i++) await page.locator('#picture').press('+');
      await page.locator(`.event-dot >> nth=${length - 1}`).waitFor({ state: 'detached' });
      await page.locator('#picture').press('0');
      await page.locator(`.event-dot >> nth=${length - 1}`).waitFor();
      await page.locator('#zone').selectOption('utc');
      await page.locator('caption', { hasText: 'times in UTC' }).waitFor();
    },
  },
  ...['svg', 'png', 'html', 'csv', 'json', 'md'].map(format => ({
    title: `the timeline is exported as ${format}`,
    async run({ workbench, folder, draft }) {
      const name = draft.replace(/\.postmortem\.md$/, `-timeline.${format}`);
      await chooseFrom(workbench.timeline, 'export', format);
      await workbench.question('Export the Timeline');
      await workbench.page.locator('.quick-input-widget input').first().press('Enter');
      await workbench.notification(name);
      const written = fs.readFileSync(path.join(folder, name));
      const begins = {
        svg: '<svg',
        png: '\u0089PNG',
        html: '<!DOCTYPE html>',
        csv: 'Date,',
        json: '{',
        md: '| Date',
      };
      assert.ok(written.toString('latin1').startsWith(begins[format]));
      await workbench.run('Notifications: Clear All Notifications');
    },
  })),
  {
    title: 'the timeline is copied as an image',
    async run({ workbench }) {
      const { page, timeline } = workbench;
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await chooseFrom(timeline, 'export', 'copy');
      await timeline.locator('[aria-live]', { hasText: 'on the clipboard' }).waitFor({ state: 'attached' });
      const types = await timeline
        .locator('body')
        .evaluate(async () => (await navigator.clipboard.read()).flatMap(item => item.types));
      assert.deepEqual(types, ['image/png']);
    },
  },
  {
    title: 'the preview is there again after the window was loaded anew, and still tied to its report',
    async run({ workbench, draft }) {
      const { page } = workbench;
      await workbench.tab(draft).click();
      await workbench.run('File: Save All');
      // In the browser, VS Code writes its state down when it is idle, every five seconds, and not when it is left.
      assert.ok(await page.evaluate(writtenDown, 'choice\\\\*":\\\\*"utc'), 'the state was written down');
      await page.reload();
      await row(workbench, FOUND).waitFor();
      assert.equal(await workbench.timeline.locator('#zone').inputValue(), 'utc');
      const line = Number(await row(workbench, FOUND).getAttribute('data-line'));
      await row(workbench, FOUND).click();
      await workbench.cursorAt(line + 1);
    },
  },
];

/**
 * Runs in the page: whether a state of the workbench that matches the pattern comes into the browser's databases within
 * a minute. It looks again by itself, since `waitForFunction` takes the promise of an asynchronous function for a yes.
 */
async function writtenDown(pattern) {
  const wanted = new RegExp(pattern);
  const asked = request =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const { indexedDB } = globalThis;
  const end = Date.now() + 60_000;
  while (Date.now() < end) {
    const all = await indexedDB.databases();
    for (const { name } of all.filter(each => each.name.startsWith('vscode-web-state-db-'))) {
      const database = await asked(indexedDB.open(name));
      const stores = [...database.objectStoreNames];
      const values = await Promise.all(
        stores.map(store => asked(database.transaction(store).objectStore(store).getAll())),
      );
      database.close();
      if (values.flat().some(value => wanted.test(String(value)))) return true;
    }
    await new Promise(resolve => setTimeout(resolve, 250));
  }
  return false;
}
