import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PASTE_REQUEST, type PasteResult } from '../../server/src/protocol/index.js';
import { buildBundle } from '../support/bundle.js';
import { Client, PULL } from './client.js';

let client: Client;
beforeAll(async () => {
  client = new Client([buildBundle('server.js', 'paste'), '--stdio']);
  await client.initialize(PULL);
});
afterAll(() => client.shutdown());

async function paste(uri: string, line: number, text: string): Promise<PasteResult> {
  const range = { start: { line, character: 0 }, end: { line, character: 0 } };
  return client.request<PasteResult>(PASTE_REQUEST, { uri, range, text, timeZone: 'Europe/Berlin' });
}

describe('pasting over the protocol', () => {
  const uri = 'file:///reports/paste.postmortem.md';
  beforeAll(() =>
    client.open(uri, '---\ndate: 2026-03-17\ntime-zone: UTC\n---\n# x\n\n## Timeline\n\n\n\n## Summary\n\n'),
  );

  it('offers entries in the timeline', async () => {
    const offers = await paste(uri, 8, '[14:05] Ann Lee: rolling back');
    expect(offers.map(({ kind, newText }) => [kind, newText])).toEqual([
      ['entries', '- 14:05 UTC — Ann Lee: rolling back'],
      ['convertedEntries', '- 13:05 UTC — Ann Lee: rolling back'],
    ]);
  });

  it.each([
    ['another section', uri, 11, '[14:05] Ann Lee: rolling back'],
    ['ordinary text', uri, 8, 'We rolled back.'],
    ['a document that is not open', 'file:///other.postmortem.md', 0, '[14:05] Ann Lee: rolling back'],
  ])('offers nothing for %s', async (_, at, line, text) => {
    expect(await paste(at, line, text)).toEqual([]);
  });
});
