import type { SectionKind } from '../model.js';
import type { CategoryId } from './categories.js';
import type { LearnedData } from './learned/weights.js';

/**
 * Who the sentence must speak of for a phrase to be a finding:
 * `person`: a person, role, team or name is the subject of the phrase; `absent`: that, or no subject at all, as in a
 * list item; `any`: whoever; `passive`: whoever, unless a system is named behind "by"; `not-system`: anything but a system; `by`: a person named behind the phrase;
 * `near`: a person stands somewhere in the sentence; `active`: that, and the phrase does not end in a passive; `name`: a named person is the subject; `condition`: a person is
 * the subject of a condition that was not met; `order`: the phrase opens the sentence or follows a duty of people;
 * `duty`: the subject is people, or nobody is named; `owned`: a person or team is its owner;
 * `victim`: a person to whom it was done; `human`: whoever, unless a system is the subject; `people`: people in general;
 * `name-owned`, `by-name`: the same of a named person; `question`: a question, not a relative clause.
 */
export type Reading =
  | 'person'
  | 'absent'
  | 'any'
  | 'not-system'
  | 'by'
  | 'near'
  | 'active'
  | 'name'
  | 'condition'
  | 'order'
  | 'duty'
  | 'owned'
  | 'question'
  | 'passive'
  | 'victim'
  | 'human'
  | 'people'
  | 'name-owned'
  | 'by-name';

/**
 * Phrases of one category. A phrase is words with one space between: `a|b` is either, `?word` may be left out, `*` is
 * up to three words of any kind, `word…` any word that begins so, `{person}` a noun phrase for people, `{name}` a person's name, `{past}` a past tense, `{ing}` any word
 * in -ing, `{end}` the end of the clause; none of these is ever the first. Adverbs may stand between any two steps.
 */
export interface PhraseGroup {
  readonly category: CategoryId;
  readonly reading: Reading;
  readonly phrases: readonly string[];
  /** Only in these sections; everywhere else the phrase is innocent. */
  readonly sections?: readonly SectionKind[];
  /** Never in these sections. */
  readonly notIn?: readonly SectionKind[];
  /** Words (or `word…`, as in phrases) that make the phrase mean something else when one follows within a few words. */
  readonly unlessNext?: readonly string[];
  /** How many words behind the phrase `unlessNext` looks at; 1 where not said. */
  readonly reach?: number;
  /** Only where one of these stands within the same sentence. */
  readonly onlyWith?: readonly string[];
  /** Never where one of these stands within the same sentence. */
  readonly neverWith?: readonly string[];
  /** Words that make the phrase mean something else when one stands just before it. */
  readonly unlessBefore?: readonly string[];
  /** Words that make the phrase mean something else when it ends in one. */
  readonly unlessLast?: readonly string[];
}

/** All that is known of one language. Word lists are lower case. */
export interface Language {
  readonly id: string;
  readonly groups: readonly PhraseGroup[];
  readonly persons: ReadonlySet<string>;
  /** Ends of words that name a person (`-engineer`, `-techniker`), for compounds. */
  readonly personEnds: readonly string[];
  /** The endings of plurals. */
  readonly pluralEnds: readonly string[];
  readonly nobody: ReadonlySet<string>;
  readonly systems: ReadonlySet<string>;
  /** Ends of words for systems, for compounds. */
  readonly systemEnds: readonly string[];
  /** Words for people that name a system behind one of some words: "query planner", "package manager". */
  readonly systemCompounds: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words for things that name people behind some words: "stage hands", "care workers". */
  readonly personCompounds: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words for anything that name people before some words: "those on call". */
  readonly peopleBefore: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words before a word for a person or a program that make it a person: "booking agent". */
  readonly trades: ReadonlySet<string>;
  /** Words for people in general. */
  readonly crowds: ReadonlySet<string>;
  /** Those for whom a service is there, and what they need not notice. */
  readonly served: ReadonlySet<string>;
  readonly incidents: ReadonlySet<string>;
  readonly possessives: ReadonlySet<string>;
  /** Titles, behind which any capitalised word is a name. */
  readonly titles: ReadonlySet<string>;
  /** What only hands do: an unknown word with a capital that does it is a name. */
  readonly handiwork: ReadonlySet<string>;
  /** What departments are called by their work: "Product never told us". People where they talk. */
  readonly departments: ReadonlySet<string>;
  readonly talk: ReadonlySet<string>;
  /** What governs a deed that was left out: "they closed the books without waiting". */
  readonly lacking: ReadonlySet<string>;
  /** The form of a past tense or participle, and those that have another. */
  readonly regularPast: RegExp;
  readonly irregularPast: ReadonlySet<string>;
  /** What is named like a person: "storm Bernard". */
  readonly namesakes: ReadonlySet<string>;
  /** Words that take a part of what follows: "one of", "members of". */
  readonly partitives: ReadonlySet<string>;
  /** What denies with nobody as its subject: "nobody could have". */
  readonly could: ReadonlySet<string>;
  /** What denies all of the subjects that it joins. */
  readonly neither: ReadonlySet<string>;
  readonly adverbs: ReadonlySet<string>;
  /** How often, in 10,000 words of a report, each of its common words stands; others stand there once or not at all. */
  readonly common: ReadonlyMap<string, number>;
  readonly names: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** What goes with a verb: "rolling out a change". */
  readonly particles: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly subordinators: ReadonlySet<string>;
  /** Subordinators that are prepositions where no verb follows. */
  readonly temporal: ReadonlySet<string>;
  /** What joins a verb to the subject of the verb before. */
  readonly coordinators: ReadonlySet<string>;
  readonly by: ReadonlySet<string>;
  readonly subjectPronouns: ReadonlySet<string>;
  /** Pronouns that are subjects and nothing else. */
  readonly nominative: ReadonlySet<string>;
  /** Several words that are inserted as one adverb is ("at the very least"), by the first of them. */
  readonly asides: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** The answer to a question that denies what was asked. */
  readonly no: string;
  /** What evidence does for a claim. */
  readonly bearsOut: ReadonlySet<string>;
  /** Endings of words that may open a sentence and tell of its subject: "misreading the ticket, the agent …". */
  readonly openings: RegExp;
  /** What weakens such a word: "a touch too eager". */
  readonly touches: ReadonlySet<string>;
  /** What joins the members of a list. */
  readonly listing: ReadonlySet<string>;
  /** Words that weigh a quality: "more", "so". */
  readonly degrees: ReadonlySet<string>;
  /** Pronouns for things. */
  readonly pronouns: ReadonlySet<string>;
  /** Pronouns for people that stand for things as well. */
  readonly thingPronouns: ReadonlySet<string>;
  /** Pronouns that may stand for people of whom the text spoke before. */
  readonly thirdPerson: ReadonlySet<string>;
  /** Who harms on purpose; no report owes them an account without blame. */
  readonly adversaries: ReadonlySet<string>;
  readonly had: ReadonlySet<string>;
  readonly would: ReadonlySet<string>;
  /** Verbs behind which no noun phrase goes on. */
  readonly modals: ReadonlySet<string>;
  /** What tells what anybody may do: "can" before the verb, "allow" before "to", "you" before what is no past. */
  readonly anybody: Readonly<Record<'may' | 'allowing' | 'generic', ReadonlySet<string>>>;
  /** What "would" stands before where it asks for something: "if you'd like". */
  readonly liking: ReadonlySet<string>;
  /** What a clause of a query is called by: "the where clause". */
  readonly clauses: ReadonlySet<string>;
  /** What keeps silent two or three words before a word for words: "never said a word". */
  readonly silent: ReadonlySet<string>;
  readonly must: ReadonlySet<string>;
  /** Words behind which a question may follow: "unclear who …", "find out why …". */
  readonly asking: ReadonlySet<string>;
  /** Before "if", where it opens no condition: "as if", "wondering if". */
  readonly unconditional: ReadonlySet<string>;
  /** What opens a condition, in which what stands in the present was not done: "if engineers skip it". */
  readonly supposing: ReadonlySet<string>;
  /** What a question stays open with where it is denied: "do not know who", "never found out who". */
  readonly unknowing: ReadonlySet<string>;
  /** Words that deny or speak about what follows in the same clause. */
  readonly denials: ReadonlySet<string>;
  /** Whoever writes, as a subject. */
  readonly we: ReadonlySet<string>;
  /** What opens the reason for something. */
  readonly because: ReadonlySet<string>;
  /** What shows that something was left undone on purpose: "in order to". */
  readonly purpose: ReadonlySet<string>;
  /** What people did wrong, unless nobody did it. */
  readonly misdeeds: ReadonlySet<string>;
  /** What makes an act none when it is its object. */
  readonly naught: ReadonlySet<string>;
  /** What acts by itself: "double-check the quorum in the script" asks nothing of people. */
  readonly automata: ReadonlySet<string>;
  /** Whether nouns are told by their capital. */
  readonly nounsInCapitals: boolean;
  /** Whether "not" may stand at the end of the clause. */
  readonly deniesLate: boolean;
  /** A pronoun and a verb that do not go together: "we skips". null where the language is not read for it. */
  readonly disagreement: RegExp | null;
  /** "Anyone would have done the same" finds no fault. */
  readonly alike: ReadonlySet<string>;
  /** What is done alike: "the same way". */
  readonly manners: ReadonlySet<string>;
  /** What asks people for what the sentence wants done without them. */
  readonly relying: ReadonlySet<string>;
  /** What a denied deed had not: "had no part in it". */
  readonly share: ReadonlySet<string>;
  /** What leaves a question out, and what a question is called. */
  readonly omitting: ReadonlySet<string>;
  readonly query: ReadonlySet<string>;
  /** What a report says it is not about. */
  readonly aims: ReadonlySet<string>;
  /** What turns a sentence to how it looked then: "at the time". */
  readonly then: readonly string[];
  /** What opens a clause that was asked or said. */
  readonly whether: ReadonlySet<string>;
  readonly thatClause: ReadonlySet<string>;
  /** What turns away from what follows; null where one word does, which denies. */
  readonly ratherThan: readonly [string, string] | null;
  /** What opens a question within a sentence. */
  readonly questions: ReadonlySet<string>;
  /** What somebody thought was so. */
  readonly supposition: ReadonlySet<string>;
  /** Times of the day and the week. */
  readonly times: ReadonlySet<string>;
  /** What something took ("an hour to find out who"), and what stands between it and the verb. */
  readonly lapses: ReadonlySet<string>;
  readonly infinitive: string;
  /** What "have" behind it is written "of" after, as it sounds: "should of". */
  readonly misheard: ReadonlySet<string>;
  /** What a report declines to do: "does not ask what they should have done". */
  readonly declined: ReadonlySet<string>;
  /** What shows that somebody did what is asked for, and what asks for it: "as the runbook says". */
  readonly bidding: ReadonlySet<string>;
  readonly bidden: ReadonlySet<string>;
  /** The same by the name of what asks for it: "per runbook". */
  readonly following: ReadonlySet<string>;
  readonly rules: ReadonlySet<string>;
  /** What a judgement is, where the sentence declines to make it: "it would be easy to call this …". */
  readonly unfair: ReadonlySet<string>;
  /** What opens a sentence about giving something a name: "calling this …". */
  readonly naming: ReadonlySet<string>;
  /** Words for names, where examples follow: "labels such as". */
  readonly namely: ReadonlySet<string>;
  readonly examples: ReadonlySet<string>;
  /** What grants a judgement before it is taken back: "may" before "look". */
  readonly conceding: Readonly<Record<'may' | 'seeming', ReadonlySet<string>>>;
  /** What turns from what was denied to what is so: "not the clock but the crew". */
  readonly contrast: ReadonlySet<string>;
  /** Several words that deny what follows, by the first of them: "rule out", "far from". */
  readonly rulingOut: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** The same of what stood before: "ruled it out". */
  readonly rulingOutBehind: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Words that show that a sentence speaks about words. */
  readonly meta: ReadonlySet<string>;
  /** Pronouns for people; what is said of "we" is not what is said of "them". */
  readonly speakers: ReadonlySet<string>;
  /** What was learned from sentences, for what no phrase names; null where nothing was. */
  readonly learned: LearnedData | null;
}

/** Phrases of several words, by the first of each. */
export function byFirstWord(...phrases: readonly string[]): Map<string, string[][]> {
  const found = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const parts = phrase.split(' ');
    const [first = ''] = parts;
    found.set(first, [...(found.get(first) ?? []), parts]);
  }
  return found;
}

/** The words of space-separated lists, as a set. */
export function words(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap(list => list.split(/\s+/)).filter(word => word !== ''));
}

/** Words by how often they are met, each list of space-separated words under its number. */
export function frequencies(lists: Readonly<Record<number, string>>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(lists).flatMap(([often, list]) =>
      [...words(list)].map(word => [word, Number(often)] as const),
    ),
  );
}
