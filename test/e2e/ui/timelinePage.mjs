/* global window, document, axe -- what is handed to evaluate runs in the page */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import axeCore from 'axe-core';
import { launchBrowser } from '../browser.mjs';
import { root } from '../paths.mjs';
import { reportViews } from '../reportViews.mjs';
import { REPORT, chooseFrom, send, sent, themes, timelinePage } from '../timelinePage.mjs';
import { exportsOpened } from './timelineExports.mjs';
import { looks } from './timelineLooks.mjs';
import { viewOf } from './timelineView.mjs';

const HOSTILE = `<img src=x onerror="window.hit=1"></script><script>window.hit=1</script>[a](javascript:hit)\u202e`;

const box = async page => page.locator('#picture').boundingBox();
const firstTick = page => page.locator('.timeline-picture .dim').first().textContent();
const edits = async page => (await sent(page, 'edit')).map(message => message.edit);

/** Title → what is done with the page of an incident with eleven events. */
const steps = {
  'the cursor marks its event in table and picture': async page => {
    await send(page, { type: 'cursor', line: 12 });
    assert.equal(await page.locator('tr[aria-current]').getAttribute('data-line'), '12');
    assert.equal(await page.locator('.event-dot[aria-current]').count(), 1);
    await send(page, { type: 'cursor', line: 900 });
    assert.equal(await page.locator('[aria-current]').count(), 0);
    assert.equal(await page.locator('#event-bar').count(), 0);
  },
  'click and Enter lead to the line': async page => {
    await page.locator('.event-row', { hasText: 'step 3' }).click();
    await page.locator('.event-row', { hasText: 'step 5' }).locator('button').press('Enter');
    await page.locator('.event-dot[data-line="10"]').click();
    assert.deepEqual(
      (await sent(page, 'reveal')).map(message => message.line),
      [13, 15, 10],
    );
  },
  'wheel, keys and buttons zoom; fit shows all': async page => {
    const dots = () => page.locator('.event-dot').count();
    const all = await dots();
    const { x, y, height } = await box(page);
    await page.mouse.move(x + 60, y + height / 2);
    for (let i = 0; i < 8; i++) await page.mouse.wheel(0, -300);
    await page.waitForFunction(count => document.querySelectorAll('.event-dot').length < count, all);
    await page.getByRole('button', { name: 'Fit' }).click();
    await page.waitForFunction(count => document.querySelectorAll('.event-dot').length === count, all);
    const fitted = await firstTick(page);
    await page.locator('#picture').focus();
    for (let i = 0; i < 6; i++) await page.keyboard.press('+');
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(count => document.querySelectorAll('.event-dot').length < count, all);
    await page.keyboard.press('0');
    await page.waitForFunction(count => document.querySelectorAll('.event-dot').length === count, all);
    assert.equal(await firstTick(page), fitted);
    await page.keyboard.down('Shift');
    await page.mouse.move(x + 40, y + height - 50);
    await page.mouse.down();
    await page.mouse.move(x + 200, y + height - 50);
    await page.mouse.up();
    await page.keyboard.up('Shift');
    await page.waitForFunction(count => document.querySelectorAll('.event-dot').length < count, all);
  },
  'a lane for each actor': async page => {
    await page.locator('#lanes').click();
    assert.equal(await page.locator('.timeline-picture .lane').count(), 3);
    assert.equal(await page.locator('#lanes').getAttribute('aria-pressed'), 'true');
  },
  'text, actor and milestone narrow table and picture, and the axis stays': async page => {
    const shown = async () => {
      const dots = await page.locator('.event-dot').evaluateAll(all => all.map(dot => dot.dataset.lines));
      return [await page.locator('.event-row').count(), dots.join('').trim().split(/\s+/).length];
    };
    const axis = () => page.locator('.timeline-picture .dim').allTextContents();
    const [all, times] = [await shown(), await axis()];
    assert.deepEqual(all, [11, 10]);
    await page.locator('#filter-text').fill('STEP 7');
    assert.deepEqual(await shown(), [1, 1]);
    await page.locator('#filter-text').fill('');
    await page.getByLabel('Filter by actor').selectOption('alerting');
    assert.deepEqual(await shown(), [4, 3]);
    await page.getByLabel('Filter by actor').selectOption('');
    await page.getByLabel('Filter by milestone').selectOption('detected');
    assert.deepEqual(await shown(), [1, 1]);
    assert.deepEqual(await axis(), times);
    assert.match(await page.locator('.summary').textContent(), /^1 of 11 entries/);
  },
  'a milestone, a time and a new entry are asked for, each once the one before was made': async page => {
    const time = page.locator('.event-row[data-index="1"] button');
    await time.click();
    await chooseFrom(page, 'milestone', 'mitigated');
    await page.getByRole('button', { name: '+1 min' }).click();
    await page.getByRole('button', { name: 'Add entry after' }).click();
    await time.press('Alt+Shift+ArrowLeft');
    const view = viewOf(11);
    for (let made = 1; made <= 4; made++) {
      assert.equal((await edits(page)).length, made);
      await send(page, { type: 'timeline', uri: REPORT, view: { ...view, version: view.version + made } });
    }
    assert.deepEqual(await edits(page), [
      { kind: 'milestone', entry: 1, milestone: 'mitigated' },
      { kind: 'move', entry: 1, minutes: 1 },
      { kind: 'add', entry: 1 },
      { kind: 'move', entry: 1, minutes: -5 },
    ]);
    assert.deepEqual(
      (await sent(page, 'edit')).map(message => message.version),
      [7, 8, 9, 10],
    );
  },
  'a dot dragged changes the time by whole minutes, and leads nowhere': async page => {
    const dot = await page.locator('.event-dot[data-line="18"] .target').boundingBox();
    const [x, y] = [dot.x + dot.width / 2, dot.y + dot.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y, { steps: 4 });
    await page.mouse.up();
    const [edit] = await edits(page);
    assert.equal(edit.kind, 'move');
    assert.equal(edit.entry, 8);
    assert.ok(Number.isInteger(edit.minutes) && edit.minutes > 0);
    assert.deepEqual(await sent(page, 'reveal'), []);
  },
  'exports are asked for, the picture is drawn here': async page => {
    await chooseFrom(page, 'export', 'svg');
    await chooseFrom(page, 'export', 'png');
    await page.waitForFunction(() => window.sent.some(message => message.type === 'png'));
    const [{ format, theme }] = await sent(page, 'export');
    assert.deepEqual([format, theme], ['svg', 'light']);
    const [{ data }] = await sent(page, 'png');
    assert.equal(Buffer.from(data, 'base64').subarray(1, 4).toString(), 'PNG');
  },
  'every export and milestone is in reach of the keyboard, and nothing is asked for on the way':
    async page => {
      await send(page, { type: 'cursor', line: 12 });
      for (const id of ['export', 'milestone']) {
        await page.locator(`#${id}`).focus();
        for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowDown');
        assert.equal(await page.locator(`#${id}-menu`).isVisible(), true);
        const { x, y } = await page.locator(`#${id}-menu`).boundingBox();
        assert.ok(x >= 0 && y >= 0);
        await page.keyboard.press('Escape');
        assert.equal(await page.locator(`#${id}-menu`).isVisible(), false);
      }
      assert.deepEqual([...(await edits(page)), ...(await sent(page, 'export'))], []);
      await page.locator('#export').focus();
      for (const key of ['Enter', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter'])
        await page.keyboard.press(key);
      assert.equal((await sent(page, 'export'))[0].format, 'csv');
      assert.equal(await page.evaluate(() => document.activeElement.id), 'export');
    },
  'the clock is switched': async page => {
    await page.locator('#zone').selectOption('reader');
    assert.equal(await page.locator('.event-time').first().textContent(), '17:30');
  },
};

/** The timeline page in a browser, in the themes of VS Code. Answers what passed. */
export async function runTimelinePage() {
  const browser = await launchBrowser();
  const { open } = await timelinePage(browser);
  const tests = [];
  const test = async (title, run) => {
    const error = await run().then(
      () => null,
      reason => String(reason?.stack ?? reason),
    );
    tests.push({ title: `timeline page: ${title}`, error });
  };
  const onPage = async (view, options, run) => {
    const page = await open(view, { timezoneId: 'Asia/Kolkata', ...options });
    page.setDefaultTimeout(5000);
    try {
      await run(page);
      assert.deepEqual(await page.evaluate(() => window.violations), []);
    } finally {
      await page.close();
    }
  };
  for (const [title, run] of Object.entries(steps)) {
    await test(title, () => onPage(viewOf(11), {}, run));
  }
  for (const theme of themes) {
    for (const width of [800, 320]) {
      await test(`axe finds no violation in ${theme} at ${width} px`, () =>
        onPage(viewOf(11), { theme, width }, async page => {
          await checkWithAxe(page);
          await page.locator('#export').click();
          await checkWithAxe(page);
        }));
    }
  }
  const { viewOfReport, exportTimeline } = await reportViews();
  const examples = fs
    .readdirSync(path.join(root, 'examples'))
    .filter(name => name.endsWith('.postmortem.md'));
  const views = [viewOf(11), ...examples.map(name => viewOfReport(path.join(root, 'examples', name)))];
  const measured = looks(onPage, checkWithAxe, views);
  const opened = exportsOpened(browser, onPage, checkWithAxe, { views, exportTimeline });
  for (const [title, run] of Object.entries({ ...measured, ...opened })) await test(title, run);
  await test('hostile text stays text', () =>
    onPage(viewOf(11, { text: HOSTILE, actors: [HOSTILE], timeText: HOSTILE }), {}, async page => {
      await page.locator('#lanes').click();
      assert.equal(await page.locator('body').locator('img, a').count(), 0);
      assert.equal(await page.evaluate(() => window.hit), undefined);
      assert.equal(await page.locator('.what span[dir]').nth(1).textContent(), HOSTILE);
    }));
  await test('ten thousand events: few elements, every row in reach', () =>
    onPage(viewOf(10_000), {}, async page => {
      assert.ok((await page.locator('.event-row').count()) < 400);
      assert.ok((await page.locator('.event-dot').count()) < 150);
      await send(page, { type: 'cursor', line: 9010 });
      assert.equal(await page.locator('tr[aria-current]').getAttribute('data-index'), '9000');
    }));
  await browser.close();
  return { tests };
}

async function checkWithAxe(page) {
  await send(page, { type: 'cursor', line: 12 });
  await page.evaluate(axeCore.source);
  const { violations } = await page.evaluate(() => axe.run(document));
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join('\n  ')}`);
  assert.deepEqual(told, []);
}
