import { bareCodeText } from './codeText.ts';
import { accepted, refused, type IdentifierResult } from './identifier.ts';

/** ISTC country prefixes, old (one letter) and new, to ISO 3166 codes. */
export const istcPrefixes = {
  K: 'KZ',
  KZ: 'KZ',
  A: 'AM',
  AM: 'AM',
  B: 'BY',
  BY: 'BY',
  G: 'GE',
  GE: 'GE',
  KR: 'KG',
  KG: 'KG',
  T: 'TJ',
  TJ: 'TJ',
} as const;

const pattern = /^(KZ|K|AM|A|BY|B|GE|G|KR|KG|TJ|T)?-*(\d{2,5})(\.\d{1,2})?-?(P)?$/;

/**
 * A project code of the ISTC in any spelling. Canonical `KZ-2620`, `K-1560p` (partner project),
 * `K-1477.2` (continuation); without a prefix (Russia) the number alone.
 * Source: codes as published by istc.int, irse.nnc.kz and hesc.am.
 */
export const parseIstcCode = (text: string): IdentifierResult => readIstcCode(bareCodeText(text));

/** The same of a text that `bareCodeText` has tidied. */
export function readIstcCode(bare: string): IdentifierResult {
  const match = pattern.exec(bare);
  if (match === null) return refused(bare, 'FORMAT');
  const [, prefix, number = '', continuation = '', partner] = match;
  const suffix = `${continuation}${partner === undefined ? '' : 'p'}`;
  return accepted(prefix === undefined ? `${number}${suffix}` : `${prefix}-${number}${suffix}`);
}

/**
 * The code of the same number under the other prefix of its country (`K-2345` for `KZ-2345`): possibly
 * the same project, to be asked, never merged by itself. `undefined` for a code without prefix.
 */
export function istcTwin(canonical: string): string | undefined {
  const [prefix = '', ...rest] = canonical.split('-');
  const country = (istcPrefixes as Record<string, string>)[prefix];
  if (country === undefined) return undefined;
  const twin = Object.entries(istcPrefixes).find(([p, c]) => c === country && p !== prefix)?.[0];
  return twin === undefined ? undefined : [twin, ...rest].join('-');
}
