/** The command line was not understood: exit code 2, the message names what is wrong. */
export class UsageError extends Error {}
