import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { ConfigFile } from '../protocol/index.js';
import type { Config } from '../service/config.js';
import { analyse, ReportMemo } from '../service/index.js';
import type { Analysis } from '../service/index.js';
import type { Finding } from '../service/finding.js';
import type { Tell } from '../service/message.js';
import { isHalfWritten, typingAfter, type Typing } from '../service/typing.js';
import type { EditorSettings } from './editorSettings.js';
import type { Settings } from './settings.js';

export const LANGUAGE_ID = 'postmortem';

/** An open report in one version, with all that is known of it. */
export interface Report {
  readonly document: TextDocument;
  readonly config: Config;
  /** The configuration file that holds for it, or where it would be; null where there can be none. */
  readonly configFile: ConfigFile | null;
  /** What its editor shows of it. */
  readonly editor: EditorSettings;
  readonly analysis: Analysis;
  /** The findings that are shown: not suppressed, and not about a line that is only half-written. */
  readonly shown: readonly Finding[];
  /** The line that is being typed; null where none is. */
  readonly typing: Typing | null;
}

interface Known extends Omit<Report, 'editor'> {
  readonly version: number;
  readonly today: string;
  readonly memo: ReportMemo;
}

/** The open reports, each analysed once per version, settings and day, however many features ask. */
export class Reports {
  readonly #documents: { get(uri: string): TextDocument | undefined };
  readonly #settings: Settings;
  readonly #today: () => string;
  readonly #tell: Tell;
  readonly #known = new WeakMap<TextDocument, Known>();
  /** The line of the cursor by URI, from clients that tell it. */
  readonly #cursors = new Map<string, number>();

  /** `today`: the day of the person at the editor, `YYYY-MM-DD`. */
  constructor(
    documents: { get(uri: string): TextDocument | undefined },
    settings: Settings,
    today: () => string,
    tell: Tell,
  ) {
    this.#documents = documents;
    this.#settings = settings;
    this.#today = today;
    this.#tell = tell;
  }

  /** The report as it stands now; null where none is open under this URI, or it is in another language. */
  async get(uri: string): Promise<Report | null> {
    if (this.#open(uri) === null) return null;
    const [config, configFile, editor] = await Promise.all([
      this.#settings.of(uri),
      this.#settings.fileOf(uri),
      this.#settings.editorOf(uri),
    ]);
    // The document may have been edited or closed while the settings were on their way.
    const document = this.#open(uri);
    return document === null ? null : { ...this.#analysed(document, config, configFile), editor };
  }

  /** The cursor went to another line (0-based). Answers whether findings that waited for that are to be shown now. */
  cursorAt(uri: string, line: number): boolean {
    this.#cursors.set(uri, line);
    const document = this.#open(uri);
    const known = document === null ? undefined : this.#known.get(document);
    const typed = known?.typing?.line.start;
    if (document === null || known === undefined || typed === undefined) return false;
    if (document.positionAt(typed).line === line) return false;
    return this.#settle(document, known);
  }

  /** The report was saved. Answers as `cursorAt` does. */
  saved(uri: string): boolean {
    const document = this.#open(uri);
    const known = document === null ? undefined : this.#known.get(document);
    return document !== null && known !== undefined && this.#settle(document, known);
  }

  /** Whether an open document is a report. */
  isOpen(uri: string): boolean {
    return this.#open(uri) !== null;
  }

  forget(uri: string): void {
    this.#cursors.delete(uri);
  }

  #settle(document: TextDocument, known: Known): boolean {
    const shown = shownOf(known.analysis, null);
    this.#known.set(document, { ...known, typing: null, shown });
    return (
      shown.length !== known.shown.length || (known.typing !== null && holdsLink(document, known.typing))
    );
  }

  #open(uri: string): TextDocument | null {
    const document = this.#documents.get(uri);
    return document?.languageId === LANGUAGE_ID ? document : null;
  }

  #analysed(document: TextDocument, config: Config, configFile: ConfigFile | null): Known {
    const known = this.#known.get(document);
    const { version } = document;
    const today = this.#today();
    const isSame = known?.version === version && known.today === today;
    if (isSame && known.config === config && known.configFile === configFile) return known;
    const memo = known?.memo ?? new ReportMemo();
    const analysis = analyse(document.getText(), { config, today, memo, tell: this.#tell });
    const typing = known === undefined ? null : this.#typing(document, known);
    const shown = shownOf(analysis, typing);
    const report = { document, config, configFile, analysis, shown, version, today, memo, typing };
    this.#known.set(document, report);
    return report;
  }

  #typing(document: TextDocument, { analysis, typing }: Known): Typing | null {
    const { report, findings } = analysis;
    const after = typingAfter({ text: report.text, findings, typing }, document.getText());
    const cursor = this.#cursors.get(document.uri);
    const left =
      after !== null && cursor !== undefined && cursor !== document.positionAt(after.line.start).line;
    return left ? null : after;
  }
}

/** Whether a link may stand on the line; where it leads is looked up once the line is left. */
function holdsLink(document: TextDocument, { line }: Typing): boolean {
  return document.getText().slice(line.start, line.end).includes(']');
}

function shownOf({ findings }: Analysis, typing: Typing | null): readonly Finding[] {
  return findings.filter(
    finding => finding.suppressed === null && (typing === null || !isHalfWritten(finding, typing)),
  );
}
