import { codeText } from './codeText.ts';
import { parseGrantAgreement } from './horizonCodes.ts';
import type { IdentifierResult } from './identifier.ts';
import { parseIstcCode } from './istcCode.ts';
import { parseIrn, parseStateRegistration } from './kazakhCodes.ts';

export type ProjectCodeType = 'istc' | 'irn' | 'horizon' | 'stateRegistration' | 'other';

export interface ProjectCode {
  /** What two spellings of one code share; empty when the text holds no code. */
  key: string;
  type: ProjectCodeType;
  /** The code as it should be shown; for `other` the text as written, trimmed. */
  text: string;
}

const kinds: readonly [ProjectCodeType, (text: string) => IdentifierResult][] = [
  ['stateRegistration', parseStateRegistration],
  ['irn', parseIrn],
  ['horizon', parseGrantAgreement],
  ['istc', parseIstcCode],
];

/** Recognises a project code in any spelling. A short bare number is `other`, not a code of the ISTC. */
export function canonicalProjectCode(text: string): ProjectCode {
  const found = known.get(text);
  if (found !== undefined) return found;
  if (known.size >= mostKnown) known.clear();
  const code = recognise(text);
  known.set(text, code);
  return code;
}

/** Answers remembered, because one row of a register asks for its code many times. */
const known = new Map<string, ProjectCode>();
const mostKnown = 10_000;

function recognise(text: string): ProjectCode {
  for (const [type, parse] of kinds) {
    const result = parse(text);
    if (result.ok && !(type === 'istc' && /^\d/.test(result.canonical))) {
      return { key: codeText(result.canonical), type, text: result.canonical };
    }
  }
  return { key: codeText(text).replaceAll('-', ''), type: 'other', text: text.trim() };
}
