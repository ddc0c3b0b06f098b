import { plain } from '../message.js';
import type { Rule } from '../rule.js';

export const suppressionWithoutReason: Rule = {
  id: 'suppression-without-reason',
  group: 'config',
  severity: 'off',
  docs: {
    summary: 'A suppression comment gives no reason. Off by default.',
    why: 'The next reader cannot tell a decision from a shortcut, and nobody dares to remove the comment.',
    source:
      'eslint-plugin-eslint-comments, require-description, https://mysticatea.github.io/eslint-plugin-eslint-comments/rules/require-description.html',
    examples: [
      {
        bad: '<!-- postmortem-disable-next-line human-error -->\nThe vendor wrote that the cause was human error.\n',
        good: '<!-- postmortem-disable-next-line human-error -- quoted from the vendor -->\nThe vendor wrote that the cause was human error.\n',
      },
    ],
  },
  *check({ suppressions }) {
    for (const { comment, reason } of suppressions) {
      // `reason` is what the quick fix leaves for the writer to replace.
      if (reason !== '' && reason !== 'reason') continue;
      const at = comment.end - '-->'.length;
      yield {
        message: plain(
          'This comment gives no reason. Say after " -- " why the finding is left, for the next reader.',
        ),
        span: comment,
        fixes:
          reason === ''
            ? [
                {
                  title: plain('Add a place for the reason'),
                  kind: 'suggestion',
                  edits: [{ span: { start: at, end: at }, newText: '-- reason ' }],
                },
              ]
            : [],
      };
    }
  },
};
