import type { Location } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI, Utils } from 'vscode-uri';
import type { Config } from '../service/config.js';
import { readReport } from '../service/postmortem.js';
import { reportSymbols, type FoundSymbol } from '../service/reportSymbols.js';
import { toRange } from './convert.js';
import type { Server } from './server.js';

/** So many files are read at a time. */
const AT_A_TIME = 16;

export type PlacedSymbol = Pick<FoundSymbol, 'kind' | 'name' | 'container' | 'isTop'> & {
  readonly location: Location;
};

interface Indexed {
  readonly text: string;
  readonly config: Config;
  readonly symbols: readonly PlacedSymbol[];
}

/**
 * The symbols of all reports of the workspace. Nothing is read before somebody asks; what was read is kept until its text
 * changes, and is not even looked at again where the client tells of changes.
 */
export class ReportIndex {
  readonly #server: Server;
  readonly #known = new Map<string, Indexed>();
  /** The reading that holds, finished or under way; null where there is none. */
  #reading: Promise<void> | null = null;

  constructor(server: Server) {
    this.#server = server;
  }

  /** Files may have come, gone or changed. */
  forget(): void {
    this.#reading = null;
  }

  async symbols(): Promise<PlacedSymbol[]> {
    const reading = (this.#reading ??= this.#readFiles());
    try {
      await reading;
      if (!this.#server.client().watchesFiles) this.#stale(reading);
    } catch (error) {
      this.#stale(reading);
      throw error;
    }
    const open = new Map<string, readonly PlacedSymbol[]>();
    for (const { uri } of this.#server.documents.all()) {
      const report = await this.#server.reports.get(uri);
      if (report !== null)
        open.set(uri, placed(report.document, reportSymbols(report.analysis.report, this.#server.tell)));
    }
    const closed = [...this.#known].filter(([uri]) => !open.has(uri)).map(([, { symbols }]) => symbols);
    return [...open.values(), ...closed].flat();
  }

  #stale(reading: Promise<void>): void {
    if (this.#reading === reading) this.#reading = null;
  }

  async #readFiles(): Promise<void> {
    const { files, folders } = this.#server;
    const uris = await files().find(await folders(), 'reports');
    const configs = new Map<string, Promise<Config>>();
    const configOf = (uri: string): Promise<Config> => {
      const folder = Utils.dirname(URI.parse(uri)).toString();
      const config = configs.get(folder) ?? this.#server.configOf(uri);
      configs.set(folder, config);
      return config;
    };
    for (const uri of this.#known.keys()) if (!uris.includes(uri)) this.#known.delete(uri);
    for (let i = 0; i < uris.length; i += AT_A_TIME)
      await Promise.all(uris.slice(i, i + AT_A_TIME).map(async uri => this.#read(uri, await configOf(uri))));
  }

  async #read(uri: string, config: Config): Promise<void> {
    const text = await this.#server.files().read(uri);
    const known = this.#known.get(uri);
    if (text === null) this.#known.delete(uri);
    else if (known?.text !== text || known.config !== config) {
      const document = TextDocument.create(uri, 'postmortem', 0, text);
      const symbols = placed(document, reportSymbols(readReport(text, config).report, this.#server.tell));
      this.#known.set(uri, { text, config, symbols });
    }
  }
}

function placed(document: TextDocument, symbols: readonly FoundSymbol[]): PlacedSymbol[] {
  return symbols.map(({ kind, name, container, span, isTop }) => {
    const location = { uri: document.uri, range: toRange(document, span) };
    return { kind, name, container, isTop, location };
  });
}
