/** Why a text is not the identifier it should be. */
export type IdentifierProblem = 'EMPTY' | 'FORMAT' | 'LENGTH' | 'PARTS' | 'CHECK_DIGIT';

/** What was put right or looks odd although the identifier is accepted. */
export type IdentifierWarning =
  'LEADING_ZEROS_RESTORED' | 'LOOK_ALIKES_REPLACED' | 'UNKNOWN_PREFIX' | 'BIRTH_DATE_UNUSUAL';

/**
 * A checked identifier. `canonical` is the one form to store; with `ok: false` it is the text tidied as
 * far as it could be, and `code` says what is wrong.
 */
export type IdentifierResult =
  | { ok: true; canonical: string; warnings: readonly IdentifierWarning[]; code: null }
  | {
      ok: false;
      canonical: string;
      warnings: readonly IdentifierWarning[];
      code: IdentifierProblem;
    };

export function accepted(
  canonical: string,
  warnings: readonly IdentifierWarning[] = [],
): IdentifierResult {
  return { ok: true, canonical, warnings, code: null };
}

export function refused(canonical: string, code: IdentifierProblem): IdentifierResult {
  return { ok: false, canonical, warnings: [], code: canonical === '' ? 'EMPTY' : code };
}
