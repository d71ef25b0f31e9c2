import { bareCodeText } from './codeText.ts';
import { parseGrantAgreement } from './horizonCodes.ts';
import { accepted, refused, type IdentifierResult } from './identifier.ts';
import { parseIstcCode } from './istcCode.ts';
import { parseIrn, parseStateRegistration } from './kazakhCodes.ts';

/** Proposal id of the European Commission: nine digits. */
function parseProposal(text: string): IdentifierResult {
  const bare = bareCodeText(text);
  return /^\d{9}$/.test(bare) ? accepted(bare) : refused(bare, 'FORMAT');
}

const parsers: Readonly<Record<string, (text: string) => IdentifierResult>> = {
  istc: parseIstcCode,
  horizon: parseGrantAgreement,
  proposal: parseProposal,
  irn: parseIrn,
  stateRegistration: parseStateRegistration,
};

/** The check of a project's identifier by its type; `null` for contracts and others, which have no rule. */
export function checkProjectIdentifier(type: string, value: string): IdentifierResult | null {
  return parsers[type]?.(value) ?? null;
}
