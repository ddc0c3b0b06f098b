/** Prints to standard output, with a line break. */
export function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Names a file that could not be read or written, on standard error. */
export function warn(path: string, error: string): void {
  process.stderr.write(`postmortem: ${path}: ${error}\n`);
}
