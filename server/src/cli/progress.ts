/** Fewer files than this are done before anyone wonders. */
const FROM = 20;

/** A line on a terminal that says how far a long run is; nothing where standard error is a file or a pipe. */
export class Progress {
  readonly #shown: boolean;

  constructor(private readonly total: number) {
    this.#shown = process.stderr.isTTY && total >= FROM;
  }

  at(done: number): void {
    if (this.#shown) process.stderr.write(`\r\u001b[KChecking ${done} of ${this.total} reports …`);
  }

  end(): void {
    if (this.#shown) process.stderr.write('\r\u001b[K');
  }
}
