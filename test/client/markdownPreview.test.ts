import MarkdownIt from 'markdown-it';
import { expect, it } from 'vitest';
import { drawTimelines } from '../../client/src/timeline/markdownPreview.js';
import { english } from '../../server/src/service/message.js';
import type { PictureEvent } from '../../server/src/service/picture/index.js';

const text = '<img src=x onerror=alert(1)>';
const event: PictureEvent = {
  ...{ line: 3, timeText: '12:00', epochMs: 0, endMs: null, offsetMinutes: 0, approximate: false },
  ...{ text, actors: [], milestone: null, findings: [] },
  precision: 'minute',
};
const incident = {
  ...{ title: 't', severity: null, status: null, date: null, zone: 'UTC', durations: [] },
  events: [event],
};

it.each([
  ['a report', incident, 1],
  ['a report without times', { ...incident, events: [{ ...event, epochMs: null }] }, 0],
  ['another document', null, 0],
])('the preview of %s draws its timeline behind the title', (_, shown, count) => {
  const document = {};
  const md = drawTimelines(new MarkdownIt(), asked => (asked === document ? shown : null), english);
  // As VS Code does it: the document is known when the tokens are rendered, not when they are made.
  const html = md.renderer.render(md.parse('# Title\n\ntext', {}), md.options, { currentDocument: document });
  expect(html.split('<svg')).toHaveLength(count + 1);
  expect(html).not.toContain('<img');
  if (count > 0) expect(html.indexOf('<svg')).toBeGreaterThan(html.indexOf('</h1>'));
});
