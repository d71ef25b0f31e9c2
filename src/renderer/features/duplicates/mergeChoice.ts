import { languages, type Language } from '#shared/domain/language.ts';

export type Side = 'first' | 'second';

/** Which value of a line is kept; `both` of lists only. */
export type Choice = Side | 'both';

type Fields = Readonly<Record<string, unknown>>;

/** One line of two records side by side: a field, or one language of it. */
export interface MergeLine {
  /** `family.kk` or `birthDate`. */
  path: string;
  field: string;
  language: Language | null;
  first: unknown;
  second: unknown;
  isSame: boolean;
  /** Both say several things, of which all may be kept. */
  isList: boolean;
}

type Local = Readonly<Record<Language, string>>;

const isLocal = (value: unknown): value is Local =>
  typeof value === 'object' && value !== null && languages.every((one) => one in value);

const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  (Array.isArray(value) && value.length === 0);

const isEqual = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Every field in which either record says something, in the order of the fields. */
export function mergeLines(first: Fields, second: Fields, fields: readonly string[]): MergeLine[] {
  return fields
    .flatMap((field): MergeLine[] => {
      const [a, b] = [first[field], second[field]];
      const line = (language: Language | null, one: unknown, other: unknown): MergeLine => ({
        path: language === null ? field : `${field}.${language}`,
        field,
        language,
        first: one,
        second: other,
        isSame: isEqual(one, other),
        isList: Array.isArray(one) && Array.isArray(other) && !isEmpty(one) && !isEmpty(other),
      });
      return isLocal(a) && isLocal(b)
        ? languages.map((language) => line(language, a[language], b[language]))
        : [line(null, a, b)];
    })
    .filter((line) => !isEmpty(line.first) || !isEmpty(line.second));
}

/** The fuller value of a line: what is there, all of two lists, the longer text, else that of the kept one. */
export function fullerOf({ first, second, isList }: MergeLine, kept: Side): Choice {
  if (isEmpty(first)) return 'second';
  if (isEmpty(second)) return 'first';
  if (isList) return 'both';
  if (typeof first === 'string' && typeof second === 'string' && first.length !== second.length) {
    return first.length > second.length ? 'first' : 'second';
  }
  return kept;
}

/** The record in which more is entered; the first of two alike. */
export function fullerRecord(lines: readonly MergeLine[]): Side {
  const count = (side: Side): number => lines.filter((line) => !isEmpty(line[side])).length;
  return count('second') > count('first') ? 'second' : 'first';
}

function valueOf(line: MergeLine, choice: Choice): unknown {
  if (choice !== 'both') return line[choice];
  const all: unknown[] = [line.first, line.second].flat();
  return [...new Set(all)];
}

/** The fields of the record that comes out, by the choice for every line. */
export function mergedFields(
  first: Fields,
  lines: readonly MergeLine[],
  fields: readonly string[],
  choiceOf: (line: MergeLine) => Choice,
): Record<string, unknown> {
  const merged = Object.fromEntries(fields.map((field) => [field, first[field]]));
  for (const line of lines) {
    const value = valueOf(line, choiceOf(line));
    const before = merged[line.field];
    merged[line.field] =
      line.language !== null && isLocal(before) ? { ...before, [line.language]: value } : value;
  }
  return merged;
}
