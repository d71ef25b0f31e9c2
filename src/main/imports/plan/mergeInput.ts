import type { ImportField } from '#shared/contract/importKinds.ts';
import type { ColumnMode, ImportMode } from '#shared/contract/importTables.ts';
import type { LocalText } from '#shared/domain/language.ts';
import { textLanguage } from '../cells/textLanguage.ts';
import type { CellValue, Values } from '../cells/values.ts';
import type { KindDefinition, Place } from '../kinds/definition.ts';
import type { Input } from './plan.ts';

/** One field of a kind with the place that it fills. */
export interface Step {
  field: ImportField;
  place: Place;
}

/** The fields of a kind in the order in which they are laid over a record: a language of its own goes last. */
export function stepsOf({ places }: KindDefinition): Step[] {
  const steps = Object.entries(places).map(([field, place]) => ({
    field: field as ImportField,
    place,
  }));
  const isAny = ({ place }: Step): number => (place.language === 'any' ? 0 : 1);
  return steps.sort((a, b) => isAny(a) - isAny(b));
}

export const isBlank = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  (Array.isArray(value) && value.length === 0);

/** What a record holds at a place; of a text in `any` language the first that is given. */
export function valueAt(input: Input, { field, language }: Place): unknown {
  const value = input[field];
  if (language === undefined) return value;
  const text = value as LocalText;
  return language === 'any' ? text.ru || text.kk || text.en : text[language];
}

export const isSame = (a: unknown, b: unknown): boolean =>
  a === b ||
  (typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b));

/** Whether anything of a record differs. */
export function differs(before: Input, after: Input): boolean {
  for (const field in after) if (!isSame(before[field] ?? null, after[field] ?? null)) return true;
  return false;
}

function put(input: Input, { field, language }: Place, value: unknown): void {
  if (language === undefined) {
    input[field] = value;
    return;
  }
  const text = input[field] as LocalText;
  const written = value as string;
  // A text without a language changes nothing when the record has it already in any.
  if (language === 'any' && (text.kk === written || text.ru === written || text.en === written)) {
    return;
  }
  const own = language === 'any' ? textLanguage(written) : language;
  if (text[own] !== written) input[field] = { ...text, [own]: written };
}

export interface MergeOptions {
  /** Null for a new record, which takes every value. */
  modeOf: ((field: ImportField) => ColumnMode | ImportMode) | null;
  /** What stands in the record for the value of a field: the id for a name. Undefined leaves it alone. */
  stored: (step: Step, value: CellValue, before: Input) => unknown;
}

/** The row's values laid over a record. */
export function mergeInput(
  before: Input,
  values: Values,
  steps: readonly Step[],
  { modeOf, stored }: MergeOptions,
): Input {
  const input = { ...before };
  for (const step of steps) {
    const value = values[step.field];
    if (value === undefined) continue;
    if (modeOf !== null) {
      const mode = modeOf(step.field);
      if (mode === 'ifNew' || (mode === 'fill' && !isBlank(valueAt(before, step.place)))) continue;
    }
    const written = step.place.names === undefined ? value : stored(step, value, before);
    if (written !== undefined) put(input, step.place, written);
  }
  return input;
}
