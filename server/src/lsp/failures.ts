import type { RemoteConsole } from 'vscode-languageserver';

/** Writes to the editor's output channel what failed, with the stack where there is one. */
export function logFailure(log: RemoteConsole, name: string, error: unknown): void {
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  log.error(`${name} failed: ${details}`);
}

/** Work that nobody waits for: a failure is logged, since unhandled it would end the server. */
export function inBackground(log: RemoteConsole, name: string, work: Promise<unknown>): void {
  work.catch((error: unknown) => {
    logFailure(log, name, error);
  });
}
