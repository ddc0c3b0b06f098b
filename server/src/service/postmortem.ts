import { readActions } from './actions/index.js';
import type { Block } from './blocks.js';
import type { Config } from './config.js';
import { parseBlocks, type MarkdownMemo } from './markdown.js';
import { readFrontMatter } from './metadata/frontMatter.js';
import { readMetadata } from './metadata/index.js';
import type { PostMortem } from './model.js';
import { readSections } from './sections/index.js';
import { readTimeline } from './timeline/index.js';

/** Reads a report. Any text gives one; every span lies inside it. `memo` keeps the parsed parts of the last version. */
export function readReport(
  text: string,
  config: Config,
  memo?: MarkdownMemo,
): { readonly report: PostMortem; readonly blocks: readonly Block[] } {
  const { bodyStart, fields } = readFrontMatter(text);
  const blocks = parseBlocks(text, bodyStart, memo);
  const sections = readSections(blocks, text.length);
  const metadata = readMetadata(fields, blocks);
  const title = titleOf(blocks);
  const timeline = readTimeline({
    blocks,
    sections,
    metadata,
    title: title?.text ?? null,
    defaultZone: config.timeZone,
  });
  const report: PostMortem = {
    text,
    title,
    metadata: { ...metadata, timeZone: timeline.zone },
    bodyStart,
    sections,
    timeline: timeline.entries,
    milestones: timeline.milestones,
    durations: timeline.durations,
    actions: readActions(blocks, sections),
  };
  return { report, blocks };
}

function titleOf(blocks: readonly Block[]): PostMortem['title'] {
  const heading = blocks.find(block => block.type === 'heading');
  return heading?.level === 1 && heading.text.trim() !== ''
    ? { text: heading.text.trim(), span: heading.span }
    : null;
}
