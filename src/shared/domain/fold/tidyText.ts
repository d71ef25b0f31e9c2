const space = 0x20;

/** Adding letter to letter leaves a string in pieces, which costs several times as much as this place. */
const units: number[] = Array.from({ length: 1024 }, () => 0);

let size = 0;
let before = '';
let isAfterSpace = false;

/** Begins the one text that is put together at a time. */
export function beginText(): void {
  size = 0;
  before = '';
  isAfterSpace = false;
}

const takenUnits = (): string => String.fromCharCode(...units.slice(0, size));

/** Adds a UTF-16 unit; spaces count once between words, and not at the ends. */
export function putUnit(unit: number): void {
  if (unit === space) {
    isAfterSpace = true;
    return;
  }
  if (size > 1000) {
    before += takenUnits();
    size = 0;
  }
  if (isAfterSpace && (size > 0 || before !== '')) units[size++] = space;
  isAfterSpace = false;
  units[size++] = unit;
}

/** The text put together since `beginText`. */
export const takeText = (): string => (before === '' ? takenUnits() : before + takenUnits());
