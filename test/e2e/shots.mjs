// Pictures of the timeline page for reports of your choice, to be looked at: `node test/e2e/shots.mjs FILE…` writes
// out/screenshots/timeline/NAME-THEME.png, and one in a narrow side panel, one with large type and one for paper.
import fs from 'node:fs';
import path from 'node:path';
import { launchBrowser } from './browser.mjs';
import { screenshots } from './paths.mjs';
import { reportViews } from './reportViews.mjs';
import { timelinePage } from './timelinePage.mjs';

const looks = {
  light: { theme: 'light' },
  dark: { theme: 'dark' },
  'high-contrast': { theme: 'high-contrast' },
  narrow: { theme: 'light', width: 320 },
  large: { theme: 'light', width: 400, deviceScaleFactor: 2 },
  lanes: { theme: 'dark', lanes: true },
  paper: { theme: 'light', media: 'print' },
};

const { viewOfReport } = await reportViews();
const browser = await launchBrowser();
const { open } = await timelinePage(browser);
const folder = path.join(screenshots, 'timeline');
fs.mkdirSync(folder, { recursive: true });
for (const file of process.argv.slice(2)) {
  const view = viewOfReport(file);
  const name = path.basename(file).replace(/(\.postmortem)?\.md$/i, '');
  for (const [look, { lanes, media, ...options }] of Object.entries(looks)) {
    const page = await open(view, options);
    if (lanes && (await page.locator('#lanes').count()) > 0) await page.locator('#lanes').click();
    if (media !== undefined) await page.emulateMedia({ media });
    await page.screenshot({ path: path.join(folder, `${name}-${look}.png`), fullPage: true });
    await page.close();
  }
}
await browser.close();
