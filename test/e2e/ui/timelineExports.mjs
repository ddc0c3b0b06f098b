/* global window, document, Image -- what is handed to evaluate runs in the page */
import assert from 'node:assert/strict';
import { chooseFrom, sent } from '../timelinePage.mjs';

/** Everything that leaves the page is opened again: title → what is done, for each of `views`. */
export function exportsOpened(browser, onPage, checkWithAxe, { views, exportTimeline }) {
  const opened = {};
  for (const theme of ['light', 'dark']) {
    opened[`the HTML export opens alone in ${theme}, and axe finds no violation`] = () =>
      eachView(views, view =>
        alone(browser, 'text/html', exportTimeline(view, 'html', { theme, lanes: false }), async page => {
          assert.equal(await page.locator('tbody tr').count(), view.events.length);
          assert.equal(await page.locator('h1').textContent(), view.title);
          await checkWithAxe(page);
        }),
      );
    opened[`the SVG export opens alone in ${theme}, as large as it says`] = () =>
      eachView(views, view =>
        alone(browser, 'image/svg+xml', exportTimeline(view, 'svg', { theme, lanes: true }), async page => {
          const read = await page.evaluate(() => {
            const svg = document.documentElement;
            const { width, height } = svg.getBoundingClientRect();
            const said = ['width', 'height'].map(name => Number(svg.getAttribute(name)));
            return {
              tag: svg.tagName,
              title: svg.querySelector('title').textContent,
              size: [width, height],
              said,
            };
          });
          assert.deepEqual([read.tag, read.title, read.size], ['svg', view.title, read.said]);
        }),
      );
  }
  opened['the PNG is twice as large as the SVG that it is drawn from'] = () =>
    eachView(views, view =>
      onPage(view, {}, async page => {
        await chooseFrom(page, 'export', 'png');
        await page.waitForFunction(() => window.sent.some(message => message.type === 'png'));
        const [{ data }] = await sent(page, 'png');
        const bytes = Buffer.from(data, 'base64');
        const svg = exportTimeline(view, 'svg', { theme: 'light', lanes: false });
        const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg);
        assert.deepEqual([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], [2 * width, 2 * height]);
        const ink = await page.evaluate(async base64 => {
          const image = new Image();
          const binary = window.Uint8Array.from(window.atob(base64), each => each.charCodeAt(0));
          image.src = window.URL.createObjectURL(new window.Blob([binary], { type: 'image/png' }));
          await image.decode();
          const canvas = document.createElement('canvas');
          [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
          const context = canvas.getContext('2d');
          context.drawImage(image, 0, 0);
          const pixels = context.getImageData(0, 0, canvas.width, canvas.height).data;
          const colours = new Set();
          for (let at = 0; at < pixels.length; at += 4) colours.add(pixels.slice(at, at + 3).join());
          return colours.size;
        }, data);
        assert.ok(ink > 20, 'it shows something');
      }),
    );
  opened['the CSV export is read again, cell by cell'] = () =>
    eachView(views, view => {
      const [heads, ...rows] = readCsv(exportTimeline(view, 'csv', { theme: 'light', lanes: false }));
      assert.deepEqual(heads, ['Date', 'Time', 'Since start', 'Who', 'Milestone', 'Event']);
      assert.deepEqual(
        rows.map(row => row.length),
        view.events.map(() => 6),
      );
      assert.deepEqual(
        rows.map(row => row[5].replace(/^'/, '')),
        view.events.map(event => event.text),
      );
    });
  return opened;
}

/** Opens a text as the only file of a site, and sees that nothing else is asked for. */
async function alone(browser, contentType, body, run) {
  const page = await browser.newPage({ viewport: { width: 400, height: 800 } });
  const asked = [];
  try {
    await page.route('**/*', route => {
      asked.push(new URL(route.request().url()).pathname);
      return route.fulfill({ contentType, body });
    });
    await page.goto('http://export.test/export');
    await run(page);
    assert.deepEqual(asked, ['/export']);
  } finally {
    await page.close();
  }
}

async function eachView(views, run) {
  for (const view of views) await run(view);
}

/** RFC 4180, read by its grammar: cells are bare or quoted, a quote inside is doubled. */
function readCsv(text) {
  const rows = [];
  let row = [];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
