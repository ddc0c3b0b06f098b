/* global window, requestAnimationFrame, WheelEvent, document -- what is handed to evaluate runs in the page */
// The timeline page with 10,000 events against 100: `node test/bench/timelinePage.mjs`. Medians, as ratios.
import { launchBrowser } from '../e2e/browser.mjs';
import { timelinePage } from '../e2e/timelinePage.mjs';
import { viewOf } from '../e2e/ui/timelineView.mjs';

const browser = await launchBrowser();
const { open } = await timelinePage(browser);
const median = numbers => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

/** Milliseconds from the data's arrival to the first frame that shows it, and of one frame while zooming. */
async function measure(count) {
  const paints = [];
  const frames = [];
  for (let run = 0; run < 5; run++) {
    const page = await open(viewOf(1));
    const view = viewOf(count);
    paints.push(
      await page.evaluate(async given => {
        const start = performance.now();
        window.dispatchEvent(
          new window.MessageEvent('message', { data: { type: 'timeline', uri: 'x', view: given } }),
        );
        await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
        return performance.now() - start;
      }, view),
    );
    frames.push(
      ...(await page.evaluate(async () => {
        const times = [];
        const picture = document.querySelector('#picture');
        for (let i = 0; i < 40; i++) {
          const start = performance.now();
          picture.dispatchEvent(
            new WheelEvent('wheel', {
              deltaY: i < 20 ? -60 : 60,
              clientX: 300,
              clientY: 200,
              cancelable: true,
            }),
          );
          await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
          times.push(performance.now() - start);
        }
        return times;
      })),
    );
    await page.close();
  }
  return { paint: median(paints), frame: median(frames) };
}

const few = await measure(100);
const many = await measure(10_000);
await browser.close();
const ratio = (a, b) => `${a.toFixed(1)} ms against ${b.toFixed(1)} ms, ratio ${(a / b).toFixed(2)}`;
console.log(`first paint, 10,000 events against 100: ${ratio(many.paint, few.paint)}`);
console.log(`frame while zooming: ${ratio(many.frame, few.frame)}`);
