/** The first words that make a start of the program a command of the command line. */
export const commandNames = [
  'inspect',
  'import',
  'report',
  'list',
  'search',
  'workspace',
  'help',
] as const;

export type CommandName = (typeof commandNames)[number];

export function isCommandName(word: string | undefined): word is CommandName {
  return commandNames.some((name) => name === word);
}

/** True when the arguments ask for a command rather than the window; switches of Chromium are passed over. */
export function isCommandLine(args: readonly string[]): boolean {
  return isCommandName(args.find((argument) => !argument.startsWith('-')));
}
