/** Number of fields in each of the six areas. Source: OECD Frascati Manual 2015, fields of R&D (FORD). */
const fieldsInArea = [7, 11, 5, 5, 9, 5] as const;

/** The six areas, `1` to `6`. */
export const fieldAreas: readonly string[] = fieldsInArea.map((_, index) => String(index + 1));

/** The 42 fields in their order. Codes are texts: `2.10` is nanotechnology, not the number 2.1. */
export const fieldCodes: readonly string[] = fieldsInArea.flatMap((count, index) =>
  Array.from({ length: count }, (_, field) => `${index + 1}.${field + 1}`),
);

const known = new Set([...fieldAreas, ...fieldCodes]);

/** True for the code of an area or of a field. */
export function isFieldCode(code: string): boolean {
  return known.has(code);
}

/** The area of a field: `2` for `2.10`. */
export function areaOfField(code: string): string {
  return code.split('.')[0] ?? code;
}

/** The key of the name in the catalogue `fields`; a point in a key would divide it. */
export function fieldKey(code: string): string {
  return code.replace('.', '_');
}
