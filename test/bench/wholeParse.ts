import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const processor = unified().use(remarkParse).use(remarkGfm).freeze();

/** R, the yardstick of the goals: one whole parse of the text by the parser that the product uses. */
export function wholeParse(text: string): unknown {
  return processor.parse(text);
}
