import { msg, plain, type Message } from '../message.js';
import type { Rule, RuleFinding } from '../rule.js';
import { cardNumbers, personalAddresses } from '../sensitive/personal.js';
import { personalNumbers } from '../sensitive/phoneNumbers.js';
import { isExample, TOKENS } from '../sensitive/tokens.js';

export const sensitiveData: Rule = {
  id: 'sensitive-data',
  group: 'sharing',
  severity: 'warning',
  docs: {
    summary:
      'The text holds a key, a token, a card number, or the e-mail address or telephone number of a person.',
    why: 'A report is written to be shared, and stays in the history of the repository. A secret in it is open to everyone who reads it and has to be replaced; personal data has to be accounted for. Addresses under example.com, those of a function (support@…), those in the front matter and published test cards are left alone.',
    source:
      'OWASP Secrets Management Cheat Sheet, https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
    examples: [
      {
        bad: '# Search was down\n\nThe job signed in as postgres://search:Tr0ub4dor@db.internal/products.\n',
        good: '# Search was down\n\nThe job signed in as postgres://search:[password]@db.internal/products.\n',
      },
      {
        bad: '# Search was down\n\nThe first report came from erika.mustermann@mail.acme-shop.com.\n',
        good: '# Search was down\n\nThe first report came from a customer (user@example.com).\n',
      },
    ],
  },
  *checkPart({ text }) {
    yield* secretsIn(text, what => `[${what}]`);
    for (const [start, end] of personalAddresses(text)) {
      yield finding(
        start,
        end,
        msg`"${text.slice(start, end)}" is the e-mail address of a person. Reports are shared and kept; name the role instead, or mask the address.`,
        '[e-mail address]',
      );
    }
    for (const [start, end] of personalNumbers(text)) {
      yield finding(
        start,
        end,
        msg`"${text.slice(start, end)}" is the telephone number of a person. Reports are shared and kept; name the role instead, or mask the number.`,
        '[telephone number]',
      );
    }
  },
  // Front matter is no part. Addresses are left alone in it: there they tell whom to ask. A bracket would begin a list.
  *check({ report: { text, bodyStart } }) {
    if (bodyStart > 0) yield* secretsIn(text.slice(0, bodyStart), what => `<${what}>`);
  },
};

function* secretsIn(text: string, mask: (what: string) => string): Iterable<RuleFinding> {
  for (const { name, hint, pattern } of TOKENS) {
    if (!text.includes(hint)) continue;
    for (const { 0: secret, index } of text.matchAll(pattern)) {
      if (isExample(secret)) continue;
      yield finding(
        index,
        index + secret.length,
        msg`This looks like ${plain(name)}. Everyone who reads the report or its history has it; replace it where it is used, and mask it here.`,
        mask(name.replace(/^an? /, '')),
      );
    }
  }
  for (const [start, end] of cardNumbers(text)) {
    const last = text.slice(end - 4, end);
    yield finding(
      start,
      end,
      msg`This has the form of a payment card's number, ending in ${last}. It must not stand in a report; mask it.`,
      mask(`card ending in ${last}`),
    );
  }
}

function finding(start: number, end: number, message: Message, mask: string): RuleFinding {
  const edits = [{ span: { start, end }, newText: mask }];
  return {
    message,
    span: { start, end },
    fixes: [{ title: msg`Mask as ${mask}`, kind: 'suggestion', edits }],
  };
}
