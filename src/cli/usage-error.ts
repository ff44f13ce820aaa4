/** The command line was not understood; ends the process with 64. The message says what to write instead. */
export class UsageError extends Error {}
