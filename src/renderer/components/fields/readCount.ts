/** A whole number as typed, spaces between thousands allowed; null for nothing, NaN for anything else. */
export function readCount(text: string): number | null {
  const digits = text.replaceAll(/\s/gu, '');
  if (digits === '') return null;
  return /^\d+$/u.test(digits) ? Number(digits) : Number.NaN;
}
