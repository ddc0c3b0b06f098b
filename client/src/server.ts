import * as vscode from 'vscode';
import {
  CloseAction,
  ErrorAction,
  State,
  type BaseLanguageClient,
  type CloseHandlerResult,
  type LanguageClientOptions,
} from 'vscode-languageclient';
import {
  CONTINUE_ENTRY_REQUEST,
  CURSOR_NOTIFICATION,
  INSERT_SECTION_REQUEST,
  MARK_ACTION_REQUEST,
  NEW_REPORT_QUESTIONS_REQUEST,
  NEW_REPORT_REQUEST,
  OUTLINE_REQUEST,
  SORT_TIMELINE_REQUEST,
  PASTE_REQUEST,
  READ_MOMENT_REQUEST,
  TIME_ZONES_REQUEST,
  TIMELINE_EDIT_REQUEST,
  TIMELINE_REQUEST,
  type ContinueEntryParams,
  type ContinueEntryResult,
  type CursorParams,
  type Edit,
  type InitializeOptions,
  type InsertSectionParams,
  type InsertSectionResult,
  type MarkActionParams,
  type NewReportParams,
  type NewReportQuestions,
  type NewReportQuestionsParams,
  type NewReportResult,
  type Outline,
  type PasteParams,
  type PasteResult,
  type TimelineEditParams,
  type TimelineView,
} from '../../server/src/protocol/index.js';
import type { ReadMoment } from '../../server/src/service/moment.js';
import { serveConfigFile } from './configFile.js';
import { serveFiles } from './files.js';
import { LANGUAGE_ID } from './reports.js';

/** A server that stops more often than this within the window is not started again by itself. */
const MAX_RESTARTS = 4;
const WINDOW_MS = 3 * 60_000;

interface Connection {
  readonly client: BaseLanguageClient;
  /** What of this side it is listened to, and lent. */
  readonly lent: vscode.Disposable;
}

/** The language server as the rest of the client sees it: typed requests, and whether it runs. */
export class Server implements vscode.Disposable {
  private readonly states = new vscode.EventEmitter<State>();
  private connection: Connection;

  /** `create` builds the client for the platform; the options are the same on all of them. */
  constructor(
    private readonly create: (options: LanguageClientOptions) => BaseLanguageClient,
    private readonly output: vscode.LogOutputChannel,
  ) {
    this.connection = this.connect();
  }

  /** Another one after a failed start. */
  get client(): BaseLanguageClient {
    return this.connection.client;
  }

  /** Starts the server, anew where it runs. Rejects where it cannot be started; the client tells the user. */
  async start(): Promise<void> {
    // A client whose start has failed answers each later one with that failure.
    if (this.state === State.StartFailed) {
      const failed = this.connection;
      this.connection = this.connect();
      failed.lent.dispose();
      // It ends the process that may be left, and rejects since there was no server to stop.
      failed.client.dispose().catch(() => undefined);
    }
    if (this.state === State.Running) await this.client.stop();
    await this.client.start();
  }

  private connect(): Connection {
    const client = this.create({
      documentSelector: [{ language: LANGUAGE_ID }],
      initializationOptions: {
        configFile: true,
        files: true,
        commands: true,
        timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
        l10n: vscode.l10n.bundle ?? {},
      } satisfies InitializeOptions,
      outputChannel: this.output,
      errorHandler: restartPolicy(this.output),
    });
    const states = client.onDidChangeState(({ newState }) => {
      this.states.fire(newState);
    });
    return { client, lent: vscode.Disposable.from(states, serveConfigFile(client), serveFiles(client)) };
  }

  get onDidChangeState(): vscode.Event<State> {
    return this.states.event;
  }

  get state(): State {
    return this.client.state;
  }

  outline(uri: string): Promise<Outline | null> {
    return this.client.sendRequest<Outline | null>(OUTLINE_REQUEST, { uri });
  }

  timeline(uri: string): Promise<TimelineView | null> {
    return this.client.sendRequest<TimelineView | null>(TIMELINE_REQUEST, { uri });
  }

  timelineEdit(params: TimelineEditParams): Promise<Edit[]> {
    return this.client.sendRequest<Edit[]>(TIMELINE_EDIT_REQUEST, params);
  }

  insertSection(params: InsertSectionParams): Promise<InsertSectionResult | null> {
    return this.client.sendRequest<InsertSectionResult | null>(INSERT_SECTION_REQUEST, params);
  }

  markAction(params: MarkActionParams): Promise<Edit[]> {
    return this.client.sendRequest<Edit[]>(MARK_ACTION_REQUEST, params);
  }

  newReportQuestions(params: NewReportQuestionsParams): Promise<NewReportQuestions> {
    return this.client.sendRequest<NewReportQuestions>(NEW_REPORT_QUESTIONS_REQUEST, params);
  }

  readMoment(text: string): Promise<ReadMoment> {
    return this.client.sendRequest<ReadMoment>(READ_MOMENT_REQUEST, { text });
  }

  newReport(params: NewReportParams): Promise<NewReportResult> {
    return this.client.sendRequest<NewReportResult>(NEW_REPORT_REQUEST, params);
  }

  sortTimeline(uri: string): Promise<Edit[]> {
    return this.client.sendRequest<Edit[]>(SORT_TIMELINE_REQUEST, { uri });
  }

  continueEntry(params: ContinueEntryParams): Promise<ContinueEntryResult | null> {
    return this.client.sendRequest<ContinueEntryResult | null>(CONTINUE_ENTRY_REQUEST, params);
  }

  cursor(params: CursorParams): Promise<void> {
    return this.client.sendNotification(CURSOR_NOTIFICATION, params);
  }

  paste(params: PasteParams): Promise<PasteResult> {
    return this.client.sendRequest<PasteResult>(PASTE_REQUEST, params);
  }

  timeZones(): Promise<string[]> {
    return this.client.sendRequest<string[]>(TIME_ZONES_REQUEST, {});
  }

  dispose(): void {
    this.connection.lent.dispose();
    this.states.dispose();
  }
}

/** A server that dies is started again, and the user is told; one that keeps dying is left alone, and the user is told. */
function restartPolicy(output: vscode.LogOutputChannel) {
  let deaths: number[] = [];
  return {
    error: () => ({ action: ErrorAction.Continue }),
    closed: (): CloseHandlerResult => {
      const now = Date.now();
      deaths = [...deaths.filter(time => now - time < WINDOW_MS), now];
      if (deaths.length > MAX_RESTARTS) {
        const message = vscode.l10n.t(
          'The post-mortem server stopped {0} times in three minutes and was not started again. Your reports are not affected.',
          deaths.length,
        );
        const [restart, showOutput] = [vscode.l10n.t('Restart'), vscode.l10n.t('Show Output')];
        void vscode.window.showErrorMessage(message, restart, showOutput).then(choice => {
          if (choice === restart) void vscode.commands.executeCommand('postmortem.restartServer');
          if (choice === showOutput) output.show();
        });
        return { action: CloseAction.DoNotRestart, handled: true };
      }
      void vscode.window.showInformationMessage(
        vscode.l10n.t('The post-mortem server stopped and was started again.'),
      );
      return { action: CloseAction.Restart, handled: true };
    },
  };
}
