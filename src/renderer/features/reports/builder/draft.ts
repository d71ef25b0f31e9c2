import {
  builtReport,
  type BuilderColumnInfo,
  type BuilderList,
  type BuiltCondition,
  type BuiltReport,
} from '#shared/contract/builder.ts';

/** A new report of a list with its usual columns. */
export const newReport = (
  list: BuilderList,
  columns: readonly BuilderColumnInfo[],
): BuiltReport => ({
  list,
  title: { kk: '', ru: '', en: '' },
  note: '',
  columns: columns
    .filter(({ isUsual }) => isUsual)
    .map(({ key, width }) => ({ key, width, total: null })),
  search: '',
  conditions: [],
  sort: [],
  groups: [],
  chart: null,
});

/** A report from its text; null for one that cannot be read. */
export function readReport(text: string | undefined): BuiltReport | null {
  if (text === undefined) return null;
  try {
    return builtReport.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

const withoutValues = new Set<BuiltCondition['is']>(['isTrue', 'isFalse', 'isEmpty', 'isFilled']);

/** How many values a comparison waits for; several may be given where it says `many`. */
export function valuesWanted(is: BuiltCondition['is']): 'none' | 'one' | 'two' | 'many' {
  if (withoutValues.has(is)) return 'none';
  if (is === 'between') return 'two';
  return is === 'among' || is === 'notAmong' ? 'many' : 'one';
}

const isGiven = (value: string | number | undefined): boolean =>
  typeof value === 'number' ? Number.isFinite(value) : value !== undefined && value.trim() !== '';

function isFinished(condition: BuiltCondition): boolean {
  const { is, values } = condition;
  switch (valuesWanted(is)) {
    case 'none':
      return true;
    case 'many':
      return values.length > 0;
    case 'one':
      return isGiven(values[0]);
    case 'two':
      return isGiven(values[0]) && isGiven(values[1]);
  }
}

/** The report without conditions that are not finished yet. */
export const finished = (report: BuiltReport): BuiltReport => ({
  ...report,
  conditions: report.conditions.filter(isFinished),
});

/** The list with one item moved. */
export function moved<T>(items: readonly T[], from: number, to: number): T[] {
  const item = items[from];
  if (item === undefined || to < 0 || to >= items.length) return [...items];
  return items.toSpliced(from, 1).toSpliced(to, 0, item);
}

/** The list with one item changed, or taken out by null. */
export const replaced = <T>(items: readonly T[], at: number, item: T | null): T[] =>
  items.toSpliced(at, 1, ...(item === null ? [] : [item]));
