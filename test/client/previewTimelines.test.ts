import { afterEach, expect, it, vi } from 'vitest';
import type { Server } from '../../client/src/server.js';
import { PreviewTimelines } from '../../client/src/timeline/previewTimelines.js';
import { editor, type TextDocument } from './vscode.js';

vi.mock('vscode', () => import('./vscode.js'));
afterEach(() => {
  vi.useRealTimers();
  editor.reset();
});

/** Previews with a server that answers with what stands in the report now, when it is told to. */
function previews() {
  const state = { text: '', version: 0, answer: (): void => undefined };
  const timeline = () =>
    new Promise(resolve => {
      const { version } = state;
      state.answer = () => {
        resolve({ title: state.text, version });
      };
    });
  const server = { client: { isRunning: () => true }, timeline } as unknown as Server;
  const made = new PreviewTimelines(server);
  editor.settings.set('markdownPreview.timeline', true);
  /** The title of the timeline that the preview of a report draws. */
  const drawn = (report: TextDocument): string | undefined => made.of(report.uri)?.title;
  const answered = async (): Promise<void> => {
    const before = editor.ran.length;
    state.answer();
    await vi.waitFor(() => {
      expect(editor.ran.length).toBeGreaterThan(before);
    });
  };
  return { made, state, drawn, answered };
}

it('a report that is opened again is drawn as it is then, though its versions count from one again', async () => {
  const { made, state, drawn, answered } = previews();
  const before = editor.open('a.postmortem.md');
  Object.assign(state, { text: 'as it was', version: 1 });
  expect(drawn(before)).toBeUndefined();
  await answered();
  expect(drawn(before)).toBe('as it was');

  editor.close(before);
  const after = editor.open('a.postmortem.md');
  Object.assign(state, { text: 'as it is', version: 1 });
  expect(drawn(after)).toBeUndefined();
  await answered();
  expect(drawn(after)).toBe('as it is');
  made.dispose();
});

it('an answer that comes after the report was closed is none for the one that is opened again', async () => {
  const { made, state, drawn, answered } = previews();
  const before = editor.open('a.postmortem.md');
  Object.assign(state, { text: 'as it was', version: 1 });
  drawn(before);
  const late = state.answer;
  editor.close(before);
  const after = editor.open('a.postmortem.md');
  expect(drawn(after)).toBeUndefined();
  late();
  await vi.waitFor(() => {
    expect(editor.ran).toHaveLength(1);
  });
  state.text = 'as it is';
  expect(drawn(after)).toBeUndefined();
  await answered();
  expect(drawn(after)).toBe('as it is');
  made.dispose();
});

it('a refresh that VS Code forgot is asked for again, until the answer is drawn', async () => {
  vi.useFakeTimers();
  const { made, state, drawn } = previews();
  const report = editor.open('a.postmortem.md');
  Object.assign(state, { text: 'as it is', version: 1 });
  drawn(report);
  state.answer();
  await vi.advanceTimersByTimeAsync(500);
  expect(editor.ran).toHaveLength(2);
  expect(drawn(report)).toBe('as it is');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(editor.ran).toHaveLength(2);
  made.dispose();
});

it('a preview that was closed is not asked for ever', async () => {
  vi.useFakeTimers();
  const { made, state, drawn } = previews();
  Object.assign(state, { text: 'as it is', version: 1 });
  drawn(editor.open('a.postmortem.md'));
  state.answer();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(editor.ran).toHaveLength(3);
  made.dispose();
});
