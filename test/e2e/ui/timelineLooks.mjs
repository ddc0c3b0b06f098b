/* global document, window -- what is handed to evaluate runs in the page */
import assert from 'node:assert/strict';
import path from 'node:path';
import { screenshots } from '../paths.mjs';
import { send, themes } from '../timelinePage.mjs';
import { viewOf } from './timelineView.mjs';

const ARABIC = 'ألغى الفريق الإصدار وعادت الخدمة إلى العمل';

/** What is seen, measured: title → what is done with `onPage`, which opens a view in a theme and a width. `views`: of incidents. */
export function looks(onPage, checkWithAxe, views) {
  const measured = {};
  for (const width of [320, 800]) {
    measured[`no text of a picture lies on another or under a line at ${width} px`] = async () => {
      for (const view of views) {
        await onPage(view, { width }, async page => {
          assert.deepEqual(await page.evaluate(collisions), []);
          if ((await page.locator('#lanes').count()) === 0) return;
          await page.locator('#lanes').click();
          assert.deepEqual(await page.evaluate(collisions), []);
        });
      }
    };
  }
  for (const size of [13, 26]) {
    measured[`nothing is cut off at 320 px with ${size} px type`] = async () => {
      for (const view of views) {
        await onPage(view, { width: 320, variables: { '--vscode-font-size': `${size}px` } }, async page => {
          await send(page, { type: 'cursor', line: view.events[0].line });
          assert.deepEqual(await page.evaluate(beyondTheEdge), []);
          await menusInside(page);
        });
      }
    };
  }
  for (const width of [320, 800]) {
    measured[`German has room at ${width} px`] = async () => {
      for (const view of views) {
        await onPage(view, { width, language: 'de' }, async page => {
          assert.deepEqual(await page.evaluate(collisions), []);
          await send(page, { type: 'cursor', line: view.events[0].line });
          assert.deepEqual(await page.evaluate(beyondTheEdge), []);
          await menusInside(page);
          assert.equal(await page.getByRole('button', { name: 'Einpassen' }).count(), 1);
          if (view === views[0])
            await page.screenshot({ path: path.join(screenshots, `timeline-german-${width}.png`) });
        });
      }
    };
  }
  for (const theme of themes) {
    measured[`paper is white in ${theme}, and all on it can be read`] = () =>
      onPage(viewOf(11), { theme }, async page => {
        await page.emulateMedia({ media: 'print' });
        assert.equal(
          await page.evaluate(() => window.getComputedStyle(document.body).backgroundColor),
          'rgb(255, 255, 255)',
        );
        assert.equal(await page.locator('.tools, .filter, #event-bar').locator('visible=true').count(), 0);
        await checkWithAxe(page);
      });
  }
  measured['text from right to left runs so, and stays inside'] = () =>
    onPage(viewOf(11, { text: ARABIC, actors: [ARABIC] }), { width: 320 }, async page => {
      const cell = page.locator('.what span[dir]').first();
      assert.equal(await cell.evaluate(each => window.getComputedStyle(each).direction), 'rtl');
      await page.locator('#lanes').click();
      assert.deepEqual(await page.evaluate(beyondTheEdge), []);
      const lane = await page.locator('.timeline-picture text', { hasText: 'ألغى' }).first().boundingBox();
      const frame = await page.locator('#picture').boundingBox();
      assert.ok(lane.x >= frame.x && lane.x + lane.width <= frame.x + frame.width);
    });
  measured['nothing moves by itself where VS Code is to keep still'] = () =>
    onPage(viewOf(200), { theme: 'dark' }, async page => {
      const row = page.locator('.event-row').first();
      assert.equal(await row.evaluate(each => window.getComputedStyle(each).transitionDuration), '0s');
      await send(page, { type: 'cursor', line: 200 });
      const current = await page.locator('tr[aria-current]').boundingBox();
      assert.ok(current.y > 0 && current.y < 900, 'the row is in view two frames later');
    });
  return measured;
}

/** Texts of the picture that share space, and texts that a milestone's line crosses without a plate between. */
function collisions() {
  const found = [];
  const box = element => element.getBoundingClientRect();
  const meet = (a, b) =>
    a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3;
  const texts = [...document.querySelectorAll('.timeline-picture text:not(.count)')];
  const bare = texts.filter(text => !text.previousElementSibling?.matches('.plate'));
  for (const [at, a] of texts.entries())
    for (const b of texts.slice(at + 1))
      if (meet(box(a), box(b))) found.push(`${a.textContent} on ${b.textContent}`);
  for (const stem of document.querySelectorAll('.timeline-picture .stem'))
    for (const text of bare) {
      const { left, right, top, bottom } = box(stem);
      const line = { left: left - 1, right: right + 1, top, bottom: bottom - 1 };
      if (meet(line, box(text))) found.push(`${stem.getAttribute('class')} through ${text.textContent}`);
    }
  return found;
}

/** Every menu of the page stands inside of it when it is open. */
async function menusInside(page) {
  for (const opener of await page.locator('[aria-haspopup="menu"]').all()) {
    await opener.click();
    assert.deepEqual(await page.evaluate(beyondTheEdge), []);
    const { x } = await page.locator('[role="menu"]:visible').boundingBox();
    assert.ok(x >= 0, `${x}`);
    await page.keyboard.press('Escape');
  }
}

/** Elements that reach over the page's right edge, or whose words do. */
function beyondTheEdge() {
  const edge = document.documentElement.clientWidth + 0.5;
  return [...document.querySelectorAll('body *')]
    .filter(element => !element.closest('svg') && element.getBoundingClientRect().right > edge)
    .map(element => `${element.tagName} ${element.className}: ${element.textContent.slice(0, 40)}`);
}
