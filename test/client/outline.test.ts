import type * as vscode from 'vscode';
import { afterEach, expect, it, vi } from 'vitest';
import type { Server } from '../../client/src/server.js';
import { createOutline } from '../../client/src/outline/view.js';
import type { Outline } from '../../server/src/protocol/index.js';
import { EventEmitter, editor } from './vscode.js';

vi.mock('vscode', () => import('./vscode.js'));

const OUTLINE: Outline = {
  title: 'Outage',
  findings: 0,
  items: [{ kind: 'summary', heading: 'Summary', state: 'missing', findings: 0, range: null }],
  metrics: [],
  actions: [],
};

let view: vscode.Disposable | undefined;
afterEach(() => {
  view?.dispose();
  editor.reset();
});

/** The reports that the rows of the Post-Mortem view act on. */
const shown = (): string[] =>
  (editor.views.get('postmortem.outline')?.getChildren() ?? []).map(row =>
    (row as { uri: vscode.Uri }).uri.path.slice(1),
  );

it('the rows belong to the report that is active, also where another has the same outline', async () => {
  let answer = (): void => undefined;
  const outline = (): Promise<Outline> =>
    new Promise(resolve => {
      answer = () => {
        resolve(OUTLINE);
      };
    });
  const server = { client: { isRunning: () => true }, outline, onDidChangeState: new EventEmitter().event };
  let drawn: string[] = [];
  const [a, b] = [editor.open('a.postmortem.md'), editor.open('b.postmortem.md')];
  editor.show(a);
  view = createOutline(server as unknown as Server);
  editor.views.get('postmortem.outline')?.onDidChangeTreeData(() => {
    drawn = shown();
  });
  answer();
  await vi.waitFor(() => {
    expect(drawn).toEqual(['a.postmortem.md']);
  });
  editor.show(b);
  // Until the answer comes, the rows are still those of the first.
  expect(shown()).toEqual(['a.postmortem.md']);
  answer();
  await vi.waitFor(() => {
    expect(drawn).toEqual(['b.postmortem.md']);
  });
});

it('a report whose language is changed leaves the view, which then says how to begin', async () => {
  const outline = (): Promise<Outline> => Promise.resolve(OUTLINE);
  const server = { client: { isRunning: () => true }, outline, onDidChangeState: new EventEmitter().event };
  const report = editor.open('a.postmortem.md');
  editor.show(report);
  view = createOutline(server as unknown as Server);
  await vi.waitFor(() => {
    expect(shown()).toEqual(['a.postmortem.md']);
  });
  expect(editor.contexts.get('postmortem.hasReport')).toBe(true);
  editor.speak(report, 'markdown');
  expect(editor.contexts.get('postmortem.hasReport')).toBe(false);
  await vi.waitFor(() => {
    expect(shown()).toEqual([]);
  });
});
