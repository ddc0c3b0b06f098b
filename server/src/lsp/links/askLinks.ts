import type { CancellationToken } from 'vscode-languageserver';
import type { IMdLanguageService } from 'vscode-markdown-languageservice';
import { URI, Utils } from 'vscode-uri';
import type { Report } from '../reports.js';
import type { Server } from '../server.js';
import { isInside, LinkWorkspace, type LinkWorkspaceOptions } from './linkWorkspace.js';
import { MarkdownText, parserWith } from './markdownText.js';
import { withWrittenPaths } from './writtenPaths.js';

/**
 * Asks the language service for links about an open report. It is loaded with the first question: most who write a
 * report ask none. `others` tells which further files the answer may depend on.
 */
export async function askLinks<T>(
  server: Server,
  { document, analysis }: Pick<Report, 'document' | 'analysis'>,
  others: LinkWorkspaceOptions['others'],
  ask: (links: IMdLanguageService, text: MarkdownText) => Promise<T>,
): Promise<T> {
  const text = new MarkdownText(document.uri, document, analysis.parts);
  const open = others === null ? [] : openReports(server).filter(({ uri }) => uri !== document.uri);
  const folders = await foldersOf(server, document.uri);
  return withLinks({ files: server.files(), folders, others, open: [text, ...open] }, links =>
    ask(links, text),
  );
}

/** Creates the service for one question. */
export async function withLinks<T>(
  options: LinkWorkspaceOptions,
  ask: (links: IMdLanguageService, workspace: LinkWorkspace) => Promise<T>,
): Promise<T> {
  const { createLanguageService, githubSlugifier, LogLevel } =
    await import('vscode-markdown-languageservice');
  const workspace = new LinkWorkspace(options);
  const logger = { level: LogLevel.Off, log: () => undefined };
  const links = createLanguageService({ workspace, parser: parserWith(githubSlugifier), logger });
  try {
    return await ask(withWrittenPaths(links, workspace), workspace);
  } finally {
    links.dispose();
  }
}

/** The workspace folders; for a report in none of them, its own folder. */
export async function foldersOf({ folders }: Server, uri: string): Promise<readonly string[]> {
  const all = await folders();
  const report = URI.parse(uri);
  const isInOne = all.some(folder => isInside(URI.parse(folder), report));
  return isInOne ? all : [...all, Utils.dirname(report).toString()];
}

export function openReports({ documents, reports }: Server): MarkdownText[] {
  return documents
    .all()
    .filter(({ uri }) => reports.isOpen(uri))
    .map(document => new MarkdownText(document.uri, document));
}

/** For questions that nobody takes back half-way. */
export const UNCANCELLED: CancellationToken = {
  isCancellationRequested: false,
  onCancellationRequested: () => ({ dispose: () => undefined }),
};
