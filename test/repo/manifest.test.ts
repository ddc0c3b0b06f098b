import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { EDITOR_KEYS } from '../../server/src/lsp/editorSettings.js';
import { CONFIG_KEYS } from '../../server/src/service/parseConfig.js';

const root = path.resolve(import.meta.dirname, '../..');
const read = (name: string): string => fs.readFileSync(path.join(root, name), 'utf8');

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, unknown>> };
    readonly menus: Readonly<Record<string, readonly { readonly command: string }[]>>;
  };
}

/** Ids of the commands that the client registers: each command's file declares its own. */
function registered(): string[] {
  const folder = path.join(root, 'client/src/commands');
  return fs
    .readdirSync(folder)
    .flatMap(
      name => /\bid: '(postmortem\.[^']+)'/.exec(fs.readFileSync(path.join(folder, name), 'utf8'))?.[1] ?? [],
    )
    .sort();
}

describe('the manifest', () => {
  const { contributes } = JSON.parse(read('package.json')) as Manifest;
  const contributed = contributes.commands.map(each => each.command).sort();

  it('contributes the commands that the client registers, and no others', () => {
    expect(contributed).toEqual(registered());
  });

  it('has every command file in the list of commands', () => {
    const list = read('client/src/commands/index.ts');
    const files = fs
      .readdirSync(path.join(root, 'client/src/commands'))
      .filter(name => !['index.ts', 'command.ts'].includes(name));
    expect(files.filter(name => !list.includes(`'./${name.replace(/\.ts$/, '.js')}'`))).toEqual([]);
  });

  it('has no setting that neither the service nor the editor reads', () => {
    const names = Object.keys(contributes.configuration.properties).map(name => name.split('.')[1]);
    expect([...new Set(names)].sort()).toEqual([...CONFIG_KEYS, ...EDITOR_KEYS].sort());
  });

  it('puts only its own commands into menus', () => {
    const used = Object.values(contributes.menus).flatMap(items => items.map(item => item.command));
    expect(used.filter(id => !contributed.includes(id))).toEqual([]);
  });
});
