/** An IIN as lists show it: year and month of birth, the rest hidden. */
export function maskIin(iin: string): string {
  const shown = iin.length > 4 ? iin.slice(0, 4) : '';
  return shown + '•'.repeat(iin.length - shown.length);
}
