// @vitest-environment jsdom
import { afterAll, expect, it, vi } from 'vitest';
import type { TimelineView } from '../../server/src/protocol/index.js';
import { analyse } from '../../server/src/service/index.js';
import { DEFAULT_CONFIG } from '../../server/src/service/config.js';
import { telling } from '../../server/src/service/message.js';
import { incidentOf } from '../../server/src/service/picture/incidentOf.js';
import { clockOf, prepare } from '../../server/src/service/picture/index.js';
import { CLEAN_REPORT } from '../support/cleanReport.js';
import { PSEUDO, untranslated } from '../support/pseudoLocale.js';

const SHOWN = ['title', 'aria-label', 'aria-description', 'placeholder', 'alt'];

/** Every text that a reader sees or hears. */
function textsOf(root: Element): string[] {
  const all = [root, ...root.querySelectorAll('*')];
  return all.flatMap(each => [
    ...SHOWN.flatMap(name => each.getAttribute(name) ?? []),
    ...[...each.childNodes].flatMap(node =>
      node.nodeType === Node.TEXT_NODE && each.tagName !== 'STYLE' ? (node.textContent ?? '') : [],
    ),
  ]);
}

function viewOf(text: string): TimelineView {
  const { report, findings } = analyse(text, { config: DEFAULT_CONFIG, tell: telling(PSEUDO) });
  const incident = incidentOf(report, findings, () => 0);
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
  return { ...incident, version: 1, events: incident.events.map(event => ({ ...event, range })) };
}

const noTitle = CLEAN_REPORT.replaceAll('Search returned no results for an hour', '');
/** More actors than there are lanes, events without one, events at the same time, and a long quiet stretch. */
const many = [
  ...Array.from({ length: 15 }, (_, i) => `- 10:15 — team ${i}: looked on`),
  ...['- 10:16 — The cache was warm', '- 10:16 — The index was full', '- 2026-10-11 10:16 — It was over'],
];
const views = {
  'a whole report': CLEAN_REPORT.replace('- 09:31 —', '- 25:31 —'),
  'a report with many events': CLEAN_REPORT.replace(
    /(?<=rate of empty results back at 2 %\n)/,
    `${many.join('\n')}\n`,
  ),
  'a report without title and zone': noTitle.replace(/ ?UTC/g, '').replace('time-zone:', ''),
  'an empty timeline': '# Outage\n',
};

// Files that share this process read the page in English.
afterAll(() => {
  vi.resetModules();
});

it.each(Object.entries(views))('the page of %s is in the language of the reader', async (_, text) => {
  const bundle = document.createElement('meta');
  bundle.setAttribute('name', 'l10n');
  bundle.setAttribute('content', JSON.stringify(PSEUDO));
  document.head.append(bundle);
  // The page reads its language once.
  vi.resetModules();
  const { render } = await import('../../client/webview/render.js');
  const { createPicture } = await import('../../client/webview/picture.js');
  const { renderEventBar } = await import('../../client/webview/eventBar.js');
  const { FIRST_STATE } = await import('../../client/webview/state.js');
  bundle.remove();

  const view = viewOf(text);
  const state = { ...FIRST_STATE, lanes: true };
  const clock = clockOf(view, state.choice, () => 60);
  const picture = createPicture();
  picture.show(prepare(view), { ...state, clock }, 400);
  const ignored = (): void => undefined;
  const actions = { zone: ignored, lanes: ignored, zoom: ignored, save: ignored, filter: ignored };
  const { element, table } = render(view, state, clock, picture.element, actions);
  table?.watch();

  const bars = view.events.map((event, i) =>
    renderEventBar(event, i, clock, { edit: ignored, reveal: ignored }),
  );

  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  expect(untranslated([element, ...bars].flatMap(textsOf), [text, zone])).toEqual([]);
});
