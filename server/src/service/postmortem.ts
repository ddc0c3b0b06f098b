import { readActions } from './actions/index.js';
import type { Block } from './blocks.js';
import type { Config } from './config.js';
import { ReportMemo } from './memo.js';
import { readFrontMatter } from './metadata/frontMatter.js';
import { readMetadata } from './metadata/index.js';
import type { PostMortem } from './model.js';
import { blocksOf, readParts, type Part } from './parts.js';
import { readSections } from './sections/index.js';
import { readTimeline } from './timeline/index.js';

/** A report as read, with the parts and blocks that it was read from. */
export interface ReadReport {
  readonly report: PostMortem;
  readonly parts: readonly Part[];
  readonly blocks: readonly Block[];
}

/** Reads a report. Any text gives one; every span lies inside it. `memo` keeps what was read from unchanged parts. */
export function readReport(text: string, config: Config, memo = new ReportMemo()): ReadReport {
  const { bodyStart, fields } = readFrontMatter(text);
  const parts = readParts(text, bodyStart, memo);
  const blocks = blocksOf(parts);
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
  return { report, parts, blocks };
}

function titleOf(blocks: readonly Block[]): PostMortem['title'] {
  const heading = blocks.find(block => block.type === 'heading');
  return heading?.level === 1 && heading.text.trim() !== ''
    ? { text: heading.text.trim(), span: heading.span }
    : null;
}
