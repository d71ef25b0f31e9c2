import { codeText } from '#shared/domain/identifiers/codeText.ts';
import { istcTwin } from '#shared/domain/identifiers/istcCode.ts';
import { canonicalProjectCode } from '#shared/domain/identifiers/projectCode.ts';

/** What the spellings of one project code share; '' when the text holds no code. */
export function codeKey(code: string): string {
  return code === '' ? '' : canonicalProjectCode(code).key;
}

/** Keys of codes that may stand for the same project and have to be asked about: K-2345 for KZ-2345. */
export function similarCodeKeys(code: string): string[] {
  const known = canonicalProjectCode(code);
  const twin = known.type === 'istc' ? istcTwin(known.text) : undefined;
  return twin === undefined ? [] : [codeText(twin)];
}
