import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { AppError } from '#shared/errors/appError.ts';

/** Tokens kept at once; older ones are forgotten first. */
const kept = 100;

export interface FileTokens {
  /** A token that stands for a path the officer chose; the path itself never reaches the window. */
  issue: (file: string) => { token: string; fileName: string };
  /** The path behind a token; throws `FILE_TOKEN_UNKNOWN` for a forged or forgotten one. */
  resolve: (token: string) => string;
}

export function createFileTokens(): FileTokens {
  const paths = new Map<string, string>();
  return {
    issue: (file) => {
      const token = randomUUID();
      paths.set(token, path.resolve(file));
      const oldest = paths.keys().next().value;
      if (paths.size > kept && oldest !== undefined) paths.delete(oldest);
      return { token, fileName: path.basename(file) };
    },
    resolve: (token) => {
      const file = paths.get(token);
      if (file === undefined) throw new AppError('FILE_TOKEN_UNKNOWN');
      return file;
    },
  };
}
