import { applyEdits } from './applyEdits.js';
import type { Config } from './config.js';
import { msg, plain, type Message } from './message.js';
import type { PostMortem, TimelineEntry } from './model.js';
import { readReport } from './postmortem.js';
import { quoted } from './quoted.js';
import { shiftTimes } from './shiftTimes.js';
import { requestedEdits, type TimelineEdit } from './timelineEdits.js';

const ELSE = plain('the entry cannot be rewritten that way here.');

/** Why `editTimeline` has no edits for a change, to be read behind "Nothing was changed:". */
export function timelineRefusal(report: PostMortem, config: Config, edit: TimelineEdit): Message {
  const entry = report.timeline[edit.entry];
  if (entry === undefined) return ELSE;
  const edits = requestedEdits(report, entry, edit);
  const isUnread = edits.length > 0;
  const isToldElsewhere = (): boolean => {
    const { milestones } = readReport(applyEdits(report.text, edits), config).report;
    return (
      edit.kind === 'milestone' && edit.milestone !== null && milestones[edit.milestone]?.entry !== edit.entry
    );
  };
  switch (edit.kind) {
    case 'move':
      return isUnread
        ? plain(
            'other entries take their day or their time from this one, and would move with it. Change it in the report.',
          )
        : unmovable(report, entry, edit.minutes);
    case 'milestone':
      if (edit.milestone === null)
        return isUnread
          ? ELSE
          : plain('no mark tells the milestone of this entry: its words do. Change them in the report.');
      return isToldElsewhere()
        ? msg`the report tells elsewhere more plainly when [${edit.milestone}] was, such as in a field. Change it there.`
        : ELSE;
    case 'add':
      return isUnread
        ? plain('with a new entry here, others would be read differently. Write it in the report.')
        : ELSE;
  }
}

function unmovable({ text }: PostMortem, { timeSpan, timeText }: TimelineEntry, minutes: number): Message {
  const stamp = text.slice(timeSpan.start, timeSpan.end);
  if (minutes === 0) return ELSE;
  if (shiftTimes(stamp, 0) === null) return msg`${quoted(timeText)} has no time of day that could be moved.`;
  return /T\+/i.test(stamp)
    ? msg`${quoted(timeText)} is counted from a start that the entry would lie before.`
    : msg`${quoted(timeText)} names no date, so it cannot go past midnight. Write the date in front of it first.`;
}
