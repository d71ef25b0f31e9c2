import { bareCodeText, codeText } from './codeText.ts';
import { readGrantAgreement } from './horizonCodes.ts';
import type { IdentifierResult } from './identifier.ts';
import { readIstcCode } from './istcCode.ts';
import { readIrn, readStateRegistration } from './kazakhCodes.ts';

export type ProjectCodeType = 'istc' | 'irn' | 'horizon' | 'stateRegistration' | 'other';

export interface ProjectCode {
  /** What two spellings of one code share; empty when the text holds no code. */
  key: string;
  type: ProjectCodeType;
  /** The code as it should be shown; for `other` the text as written, trimmed. */
  text: string;
}

const kinds: readonly [ProjectCodeType, (bare: string) => IdentifierResult][] = [
  ['stateRegistration', readStateRegistration],
  ['irn', readIrn],
  ['horizon', readGrantAgreement],
  ['istc', readIstcCode],
];

/** Recognises a project code in any spelling. A short bare number is `other`, not a code of the ISTC. */
export function canonicalProjectCode(text: string): ProjectCode {
  if (text !== last.asked) last = { asked: text, code: recognise(text) };
  return last.code;
}

/** The last answer, because one row of a register asks for its code many times. */
let last = { asked: '', code: recognise('') };

function recognise(text: string): ProjectCode {
  const bare = bareCodeText(text);
  for (const [type, read] of kinds) {
    const result = read(bare);
    if (result.ok && !(type === 'istc' && /^\d/.test(result.canonical))) {
      return { key: codeText(result.canonical), type, text: result.canonical };
    }
  }
  return { key: codeText(text).replaceAll('-', ''), type: 'other', text: text.trim() };
}
