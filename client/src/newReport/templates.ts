import * as vscode from 'vscode';
import type { NewReportParams, NewReportQuestions } from '../../../server/src/protocol/index.js';
import { pathSegments } from '../../../server/src/service/templates/freeName.js';

/** A built-in template by its id, or a file of the workspace by its path relative to `base` of the questions. */
export type TemplateChoice = { readonly id: string } | { readonly path: string };

interface TemplateItem extends vscode.QuickPickItem {
  readonly template: TemplateChoice;
}

/** The templates to choose from: the workspace's own first, since somebody has written them for here. */
export function templateItems({ files, templates }: NewReportQuestions): TemplateItem[] {
  return [
    ...files.map(path => ({
      label: nameOf(path),
      description: path,
      template: { path },
    })),
    ...templates.map(({ id, name, description }) => ({ label: name, description, template: { id } })),
  ];
}

/** The template as the server takes it. A file is read now; one that cannot be is named. */
export async function loadTemplate(
  choice: TemplateChoice,
  base: vscode.Uri | null,
): Promise<NonNullable<NewReportParams['template']>> {
  if ('id' in choice) return choice;
  const { path } = choice;
  const segments = pathSegments(path);
  if (segments === null || base === null) {
    throw new Error(
      vscode.l10n.t(
        'The template "{0}" lies outside the workspace and was not read. No report was created. Name a file inside the workspace in the setting postmortem.templates.',
        path,
      ),
    );
  }
  try {
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(base, ...segments));
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      vscode.l10n.t(
        'The template "{0}" could not be read. {1} No report was created. Check the setting postmortem.templates.',
        path,
        reason,
      ),
      { cause: error },
    );
  }
}

/** `docs/templates/database-incident.md` as `database incident`. */
function nameOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/(?:\.postmortem)?\.md$/i, '');
  return name.replace(/[-_]+/g, ' ').trim() || path;
}
