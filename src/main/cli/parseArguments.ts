import { parseArgs } from 'node:util';
import { UsageError } from './usageError.ts';

const options = {
  json: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  sample: { type: 'boolean' },
  workspace: { type: 'string' },
  kind: { type: 'string' },
  sheet: { type: 'string' },
  currency: { type: 'string' },
  lang: { type: 'string' },
  out: { type: 'string' },
} as const;

export type OptionName = keyof typeof options;

export interface Arguments {
  /** The words that are no options, the command's name first. */
  words: string[];
  text: (name: Exclude<OptionName, 'json' | 'dry-run' | 'sample'>) => string | undefined;
  required: (name: Exclude<OptionName, 'json' | 'dry-run' | 'sample'>) => string;
  flag: (name: 'json' | 'dry-run' | 'sample') => boolean;
}

/** Throws `UsageError` for an unknown option or one without its value. */
export function parseArguments(args: readonly string[]): Arguments {
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
  const { values, positionals } = parsed;
  const text: Arguments['text'] = (name) => values[name];
  return {
    words: positionals,
    text,
    required: (name) => {
      const value = text(name);
      if (value === undefined || value === '') throw new UsageError(`--${name} is missing`);
      return value;
    },
    flag: (name) => values[name] === true,
  };
}
