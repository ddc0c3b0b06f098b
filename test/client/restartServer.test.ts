import type * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { expect, it, vi } from 'vitest';
import { restartServer } from '../../client/src/commands/restartServer.js';
import type { CommandContext } from '../../client/src/commands/index.js';
import { Server } from '../../client/src/server.js';
import { EventEmitter, Disposable } from './vscode.js';

const { State } = vi.hoisted(() => ({ State: { Stopped: 1, Running: 2, Starting: 3, StartFailed: 4 } }));
vi.mock('vscode', () => import('./vscode.js'));
vi.mock('vscode-languageclient', () => ({ State, CloseAction: {}, ErrorAction: {} }));

/** As vscode-languageclient has it: a start that has failed is what every later one answers. */
class Client {
  state = State.Stopped;
  private readonly states = new EventEmitter<{ newState: number }>();
  readonly onDidChangeState = this.states.event;
  readonly onRequest = (): Disposable => new Disposable(() => undefined);
  private started: Promise<void> | undefined;

  constructor(private readonly runs: boolean) {}

  start(): Promise<void> {
    this.started ??= this.runs ? Promise.resolve() : Promise.reject(new Error('no server'));
    this.turn(this.runs ? State.Running : State.StartFailed);
    return this.started;
  }
  stop(): Promise<void> {
    if (this.state !== State.Running) return Promise.reject(new Error('not running'));
    this.started = undefined;
    this.turn(State.Stopped);
    return Promise.resolve();
  }
  dispose(): Promise<void> {
    return this.stop();
  }
  private turn(newState: number): void {
    this.state = newState;
    this.states.fire({ newState });
  }
}

it.each([
  ['that never came up', [false, true], [State.StartFailed, State.Running]],
  ['that runs', [true], [State.Running, State.Stopped, State.Running]],
  ['that fails again', [false, false], [State.StartFailed, State.StartFailed]],
])('Restart Server starts a server %s', async (_, clients, states) => {
  const left = [...clients];
  const server = new Server(
    () => new Client(left.shift() === true) as unknown as BaseLanguageClient,
    {} as vscode.LogOutputChannel,
  );
  const seen: number[] = [];
  server.onDidChangeState(state => seen.push(state));
  await server.start().catch(() => undefined);
  const restarted = restartServer
    .run({ server } as CommandContext)
    .then(() => true)
    .catch(() => false);
  expect(await restarted).toBe(clients.at(-1));
  expect(seen).toEqual(states);
  server.dispose();
});
