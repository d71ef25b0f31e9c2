import type { z } from 'zod';

/** Code of what is wrong with a field, by the field's path such as `title.kk`. */
export type Problems = Record<string, string>;

const codes: Partial<Record<z.core.$ZodIssue['code'], string>> = {
  invalid_type: 'COUNT',
  too_big: 'TOO_LONG',
  invalid_format: 'FORMAT',
};

/** Problem codes of a failed check by a schema of the contract: its own codes, or the kind of failure. */
export function problemsOf(error: z.ZodError): Problems {
  return Object.fromEntries(
    error.issues.map((issue) => {
      const isOwnCode = /^[A-Z_]+$/u.test(issue.message);
      const isNumber = issue.code === 'too_big' && issue.origin === 'number';
      const code = isNumber ? 'TOO_LARGE' : (codes[issue.code] ?? 'INVALID');
      return [issue.path.join('.'), isOwnCode ? issue.message : code];
    }),
  );
}
