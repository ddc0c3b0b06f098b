import { english, type Tell } from './message.js';
import type { PostMortem } from './model.js';
import type { Span } from './span.js';
import { symbols, type ReportSymbol } from './symbols.js';

/** A symbol of one report, to be found among those of all. */
export interface FoundSymbol {
  readonly kind: ReportSymbol['kind'];
  readonly name: string;
  /** The title of the report and the section that holds it, as far as there are any. */
  readonly container: string;
  readonly span: Span;
  /** Whether nothing holds it: the report itself, as a rule. */
  readonly isTop: boolean;
}

/** Sections, entries and actions of a report one by one, in document order. */
export function reportSymbols(report: PostMortem, tell: Tell = english): FoundSymbol[] {
  const title = report.title?.text ?? '';
  const flat = (symbol: ReportSymbol, container: string, isTop: boolean): FoundSymbol[] => [
    { kind: symbol.kind, name: symbol.name, container, span: symbol.nameSpan, isTop },
    ...symbol.children.flatMap(child => flat(child, holder(title, symbol), false)),
  ];
  return symbols({ report }, tell).flatMap(symbol => flat(symbol, '', true));
}

/** Whether the characters of a query stand in a name in their order, in either case; blanks do not count. */
export function isAsked(query: string, name: string): boolean {
  const text = name.toLowerCase();
  let at = 0;
  for (const character of query.toLowerCase().replace(/\s+/g, '')) {
    const found = text.indexOf(character, at);
    if (found < 0) return false;
    at = found + character.length;
  }
  return true;
}

function holder(title: string, { name, kind }: ReportSymbol): string {
  if (kind !== 'section' || name === title) return title;
  return title === '' ? name : `${title} › ${name}`;
}
