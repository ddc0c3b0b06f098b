const LEADING =
  /^(?:\*\*|\[\w+\]|\s)*(?<who>(?:@[\w.-]+|\p{L}[\p{L}\p{N}.'’-]*)(?:\s[\p{L}\p{N}.'’()/-]+){0,4})\s*:\s/u;
const HANDLE = /(?<![\w.@/])@[A-Z][\w.-]*\w/gi;

/** People and roles of an entry: its "who" cell, the role before a colon, and @handles, each once. */
export function actorsOf(text: string, who: string | null): string[] {
  const plain = text.replace(/\[(?:started|detected|acknowledged|mitigated|resolved)\]\s*/i, '');
  const cell =
    who
      ?.split(/[,;/]/)
      .map(name => name.trim())
      .filter(name => name !== '' && name !== '-') ?? [];
  const lead = who === null ? LEADING.exec(plain)?.groups?.who : undefined;
  return [...new Set([...cell, ...(lead === undefined ? [] : [lead]), ...(plain.match(HANDLE) ?? [])])];
}
