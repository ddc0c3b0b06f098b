/** A sentence of a piece of prose: offsets into its plain text. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** The sentence around `at`. A point within a number, an abbreviation or a file name ends none. */
export function sentenceAround(text: string, at: number): Sentence {
  let start = 0;
  let end = text.length;
  for (const match of text.matchAll(/[.!?…](?=["'”’)\]*]*\s)|\n(?=\s*\n|[-*|])/g)) {
    const border = match.index + 1;
    if (
      /\b(?:e\.g|i\.e|etc|approx|ca|vs|no|mr|ms|dr|z\.b|bzw)\.$/i.test(
        text.slice(Math.max(0, border - 8), border),
      )
    )
      continue;
    if (border <= at) start = border;
    else {
      end = border;
      break;
    }
  }
  return { start, end };
}

const PERSON =
  /\b(?:we|i|you|he|she|they|somebody|someone|nobody|no one|anyone|everyone|people|humans?|engineers?|operators?|developers?|devs?|admins?|administrators?|on-?calls?|responders?|commanders?|technicians?|maintainers?|reviewers?|authors?|managers?|leads?|dbas?|sres?|colleagues?|interns?|contractors?|staff|employees?|members?|teams?|squads?|crew|group|shift|department|support|operations|ops|qa|vendor|supplier|provider|customer|primary|secondary)\b|(?<![\w.])@\w/i;
const SYSTEM =
  /\b(?:alerts?|alarms?|monitors?|monitoring|checks?|tests?|jobs?|services?|servers?|systems?|deploy(?:ment)?s?|pipelines?|scripts?|tools?|probes?|pods?|nodes?|clusters?|databases?|caches?|queues?|requests?|responses?|pages?|retries|retry|timeouts?|builds?|canary|rollouts?|config(?:uration)?s?|migrations?|limits?|processes|process|code|bugs?|changes?|errors?|issues?|problems?|it|this|that|these|which|there|dashboard|metrics?|logs?|data|runbooks?|documentation|certificates?|traffic|users)\b/i;

/**
 * Whether the clause before a verb has a person, role or team as its subject: the noun nearest to the verb decides,
 * and a clause without a subject (a list item that starts with the verb) is about the writer's team.
 */
export function hasPersonSubject(text: string, sentence: Sentence, at: number): boolean {
  const before = text.slice(sentence.start, at);
  const clause = before.slice(
    Math.max(before.lastIndexOf(';'), before.lastIndexOf(':'), lastConjunction(before)) + 1,
  );
  const subject = clause.trim() === '' ? before : clause;
  const person = lastMatch(subject, PERSON);
  const system = lastMatch(subject, SYSTEM);
  if (person < 0) return false;
  // "the check that the team added", "the team's check": the noun after the person owns the verb.
  return person > system;
}

function lastConjunction(text: string): number {
  const matches = [
    ...text.matchAll(/,\s(?:and|but|so|which|because|while|although)\s|\s(?:because|although|whereas)\s/gi),
  ];
  const last = matches.at(-1);
  return last === undefined ? -1 : last.index + last[0].length - 1;
}

function lastMatch(text: string, pattern: RegExp): number {
  return [...text.matchAll(new RegExp(pattern.source, 'gi'))].at(-1)?.index ?? -1;
}

/** Whether the words are denied or spoken about: "not human error", "we avoid 'should have'", "blameless". */
export function isMeta(text: string, sentence: Sentence, at: number): boolean {
  const before = text.slice(Math.max(sentence.start, at - 60), at);
  if (
    /\b(?:not|never|no|nor|neither|rather than|instead of|without|isn['’]t|wasn['’]t|aren['’]t|weren['’]t|avoid(?:s|ed|ing)?|blameless(?:ly)?)\b[^,;.]{0,40}$/i.test(
      before,
    )
  )
    return true;
  return /\b(?:the (?:word|words|phrase|term|label|wording)|blameless|without blame)\b/i.test(
    text.slice(sentence.start, sentence.end),
  );
}

/** Whether `at` stands inside quotation marks within its sentence. */
export function isQuoted(text: string, sentence: Sentence, at: number): boolean {
  const before = text.slice(sentence.start, at);
  const straight = before.match(/"/g)?.length ?? 0;
  const opened = Math.max(before.lastIndexOf('“'), before.lastIndexOf('„'), before.lastIndexOf('«'));
  const closed = Math.max(
    before.lastIndexOf('”'),
    before.lastIndexOf('»'),
    opened < before.lastIndexOf('“') ? before.lastIndexOf('“') : -1,
  );
  const single = /(?:^|[\s([])[‘'][^‘’']{0,40}$/.test(before) && /['’]/.test(text.slice(at, sentence.end));
  return straight % 2 === 1 || opened > closed || single;
}
