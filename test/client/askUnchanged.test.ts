import type * as vscode from 'vscode';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { goToSection } from '../../client/src/commands/goToSection.js';
import type { CommandContext } from '../../client/src/commands/index.js';
import { sortTimeline } from '../../client/src/commands/sortTimeline.js';
import { markAction } from '../../client/src/outline/markAction.js';
import type { Server } from '../../client/src/server.js';
import { TimelinePanel } from '../../client/src/timeline/panel.js';
import type { Edit } from '../../server/src/protocol/index.js';
import { EventEmitter, Uri, editor, type TextDocument } from './vscode.js';

vi.mock('vscode', () => import('./vscode.js'));
afterEach(() => {
  editor.reset();
});

const at = { line: 3, character: 0 };
const range = { start: at, end: at };
const edit: Edit = { range, newText: 'the answer' };
const row = (uri: vscode.Uri, item: object): object => ({ uri, item });

/** A server that is slow enough for `meanwhile` to happen before it answers. */
function serverThat(meanwhile: () => void): Server {
  const answer =
    <T>(value: T) =>
    async (): Promise<T> => {
      await Promise.resolve();
      meanwhile();
      return value;
    };
  return {
    ...{ sortTimeline: answer([edit]), markAction: answer([edit]), timelineEdit: answer([edit]) },
    insertSection: answer({ edit, cursor: at }),
    timeline: (uri: string) => Promise.resolve({ uri, version: 2 }),
    client: { isRunning: () => true },
    onDidChangeState: new EventEmitter().event,
  } as unknown as Server;
}

/** Title → what asks the server for edits and applies them. */
const asking: Readonly<Record<string, (server: Server, report: TextDocument) => Promise<void>>> = {
  'Sort Timeline': (server, report) => sortTimeline.run({ server } as CommandContext, report.uri.toString()),
  'a mark on an action': (server, { uri }) =>
    markAction(server, row(uri, { range, text: 'Add a probe' }), true),
  'a section that is inserted': (server, { uri }) =>
    goToSection.run({ server } as CommandContext, row(uri, { kind: 'summary', range: null })),
};

describe.each(Object.entries(asking))('%s', (_, run) => {
  it('is written into the report', async () => {
    await run(
      serverThat(() => undefined),
      editor.open('a.postmortem.md'),
    );
    expect(editor.written).toEqual(['the answer']);
  });

  it('leaves alone what was typed before the answer came', async () => {
    const report = editor.open('a.postmortem.md');
    const server = serverThat(() => {
      editor.type(report);
    });
    await expect(run(server, report)).rejects.toThrow('the report was changed at the same time');
    expect(editor.written).toEqual([]);
  });
});

describe('a change in the timeline page', () => {
  /** Messages of the page → what it is sent in turn, by type and version. */
  async function answered(report: TextDocument, server: Server): Promise<string[]> {
    const [asked, told] = [new EventEmitter<unknown>(), [] as string[]];
    const webview = {
      onDidReceiveMessage: asked.event,
      asWebviewUri: (uri: unknown) => uri,
      postMessage: ({ type, view }: { type: string; view?: { version: number } }) =>
        told.push(view === undefined ? type : `${type} ${view.version}`),
    };
    const panel = { webview, onDidDispose: new EventEmitter().event, dispose: () => undefined };
    const made = new TimelinePanel(
      report.uri,
      panel as unknown as vscode.WebviewPanel,
      Uri.file('/'),
      server,
    );
    asked.fire({ type: 'ready' });
    asked.fire({ type: 'edit', version: 1, edit: { kind: 'milestone', entry: 0, milestone: 'started' } });
    await vi.waitFor(() => {
      expect(told).toHaveLength(told.includes('outdated') ? 3 : 2);
    });
    made.dispose();
    return told;
  }

  it('is written into the report', async () => {
    const server = serverThat(() => undefined);
    expect(await answered(editor.open('a.postmortem.md'), server)).toEqual(['timeline 2', 'timeline 2']);
    expect(editor.written).toEqual(['the answer']);
  });

  it('gives way to what was typed before the answer came, and the page gets the new view', async () => {
    const report = editor.open('a.postmortem.md');
    const server = serverThat(() => {
      editor.type(report);
    });
    expect(await answered(report, server)).toEqual(['timeline 2', 'outdated', 'timeline 2']);
    expect(editor.written).toEqual([]);
  });
});
