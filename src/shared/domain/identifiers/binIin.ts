import { isCalendarDate } from '../dates.ts';
import { bareCodeText } from './codeText.ts';
import { hasKazakhCheckDigit } from './checkSums.ts';
import { accepted, refused, type IdentifierResult, type IdentifierWarning } from './identifier.ts';

/**
 * Business identification number, 12 digits: year, month, type 4 to 6, kind 0 to 3, serial, check digit.
 * Numbers of 10 or 11 digits get back the leading zeros that spreadsheets drop, with a warning.
 */
export function parseBin(text: string): IdentifierResult {
  return parseNumber(text, (digits) => {
    const month = Number(digits.slice(2, 4));
    return month >= 1 && month <= 12 && /^.{4}[4-6][0-3]/.test(digits) ? [] : undefined;
  });
}

/**
 * Individual identification number, 12 digits, personal data. Since 2013 it need not agree with the
 * date of birth: unusual first digits are a warning, not a mistake.
 */
export function parseIin(text: string): IdentifierResult {
  return parseNumber(text, (digits) => {
    const century = digits[6] ?? '';
    if (!/^[0-6]$/.test(century) || /^0+$/.test(digits)) return undefined;
    return isCalendarDate(birthDateOfIin(digits) ?? '') ? [] : ['BIRTH_DATE_UNUSUAL'];
  });
}

/** The date that the first seven digits of an IIN spell; `undefined` where they name no century. */
export function birthDateOfIin(digits: string): string | undefined {
  const century = Math.ceil(Number(digits[6]) / 2);
  if (century < 1 || century > 3) return undefined;
  return `${17 + century}${digits.slice(0, 2)}-${digits.slice(2, 4)}-${digits.slice(4, 6)}`;
}

/** `checkParts` gives the warnings about the parts, or `undefined` when they are impossible. */
function parseNumber(
  text: string,
  checkParts: (digits: string) => readonly IdentifierWarning[] | undefined,
): IdentifierResult {
  const bare = bareCodeText(text).replaceAll('-', '');
  if (!/^\d+$/.test(bare)) return refused(bare, 'FORMAT');
  if (bare.length < 10 || bare.length > 12) return refused(bare, 'LENGTH');
  const digits = bare.padStart(12, '0');
  if (!hasKazakhCheckDigit(digits)) return refused(digits, 'CHECK_DIGIT');
  const warnings = checkParts(digits);
  if (warnings === undefined) return refused(digits, 'PARTS');
  return accepted(
    digits,
    bare.length < 12 ? ['LEADING_ZEROS_RESTORED', ...warnings] : [...warnings],
  );
}
