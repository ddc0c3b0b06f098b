import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { ConfigFile } from '../protocol/index.js';
import type { Config } from '../service/config.js';
import { analyse, ReportMemo } from '../service/index.js';
import type { Analysis } from '../service/index.js';
import type { Settings } from './settings.js';
import { today } from './today.js';

export const LANGUAGE_ID = 'postmortem';

/** An open report in one version, with all that is known of it. */
export interface Report {
  readonly document: TextDocument;
  readonly config: Config;
  /** The configuration file that holds for it, or where it would be; null where there can be none. */
  readonly configFile: ConfigFile | null;
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
    const [config, configFile] = await Promise.all([this.#settings.of(uri), this.#settings.fileOf(uri)]);
    // The document may have been edited or closed while the settings were on their way.
    const document = this.#open(uri);
    return document === null ? null : this.#analysed(document, config, configFile);
  }

  #open(uri: string): TextDocument | null {
    const document = this.#documents.get(uri);
    return document?.languageId === LANGUAGE_ID ? document : null;
  }

  #analysed(document: TextDocument, config: Config, configFile: ConfigFile | null): Report {
    const known = this.#known.get(document);
    if (known?.version === document.version && known.config === config && known.configFile === configFile)
      return known;
    const memo = known?.memo ?? new ReportMemo();
    const analysis = analyse(document.getText(), { config, today: today(), memo });
    const report = { document, config, configFile, analysis, version: document.version, memo };
    this.#known.set(document, report);
    return report;
  }
}
