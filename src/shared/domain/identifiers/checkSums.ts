/**
 * True when the last of twelve digits of a BIN or IIN fits the others.
 * Source: rules of forming identification numbers (adilet P070000406_): weights 1 to 11, and 3 to 2
 * when the remainder is 10; a number with remainder 10 twice is never issued.
 */
export function hasKazakhCheckDigit(digits: string): boolean {
  const values = Array.from(digits, Number);
  const sum = (shift: number): number =>
    values.slice(0, 11).reduce((total, value, i) => total + value * (((i + shift) % 11) + 1), 0);
  const first = sum(0) % 11;
  const check = first === 10 ? sum(2) % 11 : first;
  return check !== 10 && check === values[11];
}

/** True when the last character of sixteen fits the others by ISO 7064 MOD 11-2 (ORCID). */
export function hasOrcidCheckDigit(characters: string): boolean {
  let total = 0;
  for (const digit of characters.slice(0, 15)) total = (total + Number(digit)) * 2;
  const check = (12 - (total % 11)) % 11;
  return characters[15] === (check === 10 ? 'X' : String(check));
}

const rorAlphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** True when the last two of nine characters fit the others (ROR: base 32, ISO 7064 MOD 97-10). */
export function hasRorCheckDigits(id: string): boolean {
  let value = 0;
  for (const character of id.slice(0, 7)) value = value * 32 + rorAlphabet.indexOf(character);
  const check = 98 - ((value * 100) % 97);
  return id.slice(7) === String(check).padStart(2, '0');
}
