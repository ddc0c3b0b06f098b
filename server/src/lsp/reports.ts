import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Config } from '../service/config.js';
import { analyse, ReportMemo } from '../service/index.js';
import type { Analysis } from '../service/index.js';
import type { Settings } from './settings.js';

export const LANGUAGE_ID = 'postmortem';

/** An open report in one version, with all that is known of it. */
export interface Report {
  readonly document: TextDocument;
  readonly config: Config;
  readonly analysis: Analysis;
}

interface Known extends Report {
  readonly version: number;
  readonly memo: ReportMemo;
}

/** The open reports, each analysed once per version and settings, however many features ask. */
export class Reports {
  readonly #documents: { get(uri: string): TextDocument | undefined };
  readonly #settings: Settings;
  readonly #known = new WeakMap<TextDocument, Known>();

  constructor(documents: { get(uri: string): TextDocument | undefined }, settings: Settings) {
    this.#documents = documents;
    this.#settings = settings;
  }

  /** The report as it stands now; null where none is open under this URI, or it is in another language. */
  async get(uri: string): Promise<Report | null> {
    if (this.#open(uri) === null) return null;
    const config = await this.#settings.of(uri);
    // The document may have been edited or closed while the settings were on their way.
    const document = this.#open(uri);
    return document === null ? null : this.#analysed(document, config);
  }

  #open(uri: string): TextDocument | null {
    const document = this.#documents.get(uri);
    return document?.languageId === LANGUAGE_ID ? document : null;
  }

  #analysed(document: TextDocument, config: Config): Report {
    const known = this.#known.get(document);
    if (known?.version === document.version && known.config === config) return known;
    const memo = known?.memo ?? new ReportMemo();
    const analysis = analyse(document.getText(), { config, memo });
    const report = { document, config, analysis, version: document.version, memo };
    this.#known.set(document, report);
    return report;
  }
}
