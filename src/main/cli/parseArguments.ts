import { parseArgs } from 'node:util';
import { UsageError } from './usageError.ts';

const options = {
  json: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  sample: { type: 'boolean' },
  workspace: { type: 'string' },
  kind: { type: 'string' },
  sheet: { type: 'string' },
  profile: { type: 'string' },
  currency: { type: 'string' },
  lang: { type: 'string' },
  out: { type: 'string' },
  format: { type: 'string' },
  scale: { type: 'string' },
  template: { type: 'string' },
  param: { type: 'string', multiple: true },
} as const;

export type OptionName = keyof typeof options;

type Flag = 'json' | 'dry-run' | 'sample';
type TextOption = Exclude<OptionName, Flag | 'param'>;

export interface Arguments {
  /** The words that are no options, the command's name first. */
  words: string[];
  text: (name: TextOption) => string | undefined;
  required: (name: TextOption) => string;
  flag: (name: Flag) => boolean;
  /** Every `--param NAME=VALUE`. */
  params: () => Record<string, string>;
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
    params: () => Object.fromEntries((values.param ?? []).map(readParam)),
  };
}

function readParam(text: string): [string, string] {
  const at = text.indexOf('=');
  if (at < 1) throw new UsageError('--param takes NAME=VALUE');
  return [text.slice(0, at), text.slice(at + 1)];
}
