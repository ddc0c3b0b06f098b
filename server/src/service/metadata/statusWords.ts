import { editDistance } from '../nearest.js';

/** The words for how far a report is, by the English one that the checks go by. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  draft: ['entwurf', 'brouillon', 'borrador', 'rascunho', 'bozza', 'concept', '下書き', 'ドラフト', '草稿'],
  'in-review': [
    ...[
      'in prüfung',
      'im review',
      'under review',
      'en relecture',
      'en revue',
      'en revisión',
      'em revisão',
      'in revisione',
      'in revisie',
    ],
    ...['レビュー中', '审核中'],
  ],
  final: ['endgültig', 'finale', 'définitif', 'definitivo', 'definitief', '最終', '最終版', '最终', '最终版'],
};

const ENGLISH: ReadonlyMap<string, string> = new Map(
  Object.entries(WORDS).flatMap(([english, words]) => words.map(word => [word, english] as const)),
);

/** `draft` for `Entwurf`; any other state as written, with hyphens in place of blanks. */
export function statusOf(state: string): string {
  const written = state.trim().toLowerCase().replace(/\s+/g, ' ');
  return ENGLISH.get(written) ?? written.replaceAll(' ', '-');
}

/** Whether a state is one that the checks go by, in any language. */
export function isKnownStatus(state: string): boolean {
  return statusOf(state) in WORDS;
}

/** A longer state is no slip of the finger. */
const LONGEST = 20;

/**
 * The state that a misspelt one was most likely meant to be: of one letter more, less or other, or of the same letters in
 * another order. null where none is so near; most words for a state that the checks do not go by are meant as they stand.
 */
export function statusNear(state: string): string | null {
  if (isKnownStatus(state) || state.length > LONGEST) return null;
  const written = state.toLowerCase().replaceAll(' ', '-');
  const near = [...Object.keys(WORDS), ...ENGLISH.keys()].filter(known => {
    const meant = known.replaceAll(' ', '-');
    const distance = editDistance(written, meant);
    return distance === 1
      ? meant.length >= MIN_LENGTH
      : distance === 2 && lettersOf(written) === lettersOf(meant);
  });
  return near[0] ?? null;
}

/** In shorter words one letter makes another word. */
const MIN_LENGTH = 5;

function lettersOf(word: string): string {
  return Array.from(word).sort().join('');
}
