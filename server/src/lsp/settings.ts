import { MessageType, ShowMessageNotification } from 'vscode-languageserver';
import type { Connection } from 'vscode-languageserver';
import { DEFAULT_CONFIG } from '../service/config.js';
import type { Config, ConfigProblem } from '../service/config.js';
import { parseConfig } from '../service/index.js';
import type { Client } from './capabilities.js';
import { inBackground } from './failures.js';

const SECTION = 'postmortem';

/** The `postmortem` settings of each report, asked from the client once and kept until it says they changed. */
export class Settings {
  readonly #connection: Connection;
  readonly #client: () => Client;
  readonly #byUri = new Map<string, Promise<Config>>();
  /** What a client that cannot be asked has sent. */
  #pushed: unknown = {};
  /** Warnings that stand for the present settings, and those that stood for the previous ones. */
  #shown = new Set<string>();
  #shownBefore = new Set<string>();

  constructor(connection: Connection, client: () => Client) {
    this.#connection = connection;
    this.#client = client;
  }

  /** The settings that hold for a report. Never rejects: what cannot be read is reported and its default applies. */
  async of(uri: string): Promise<Config> {
    for (;;) {
      const asked = this.#byUri.get(uri) ?? this.#read(uri);
      this.#byUri.set(uri, asked);
      const config = await asked;
      // Settings that changed while the answer was on its way are asked for again.
      if (this.#byUri.get(uri) === asked) return config;
    }
  }

  /** Forgets everything; `pushed` is what came with the notification. */
  changed(pushed: unknown): void {
    this.#pushed = sectionOf(pushed);
    this.#byUri.clear();
    this.#shownBefore = this.#shown;
    this.#shown = new Set();
  }

  forget(uri: string): void {
    this.#byUri.delete(uri);
  }

  async #read(uri: string): Promise<Config> {
    try {
      const { config, problems } = parseConfig(ownSettings(await this.#ask(uri)));
      this.#show(problems);
      return config;
    } catch (error) {
      this.#connection.console.error(
        `The settings of ${uri} could not be read; defaults apply. ${String(error)}`,
      );
      return DEFAULT_CONFIG;
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
      const message = `Post-Mortem settings: ${listed}`;
      const { type } = ShowMessageNotification;
      const sent = this.#connection.sendNotification(type, { type: MessageType.Warning, message });
      inBackground(this.#connection.console, 'Settings warning', sent);
    }
    this.#shown.add(listed);
  }
}

/** The setting's full name; the section's own where the problem is with all of it. */
function nameOf(key: string): string {
  return key === '' ? SECTION : `${SECTION}.${key}`;
}

function sectionOf(settings: unknown): unknown {
  return isRecord(settings) && SECTION in settings ? settings[SECTION] : {};
}

/** Without the settings that are the client's own business, which the service would report as unknown. */
function ownSettings(section: unknown): unknown {
  if (!isRecord(section)) return section ?? {};
  return Object.fromEntries(Object.entries(section).filter(([key]) => key !== 'trace'));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
