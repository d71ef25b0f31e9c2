import { bareCodeText, codeText } from './codeText.ts';
import { accepted, refused, type IdentifierResult } from './identifier.ts';

/** Grant agreement id of Horizon Europe: nine digits that begin with 101. Source: CORDIS tables. */
export const parseGrantAgreement = (text: string): IdentifierResult =>
  readGrantAgreement(bareCodeText(text));

/** The same of a text that `bareCodeText` has tidied. */
export function readGrantAgreement(bare: string): IdentifierResult {
  return /^101\d{6}$/.test(bare) ? accepted(bare) : refused(bare, 'FORMAT');
}

/** Call or topic of Horizon Europe, such as `HORIZON-CL5-2024-D3-01-05`, in capital letters. */
export function parseTopic(text: string): IdentifierResult {
  const code = codeText(text);
  return /^HORIZON(-[A-Z0-9]+){1,8}$/.test(code) && /-20\d\d(-|$)/.test(code)
    ? accepted(code)
    : refused(code, 'FORMAT');
}

/** Participant identification code of the European Commission: nine digits. */
export function parsePic(text: string): IdentifierResult {
  const bare = bareCodeText(text);
  if (!/^\d+$/.test(bare)) return refused(bare, 'FORMAT');
  return bare.length === 9 ? accepted(bare) : refused(bare, 'LENGTH');
}
