import type * as vscode from 'vscode';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Server } from '../../client/src/server.js';
import type { ToPage } from '../../client/src/timeline/messages.js';
import { TimelinePanel } from '../../client/src/timeline/panel.js';
import { view } from '../webview/view.js';
import { EventEmitter, Uri, editor } from './vscode.js';

vi.mock('vscode', () => import('./vscode.js'));

let report: ReturnType<typeof editor.open>;
let panel: TimelinePanel;
let fromPage: EventEmitter<unknown>;
/** What the page was sent. */
let toPage: ToPage[];

beforeEach(async () => {
  report = editor.open('a.postmortem.md');
  fromPage = new EventEmitter();
  toPage = [];
  const webview = {
    asWebviewUri: (uri: vscode.Uri) => uri,
    onDidReceiveMessage: fromPage.event,
    postMessage: (message: ToPage) => toPage.push(message),
  };
  const shown = { webview, onDidDispose: new EventEmitter().event, dispose: () => undefined };
  const server = {
    client: { isRunning: () => true },
    timeline: () => Promise.resolve(report.languageId === 'postmortem' ? view : null),
    onDidChangeState: new EventEmitter().event,
  };
  panel = new TimelinePanel(
    report.uri,
    shown as unknown as vscode.WebviewPanel,
    Uri.file('/extension'),
    server as unknown as Server,
  );
  fromPage.fire({ type: 'ready' });
  await said({ type: 'timeline' });
});
afterEach(() => {
  panel.dispose();
  editor.reset();
});

async function said(message: Readonly<Record<string, unknown>>): Promise<void> {
  await vi.waitFor(() => {
    expect(toPage.at(-1)).toMatchObject(message);
  });
}

it('a change that cannot be read is answered, since the page waits for that', async () => {
  fromPage.fire({ type: 'edit', version: 1, edit: { kind: 'move', entry: 0, minutes: 1_000_000 } });
  await said({ type: 'status', text: 'Nothing was changed: the entry cannot be rewritten that way here.' });
});

it('a report that is none any more has no timeline, until it is one again', async () => {
  editor.speak(report, 'markdown');
  await said({ type: 'unavailable', reason: expect.stringContaining('another language') });
  editor.speak(report, 'postmortem');
  await said({ type: 'timeline' });
});

it.each(['undo', 'redo'])('%s says why nothing is done where no editor shows the report', async type => {
  fromPage.fire({ type });
  await said({
    type: 'status',
    text: expect.stringMatching(/^Nothing was changed: the report stands in no editor/),
  });
  expect(editor.ran).toEqual([]);
});
