import { ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { CancellationToken, RemoteConsole } from 'vscode-languageserver';
import { logFailure } from './failures.js';
import type { Report, Reports } from './reports.js';

type Handler<Params, Result> = (
  params: Params,
  token: CancellationToken,
) => Promise<Result | ResponseError<never>>;

/**
 * The one wrapper around every request. Nothing that goes wrong in a handler reaches the editor as a crash: it is
 * logged, and the answer is empty.
 */
export class Guard {
  readonly #reports: Reports;
  readonly #log: RemoteConsole;

  constructor(reports: Reports, log: RemoteConsole) {
    this.#reports = reports;
    this.#log = log;
  }

  /** A request about an open report. Answers `empty` when the document is unknown, not a report, or the handler fails. */
  report<Params, Result>(
    name: string,
    empty: Result,
    uriOf: (params: Params) => string,
    run: (report: Report, params: Params) => Result | Promise<Result>,
  ): Handler<Params, Result> {
    return async (params, token) => {
      try {
        const report = await this.#reports.get(uriOf(params));
        if (token.isCancellationRequested) return cancelled();
        return report === null ? empty : await run(report, params);
      } catch (error) {
        logFailure(this.#log, name, error);
        return empty;
      }
    };
  }

  /** A request about the workspace. Answers `empty` when the handler fails. */
  workspace<Params, Result>(
    name: string,
    empty: Result,
    run: (params: Params) => Promise<Result>,
  ): Handler<Params, Result> {
    return async (params, token) => {
      try {
        return token.isCancellationRequested ? cancelled() : await run(params);
      } catch (error) {
        logFailure(this.#log, name, error);
        return empty;
      }
    };
  }

  /** A request that a command of the user's sends: it has no empty answer, so its error is shown to the user. */
  command<Params, Result>(
    name: string,
    run: (params: Params) => Result | Promise<Result>,
  ): Handler<Params, Result> {
    return async (params, token) => {
      if (token.isCancellationRequested) return cancelled();
      try {
        return await run(params);
      } catch (error) {
        logFailure(this.#log, name, error);
        return new ResponseError(
          ErrorCodes.InternalError,
          error instanceof Error ? error.message : String(error),
        );
      }
    };
  }
}

function cancelled(): ResponseError<never> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
}
