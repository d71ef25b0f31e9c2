import { bareCodeText } from './codeText.ts';
import { hasOrcidCheckDigit, hasRorCheckDigits } from './checkSums.ts';
import { accepted, refused, type IdentifierResult } from './identifier.ts';

/** ORCID iD in any spelling or as an address. Canonical `0000-0002-1825-0097`. Source: orcid.org. */
export function parseOrcid(text: string): IdentifierResult {
  const bare = bareCodeText(text.replace(/^\s*https?:\/\/(?:www\.)?orcid\.org\//iu, ''));
  const characters = bare.replaceAll('-', '');
  if (!/^\d{15}[\dX]$/.test(characters)) return refused(bare, 'FORMAT');
  const canonical = characters.replace(/(.{4})(?=.)/g, '$1-');
  return hasOrcidCheckDigit(characters) ? accepted(canonical) : refused(canonical, 'CHECK_DIGIT');
}

/** ROR id of an organisation, bare or as an address. Canonical `https://ror.org/03yrm5c26`. */
export function parseRor(text: string): IdentifierResult {
  const id = bareCodeText(
    text.replace(/^\s*(?:https?:\/\/)?(?:www\.)?ror\.org\//iu, ''),
  ).toLowerCase();
  if (!/^0[a-hj-km-np-tv-z0-9]{6}\d{2}$/.test(id)) return refused(id, 'FORMAT');
  const canonical = `https://ror.org/${id}`;
  return hasRorCheckDigits(id) ? accepted(canonical) : refused(canonical, 'CHECK_DIGIT');
}

/** DOI, bare, with `doi:` or as an address. Canonical `10.1000/xyz123`, lower case. Source: doi.org. */
export function parseDoi(text: string): IdentifierResult {
  const id = text
    .trim()
    .replace(/^(?:https?:\/\/)?(?:dx\.)?doi\.org\//iu, '')
    .replace(/^doi\s*:?\s*/iu, '')
    .replace(/[.,;]+$/u, '')
    .toLowerCase();
  return /^10\.\d{4,9}\/\S+$/u.test(id) ? accepted(id) : refused(id, 'FORMAT');
}
