import { DiagnosticSeverity, MessageType, ShowMessageNotification } from 'vscode-languageserver';
import type { Connection } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI, Utils } from 'vscode-uri';
import type { ConfigFile } from '../protocol/index.js';
import { DEFAULT_CONFIG } from '../service/config.js';
import type { Config, ConfigProblem } from '../service/config.js';
import { readConfigFile, type FileProblem } from '../service/configFile.js';
import { parseConfig, RULES } from '../service/index.js';
import { msg, type Tell } from '../service/message.js';
import type { Client } from './capabilities.js';
import { toRange } from './convert.js';
import { EDITOR_KEYS, readEditorSettings, type EditorSettings } from './editorSettings.js';
import { inBackground } from './failures.js';
import { leavesOut } from './leavesOut.js';

const SECTION = 'postmortem';
/** For reports that are not checked. */
const ALL_OFF: Config['rules'] = Object.fromEntries(RULES.map(({ id }) => [id, 'off']));

/** Finds the `.postmortem.json` of a report; null where it has none and can have none. */
export type FindConfigFile = (uri: string) => Promise<ConfigFile | null>;

interface Read {
  readonly config: Config;
  readonly file: ConfigFile | null;
  readonly editor: EditorSettings;
}

/**
 * The configuration of each report: the `postmortem` settings, and over them the repository's `.postmortem.json`. Asked
 * for once and kept until either changes.
 */
export class Settings {
  readonly #connection: Connection;
  readonly #client: () => Client;
  readonly #findFile: FindConfigFile;
  readonly #folders: () => Promise<readonly string[]>;
  readonly #tell: Tell;
  readonly #byUri = new Map<string, Promise<Read>>();
  /** Configurations that say the same are one object, so that nothing is analysed again for a change elsewhere. */
  readonly #known = new Map<string, Config>();
  /** What a client that cannot be asked has sent. */
  #pushed: unknown = {};
  /** Warnings that stand for the present settings, and those that stood for the previous ones. */
  #shown = new Set<string>();
  #shownBefore = new Set<string>();
  /** Files that have problems listed at them. */
  readonly #marked = new Set<string>();

  /** `folders`: URIs of the workspace folders. */
  constructor(
    connection: Connection,
    client: () => Client,
    findFile: FindConfigFile,
    folders: () => Promise<readonly string[]>,
    tell: Tell,
  ) {
    this.#folders = folders;
    this.#tell = tell;
    this.#connection = connection;
    this.#client = client;
    this.#findFile = findFile;
  }

  /** The configuration that holds for a report. Never rejects: what cannot be read is reported and its default applies. */
  async of(uri: string): Promise<Config> {
    return (await this.#read(uri)).config;
  }

  /** The configuration file of a report, or where it would be. */
  async fileOf(uri: string): Promise<ConfigFile | null> {
    return (await this.#read(uri)).file;
  }

  /** What is shown of a report, and what is not. */
  async editorOf(uri: string): Promise<EditorSettings> {
    return (await this.#read(uri)).editor;
  }

  /** Forgets everything; `pushed` is what came with the notification. */
  changed(pushed: unknown): void {
    this.#pushed = sectionOf(pushed);
    this.#byUri.clear();
    this.#shownBefore = this.#shown;
    this.#shown = new Set();
  }

  /** Configuration files (URIs) came, went or changed. What is listed at them is brought up to date, open report or not. */
  async filesChanged(uris: readonly string[]): Promise<void> {
    this.#byUri.clear();
    const changed = new Set(uris.map(uri => URI.parse(uri).toString()));
    await this.#listAgain([...this.#marked].filter(uri => changed.has(URI.parse(uri).toString())));
  }

  async #listAgain(files: readonly string[]): Promise<void> {
    await Promise.all(
      files.map(async uri => {
        // What holds beside the file is the file itself, if it is there.
        const { file } = await this.#readNow(uri);
        if (file?.uri !== uri) this.#mark(uri, '', []);
      }),
    );
  }

  /**
   * Looks for the configuration files again, for a client that does not watch them. Answers whether one came, went or
   * changed; whoever asks meanwhile waits for what it says now.
   */
  async lookAgain(): Promise<boolean> {
    const before = [...this.#byUri];
    this.#byUri.clear();
    const used = new Set<string>();
    const changed = await Promise.all(
      before.map(async ([uri, asked]) => {
        const [{ file: then }, { file: now }] = await Promise.all([asked, this.#read(uri)]);
        if (now !== null) used.add(now.uri);
        return then?.uri !== now?.uri || then?.text !== now?.text;
      }),
    );
    await this.#listAgain([...this.#marked].filter(uri => !used.has(uri)));
    return changed.includes(true);
  }

  forget(uri: string): void {
    this.#byUri.delete(uri);
  }

  async #read(uri: string): Promise<Read> {
    for (;;) {
      const asked = this.#byUri.get(uri) ?? this.#readNow(uri);
      this.#byUri.set(uri, asked);
      const read = await asked;
      // Settings that changed while the answer was on its way are asked for again.
      if (this.#byUri.get(uri) === asked) return read;
    }
  }

  async #readNow(uri: string): Promise<Read> {
    const [{ settings, editor }, file] = await Promise.all([this.#readSettings(uri), this.#readFile(uri)]);
    const config = file === null ? settings : this.#readOver(settings, file);
    const ofFile = file !== null && config.ignore !== settings.ignore;
    return (await this.#leavesOut(uri, config, ofFile ? file : null))
      ? {
          config: this.#shared({ ...config, rules: ALL_OFF }),
          file,
          editor: { ...editor, checkLinks: false },
        }
      : { config: this.#shared(config), file, editor };
  }

  /** The settings with what a configuration file says over them; its problems are listed in it. */
  #readOver(settings: Config, { uri, text }: ConfigFile): Config {
    if (text === null) {
      this.#mark(uri, '', []);
      return settings;
    }
    const { config, problems } = readConfigFile(text, settings, this.#tell);
    this.#mark(uri, text, problems);
    return config;
  }

  /** Whether a report is not checked. `file`: the file that says so; null for the settings of a workspace folder. */
  async #leavesOut(uri: string, { ignore }: Config, file: ConfigFile | null): Promise<boolean> {
    if (ignore.length === 0) return false;
    const bases =
      file === null ? await this.#folders().catch(() => []) : [Utils.dirname(URI.parse(file.uri)).toString()];
    return bases.some(base => leavesOut(ignore, base, uri));
  }

  #shared(config: Config): Config {
    const key = JSON.stringify(config);
    const known = this.#known.get(key) ?? config;
    this.#known.set(key, known);
    return known;
  }

  async #readSettings(uri: string): Promise<{ settings: Config; editor: EditorSettings }> {
    try {
      const section = await this.#ask(uri);
      const { config, problems } = parseConfig(ownSettings(section), DEFAULT_CONFIG, this.#tell);
      this.#show(problems);
      return { settings: config, editor: readEditorSettings(section) };
    } catch (error) {
      this.#connection.console.error(
        `The settings of ${uri} could not be read; defaults apply. ${String(error)}`,
      );
      return { settings: DEFAULT_CONFIG, editor: readEditorSettings(null) };
    }
  }

  async #readFile(uri: string): Promise<ConfigFile | null> {
    try {
      return await this.#findFile(uri);
    } catch (error) {
      this.#connection.console.error(`The configuration file of ${uri} could not be read. ${String(error)}`);
      return null;
    }
  }

  async #ask(uri: string): Promise<unknown> {
    if (!this.#client().configuration) return this.#pushed;
    return this.#connection.workspace.getConfiguration({ scopeUri: uri, section: SECTION });
  }

  #show(problems: readonly ConfigProblem[]): void {
    if (problems.length === 0) return;
    const listed = problems.map(({ key, message }) => `${nameOf(key)}: ${message}`).join(' ');
    if (!this.#shown.has(listed) && !this.#shownBefore.has(listed)) {
      // `window.showWarningMessage` of the connection would send a question and wait for its answer.
      const message = this.#tell(msg`Post-Mortem settings: ${listed}`);
      const { type } = ShowMessageNotification;
      const sent = this.#connection.sendNotification(type, { type: MessageType.Warning, message });
      inBackground(this.#connection.console, 'Settings warning', sent);
    }
    this.#shown.add(listed);
  }

  /** Lists the problems of a configuration file at their places in it. */
  #mark(uri: string, text: string, problems: readonly FileProblem[]): void {
    if (problems.length === 0 && !this.#marked.delete(uri)) return;
    if (problems.length > 0) this.#marked.add(uri);
    const document = TextDocument.create(uri, 'jsonc', 0, text);
    const diagnostics = problems.map(({ span, message }) => ({
      range: toRange(document, span),
      severity: DiagnosticSeverity.Warning,
      source: SECTION,
      message,
    }));
    const sent = this.#connection.sendDiagnostics({ uri, diagnostics });
    inBackground(this.#connection.console, 'Configuration problems', sent);
  }
}

/** The setting's full name; the section's own where the problem is with all of it. */
function nameOf(key: string): string {
  return key === '' ? SECTION : `${SECTION}.${key}`;
}

function sectionOf(settings: unknown): unknown {
  return isRecord(settings) && SECTION in settings ? settings[SECTION] : {};
}

/** Without the settings that are the editor's own business, which the service would report as unknown. */
function ownSettings(section: unknown): unknown {
  if (!isRecord(section)) return section ?? {};
  return Object.fromEntries(Object.entries(section).filter(([key]) => !EDITOR_KEYS.includes(key)));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
