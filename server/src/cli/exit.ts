/** Nothing at or above `--fail-on`. */
export const CLEAN = 0;
/** Findings at or above `--fail-on`. */
export const FINDINGS = 1;
/** The program could not do its work: a wrong option, a file that cannot be read or written. */
export const TROUBLE = 2;
