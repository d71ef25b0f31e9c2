import { bareCodeText } from './codeText.ts';
import { accepted, refused, type IdentifierResult } from './identifier.ts';

/** Prefixes of the individual registration numbers seen in the national registry. */
const knownPrefixes = new Set(['AP', 'BR', 'OR', 'DP', 'CP', 'PCF']);

/**
 * Individual registration number of a national project (ИРН, ЖТН): `AP09261083`, also when typed with
 * Cyrillic letters. Other prefixes of two or three letters are accepted with a warning.
 * Source: numbers printed on fast2.ksu.kz and is.ncste.kz.
 */
export const parseIrn = (text: string): IdentifierResult => readIrn(bareCodeText(text));

/** The same of a text that `bareCodeText` has tidied. */
export function readIrn(bare: string): IdentifierResult {
  const match = /^([A-Z]{2,3})-?(\d{8})$/.exec(bare);
  if (match === null) return refused(bare, 'FORMAT');
  const [, prefix = '', number = ''] = match;
  return accepted(`${prefix}${number}`, knownPrefixes.has(prefix) ? [] : ['UNKNOWN_PREFIX']);
}

/**
 * State registration number of a study or report: `0121РК00123` (kind 01 or 02, year, `РК` in Cyrillic
 * letters, five digits), also when typed `PK` or `RK`.
 */
export const parseStateRegistration = (text: string): IdentifierResult =>
  readStateRegistration(bareCodeText(text));

/** The same of a text that `bareCodeText` has tidied. */
export function readStateRegistration(bare: string): IdentifierResult {
  const match = /^(0[1-9]\d{2})-?(?:PK|RK)-?(\d{5})$/.exec(bare);
  if (match === null) return refused(bare, 'FORMAT');
  return accepted(`${match[1]}РК${match[2]}`);
}
