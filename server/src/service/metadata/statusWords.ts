/** The words for how far a report is, by the English one that the checks go by. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  draft: ['entwurf', 'brouillon', 'borrador', 'rascunho', 'bozza', 'concept', '下書き', 'ドラフト', '草稿'],
  'in-review': [
    ...['in prüfung', 'en relecture', 'en revue', 'en revisión', 'em revisão', 'in revisione', 'in revisie'],
    ...['レビュー中', '审核中'],
  ],
  final: ['endgültig', 'définitif', 'definitivo', 'definitief', '最終', '最終版', '最终', '最终版'],
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
