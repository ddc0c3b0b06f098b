import { readFile } from 'node:fs/promises';
import path from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { folderAbove } from '../node/folderAbove.js';
import { DEFAULT_CONFIG, type Config } from '../service/config.js';
import { CONFIG_FILE, readConfigFile } from '../service/configFile.js';
import { Lines } from './lines.js';
import { warn } from './output.js';

interface Found {
  readonly config: Config;
  readonly folder: string;
  /** Whether there is a `.postmortem.json` in the folder. */
  readonly configured: boolean;
  readonly ignored: Ignore;
}

/**
 * The configuration of each report: the nearest `.postmortem.json` in its folder or above, up to the repository's root.
 * Each is read once.
 */
export class Configs {
  readonly #byFolder = new Map<string, Promise<Found>>();
  #troubled = false;

  /** Whether a configuration could not be read in full. Its problems have been printed. */
  get troubled(): boolean {
    return this.#troubled;
  }

  async of(file: string): Promise<Config> {
    return (await this.#find(path.dirname(path.resolve(file)))).config;
  }

  /** The folder that paths of a report's configuration are relative to: that of its `.postmortem.json`; null without one. */
  async baseOf(file: string): Promise<string | null> {
    const { folder, configured } = await this.#find(path.dirname(path.resolve(file)));
    return configured ? folder : null;
  }

  /** Whether the configuration lists a report among those that are not checked. */
  async leavesOut(file: string): Promise<boolean> {
    const absolute = path.resolve(file);
    const { folder, ignored } = await this.#find(path.dirname(absolute));
    return ignored.ignores(path.relative(folder, absolute).replaceAll(path.sep, '/'));
  }

  #find(folder: string): Promise<Found> {
    const known = this.#byFolder.get(folder) ?? this.#read(folder);
    this.#byFolder.set(folder, known);
    return known;
  }

  async #read(folder: string): Promise<Found> {
    const file = path.join(folder, CONFIG_FILE);
    let text: string;
    try {
      const bytes = await readFile(file);
      text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch (error) {
      if (!isAbsent(error))
        this.#report(file, error instanceof TypeError ? 'the file is not UTF-8 text' : String(error));
      const above = await folderAbove(folder);
      return above === null
        ? { config: DEFAULT_CONFIG, folder, configured: false, ignored: ignore() }
        : this.#find(above);
    }
    const { config, problems } = readConfigFile(text, DEFAULT_CONFIG);
    const lines = new Lines(text);
    for (const { span, message } of problems) {
      const { line, column } = lines.place(span);
      this.#report(`${file}:${line}:${column}`, message);
    }
    const ignored = ignore({ allowRelativePaths: true }).add([...config.ignore]);
    return { config, folder, configured: true, ignored };
  }

  #report(place: string, message: string): void {
    this.#troubled = true;
    warn(path.relative('', place), message);
  }
}

function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
