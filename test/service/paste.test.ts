import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../server/src/service/config.js';
import { analyse } from '../../server/src/service/index.js';
import { pasteOffers, timelineOf } from '../../server/src/service/paste/index.js';
import { readMessages } from '../../server/src/service/paste/readMessages.js';

/** Shapes in which lines are copied, and what is read: `date time zone|author|text / further lines`, `#` for a log. */
const SHAPES: readonly (readonly [name: string, copied: string, read: readonly string[]])[] = [
  [
    'Slack, name above the time',
    'Ann Lee\n  2:05 PM\nCheckout refuses cards\nin all regions\n2:06\nlooking\nBo Berg\n  2:07 PM\non it',
    ['14:05|Ann Lee|Checkout refuses cards / in all regions', '14:06|Ann Lee|looking', '14:07|Bo Berg|on it'],
  ],
  [
    'Slack, name and time on a line',
    'Ann Lee  2:05 PM\nCheckout refuses cards\n\nPagerBotAPP  2:06 PM\nTriggered',
    ['14:05|Ann Lee|Checkout refuses cards', '14:06|PagerBot|Triggered'],
  ],
  [
    'Slack, with a line for the day',
    'Tuesday, March 17th\nann.lee  [14:05]\nrolling back\nbo  [14:09]\ndone',
    ['3-17 14:05|ann.lee|rolling back', '3-17 14:09|bo|done'],
  ],
  [
    'brackets and colon',
    '[2:05 PM] ann: rolling back\n[2:09 PM] bo: done',
    ['14:05|ann|rolling back', '14:09|bo|done'],
  ],
  ['one message', '[14:05] Ann Lee: rolling back', ['14:05|Ann Lee|rolling back']],
  [
    'Teams with date',
    '[17/03/2026 14:05] Ann Lee: rolling back\n[17/03/2026 14:09] Lee, Bo: done',
    ['2026-3-17 14:05|Ann Lee|rolling back', '2026-3-17 14:09|Lee, Bo|done'],
  ],
  [
    'Teams, text below',
    '[14:05] Ann Lee\n    rolling back\n[14:09] Bo Berg\n    done',
    ['14:05|Ann Lee|    rolling back', '14:09|Bo Berg|    done'],
  ],
  [
    'Teams, comma',
    'Ann Lee, 14:05\nrolling back\n\nBo Berg, 14:09\ndone',
    ['14:05|Ann Lee|rolling back', '14:09|Bo Berg|done'],
  ],
  [
    'WhatsApp',
    '17/03/2026, 14:05 - Ann Lee: rolling back\n17/03/2026, 14:09 - Bo: done',
    ['2026-3-17 14:05|Ann Lee|rolling back', '2026-3-17 14:09|Bo|done'],
  ],
  [
    'ambiguous figures',
    '[03/04/2026 14:05] ann: x\n[03/04/2026 14:06] bo: y',
    ['3?4 14:05|ann|x', '3?4 14:06|bo|y'],
  ],
  ['IRC', '14:05 <ann> rolling back\n14:09 <bo> done', ['14:05|ann|rolling back', '14:09|bo|done']],
  [
    'Slack export',
    '2026-03-17T14:05:12.000200Z Ann Lee: rolling back\n2026-03-17T14:09:00Z Bo Berg: done',
    ['2026-3-17 14:05:12 Z|Ann Lee|rolling back', '2026-3-17 14:09:00 Z|Bo Berg|done'],
  ],
  [
    'system log',
    'Mar 17 14:05:12 web-7 nginx[123]: upstream timed out\nMar 17 14:05:13 web-7 kernel: oom',
    ['#3-17 14:05:12|web-7|nginx[123]: upstream timed out', '#3-17 14:05:13|web-7|kernel: oom'],
  ],
  [
    'structured system log',
    '<34>1 2026-03-17T14:05:12.003Z web-7 app - - - refused\n<34>1 2026-03-17T14:05:13Z web-7 app - - - refused',
    ['#2026-3-17 14:05:12 Z|-|web-7 app - - - refused', '#2026-3-17 14:05:13 Z|-|web-7 app - - - refused'],
  ],
  [
    'log with levels and a stack trace',
    '2026-03-17 14:05:12,123 ERROR [main] db: refused\n  at Pool.get\n2026-03-17 14:05:13,000 INFO ok',
    ['#2026-3-17 14:05:12|-|ERROR [main] db: refused /   at Pool.get', '#2026-3-17 14:05:13|-|INFO ok'],
  ],
  [
    'access log',
    '[17/Mar/2026:14:05:12 +0000] "GET / HTTP/1.1" 502\n[17/Mar/2026:14:05:13 +0000] "GET / HTTP/1.1" 502',
    ['2026-3-17 14:05:12 +0000|-|"GET / HTTP/1.1" 502', '2026-3-17 14:05:13 +0000|-|"GET / HTTP/1.1" 502'],
  ],
  [
    'incident log, times above',
    'Mar 17, 2026 at 2:05 PM\nTriggered through the API\nMar 17, 2026 at 2:07 PM\nAcknowledged by Ann Lee',
    ['2026-3-17 14:05|-|Triggered through the API', '2026-3-17 14:07|-|Acknowledged by Ann Lee'],
  ],
  [
    'incident log, times in front',
    '• 14:05 UTC – Incident triggered\n• 14:07 UTC – Ann Lee: acknowledged',
    ['14:05 UTC|-|Incident triggered', '14:07 UTC|Ann Lee|acknowledged'],
  ],
  [
    'German',
    'Jörg Müller, 14:05 Uhr\nwir rollen zurück\nÖzlem Kaya, 14:09 Uhr\nerledigt',
    ['14:05|Jörg Müller|wir rollen zurück', '14:09|Özlem Kaya|erledigt'],
  ],
  [
    'a range',
    '14:05–14:20 ann: rolling back\n14:25 bo: done',
    ['14:05–14:20|ann|rolling back', '14:25|bo|done'],
  ],
];

function shown(copied: string): string[] | null {
  return (
    readMessages(copied)?.messages.map(({ date, time, until, zone, author, lines, log }) => {
      const two = (value: number): string => String(value).padStart(2, '0');
      const day =
        date === null
          ? ''
          : 'figures' in date
            ? date.figures.join('?')
            : [date.year, date.month, date.day].filter(each => each !== null).join('-');
      const clock = `${two(time.hour)}:${two(time.minute)}${time.precision === 'second' ? `:${two(time.second)}` : ''}`;
      const end = until === null ? '' : `–${two(until.hour)}:${two(until.minute)}`;
      const when = [day, clock + end, zone ?? ''].filter(part => part !== '').join(' ');
      return `${log ? '#' : ''}${when}|${author ?? '-'}|${lines.join(' / ')}`;
    }) ?? null
  );
}

describe('copied lines', () => {
  it.each(SHAPES)('are read from %s', (_, copied, read) => {
    expect(shown(copied)).toEqual(read);
  });

  it.each([
    ['prose', 'At 14:05 the deploy started. It failed.\nWe rolled back.'],
    ['one line with a time', '14:05 the deploy started'],
    ['entries of a report', '- 14:05 UTC — ann: rolled back\n- 14:09 UTC — done'],
    ['rows of a report', '| 14:05 | ann | rolled back |\n| 14:09 | bo | done |'],
    ['a version list', '1.17 fixed\n1.18 broken'],
    ['figures', '10/12 tests\n11/12 tests'],
    ['code', 'const a = 1;\nfoo(a);'],
    ['a heading', '## 14:05\n\ntext\n\n## 14:10\n'],
    ['nothing', ''],
    ['blank lines', '\n\n\n'],
  ])('are not seen in %s', (_, copied) => {
    expect(shown(copied)).toBeNull();
  });

  it.each([
    ['[14:05] ', 20_000, 1],
    ['Ann ', 40_000, null],
    [' ', 150_000, null],
    ['Ann\n14:05\n', 15_000, 15_000],
  ])('%j, over and over, stays what it is', (piece, times, messages) => {
    expect(readMessages(piece.repeat(times))?.messages.length ?? null).toBe(messages);
  });
});

const FRONT = '---\ntitle: Checkout\ndate: 2026-03-17\ntime-zone: UTC\n---\n\n# Checkout\n\n';
const CHAT = '[2:05 PM] ann: rolling back\n[2:09 PM] bo: done';

/** Report with `$0` where the text is pasted (or `$0…$0` around what is replaced), the text, and the report afterwards. */
const PASTES: readonly (readonly [name: string, before: string, pasted: string, after: string])[] = [
  [
    'an empty timeline',
    '## Timeline\n\n$0\n',
    CHAT,
    '## Timeline\n\n- 14:05 UTC — ann: rolling back\n- 14:09 UTC — bo: done\n',
  ],
  [
    'a list in its own shape',
    '## Timeline\n\n* 14:02: **[started]** deploy\n$0\n',
    CHAT,
    '## Timeline\n\n* 14:02: **[started]** deploy\n* 14:05: ann: rolling back\n* 14:09: bo: done\n',
  ],
  [
    'behind the marker of a new entry',
    '## Timeline\n\n- **14:02** deploy\n- $0\n',
    CHAT,
    '## Timeline\n\n- **14:02** deploy\n- **14:05** ann: rolling back\n- **14:09** bo: done\n',
  ],
  [
    'at the end of an entry',
    '## Timeline\n\n- 2:02 PM deploy$0\n- 3:00 PM done\n',
    CHAT,
    '## Timeline\n\n- 2:02 PM deploy\n- 2:05 PM ann: rolling back\n- 2:09 PM bo: done\n- 3:00 PM done\n',
  ],
  [
    'a table',
    '## Timeline\n\n| Time | Who | What |\n| --- | --- | --- |\n| 14:02 | cd | deploy |\n$0\n',
    CHAT,
    '## Timeline\n\n| Time | Who | What |\n| --- | --- | --- |\n| 14:02 | cd | deploy |\n| 14:05 | ann | rolling back |\n| 14:09 | bo | done |\n',
  ],
  [
    'a table without a column for names, with bars and lines in the message',
    '## Timeline\n\n| When | What |\n| --- | --- |\n| 14:02 UTC | deploy |$0\n',
    '[14:05] ann: a | b\nmore',
    '## Timeline\n\n| When | What |\n| --- | --- |\n| 14:02 UTC | deploy |\n| 14:05 UTC | ann: a \\| b<br>more |\n',
  ],
  [
    'a selection',
    '## Timeline\n\n$0replace me$0\n',
    '[14:05] ann: x',
    '## Timeline\n\n- 14:05 UTC — ann: x\n',
  ],
  [
    'messages of the next day',
    '## Timeline\n\n$0\n',
    '[23:58] ann: x\n[00:02] bo: y\n[18/03/2026 00:04] bo: z\n[19/03/2026 09:00] bo: w',
    '## Timeline\n\n- 23:58 UTC — ann: x\n- 00:02 UTC — bo: y\n- 00:04 UTC — bo: z\n- 2026-03-19 09:00 UTC — bo: w\n',
  ],
  [
    'figures of a date that the report decides',
    '## Timeline\n\n$0\n',
    '[03/17/2026 14:05] ann: x\n[03/04/2026 14:06] bo: y',
    '## Timeline\n\n- 14:05 UTC — ann: x\n- 2026-03-04 14:06 UTC — bo: y\n',
  ],
  [
    'a log in another zone',
    '## Timeline\n\n$0\n',
    '2026-03-17T16:05:12+02:00 ERROR refused\n2026-03-17T16:05:13.250+02:00 ERROR `a` < b',
    '## Timeline\n\n- 14:05:12 UTC — `ERROR refused`\n- 14:05:13.250 UTC — `` ERROR `a` < b ``\n',
  ],
  [
    'a message of several lines that would be a heading, a rule, a tag and a fence',
    '## Timeline\n\n$0\n',
    '[14:05] ann: look:\n# not a heading\n---\n<b>x\n```\ncode',
    '## Timeline\n\n- 14:05 UTC — ann: look:\n  \\# not a heading\n  \\---\n  \\<b>x\n  \\```\n  code\n',
  ],
  [
    'lines above the first message',
    '## Timeline\n\n$0\n\nText.\n',
    '#incident-42\n[14:05] ann: x',
    '## Timeline\n\n\\#incident-42\n\n- 14:05 UTC — ann: x\n\nText.\n',
  ],
  [
    'a paragraph right below',
    '## Timeline\n\n$0\nText.\n',
    '[14:05] ann: x',
    '## Timeline\n\n- 14:05 UTC — ann: x\n\nText.\n',
  ],
];

function offersAt(marked: string, pasted: string, readerZone: string | null = null) {
  const [before = '', selected = '', after] = marked.split('$0');
  const [start, end, text] =
    after === undefined
      ? [before.length, before.length, before + selected]
      : [before.length, before.length + selected.length, before + selected + after];
  const { report } = analyse(text, { config: DEFAULT_CONFIG });
  return {
    offers: pasteOffers(report, { start, end }, pasted, readerZone),
    apply: (newText: string) => text.slice(0, start) + newText + text.slice(end),
  };
}

describe('pasted into a report', () => {
  it.each(PASTES)('%s', (_, before, pasted, after) => {
    const { offers, apply } = offersAt(FRONT + before, pasted);
    expect(apply(offers[0]?.newText ?? 'no offer')).toBe(FRONT + after);
  });

  it.each(PASTES)('%s: every word is kept', (_, before, pasted) => {
    const { offers, apply } = offersAt(FRONT + before, pasted);
    const result = apply(offers[0]?.newText ?? '').replaceAll('\\', '');
    const words = pasted.split(/\s+/).map(word => word.replace(/:$/, ''));
    const said = words.filter(word => word !== '' && !/^\[?\d[\d:/.TZ+-]*\]?$|^PM\]$/.test(word));
    expect(said).not.toEqual([]);
    expect(said.filter(word => !result.includes(word))).toEqual([]);
  });

  it.each([
    ['another section', '## Summary\n\n$0\n\n## Timeline\n\n- 14:02 x\n'],
    ['the front matter', '$0'],
    ['the middle of a table row', '## Timeline\n\n| Time | What |\n| --- | --- |\n| 14:02 | de$0ploy |\n'],
  ])('nothing is offered in %s', (_, marked) => {
    expect(offersAt(marked, CHAT).offers).toEqual([]);
  });

  it('times of the reader’s chat are offered on the clock of the report, too', () => {
    const { offers } = offersAt(`${FRONT}## Timeline\n\n$0\n`, CHAT, 'Europe/Berlin');
    expect(offers.map(({ kind, newText }) => [kind, newText.split('\n')[0]])).toEqual([
      ['entries', '- 14:05 UTC — ann: rolling back'],
      ['convertedEntries', '- 13:05 UTC — ann: rolling back'],
    ]);
  });

  it.each([
    [3, ['entries']],
    [10, ['entries', 'codeBlock']],
    [100, ['codeBlock']],
  ])('a log of %d lines is offered as %j', (count, kinds) => {
    const log = Array.from(
      { length: count },
      (_, i) => `2026-03-17T14:05:${String(i % 60).padStart(2, '0')}Z ERROR ${i}`,
    );
    const { offers, apply } = offersAt(`${FRONT}## Timeline\n\n- 14:02 UTC deploy$0\n`, log.join('\n'));
    expect(offers.map(({ kind }) => kind)).toEqual(kinds);
    const block = offers.find(({ kind }) => kind === 'codeBlock');
    if (block !== undefined) expect(apply(block.newText)).toContain(`deploy\n  \`\`\`text\n  ${log[0]}\n`);
  });

  it('an entry is read back with its time, its actor and its text', () => {
    const text = `${FRONT}## Timeline\n\n${timelineOf('Ann Lee\n  2:05 PM\nrolling back', '2026-03-17', 'Europe/Berlin')}\n`;
    const { timeline } = analyse(text, { config: DEFAULT_CONFIG }).report;
    expect(timeline.map(({ time, actors, text: said }) => [time?.iso, actors, said])).toEqual([
      ['2026-03-17T14:05:00+01:00', ['Ann Lee'], 'Ann Lee: rolling back'],
    ]);
  });
});
