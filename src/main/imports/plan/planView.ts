import type { ImportField } from '#shared/contract/importKinds.ts';
import type {
  PlanCandidate,
  PlanCell,
  PlanFilter,
  PlanName,
  PlanRow,
} from '#shared/contract/importPlan.ts';
import { foldText } from '#shared/domain/fold/foldText.ts';
import type { Language } from '#shared/domain/language.ts';
import { countryName } from '#shared/i18n/format/names.ts';
import { plainCell } from '../describeImport.ts';
import type { StoredImport } from '../importStore.ts';
import { textLanguage } from '../cells/textLanguage.ts';
import { kinds } from '../kinds/registry.ts';
import type { Place } from '../kinds/definition.ts';
import { isSame, valueAt } from './mergeInput.ts';
import type { Candidate, Input, Plan, PlannedName, PlannedRow } from './plan.ts';
import { isAlike, isNote } from './summarise.ts';
import { changesOf, fieldText, nameOfId, plainText, titleOfInput } from './valueText.ts';

type Page = { offset: number; limit: number };

/** Records linked to a row that are shown with it. */
const mostLinked = 50;

function isWanted(filter: PlanFilter): (row: PlannedRow) => boolean {
  const tables = new Set(filter.tables);
  const wantedKinds = new Set(filter.kinds);
  const actions = new Set(filter.actions);
  const codes = new Set(filter.codes);
  return ({ table, action, problems }) =>
    (tables.size === 0 || tables.has(table.id)) &&
    (wantedKinds.size === 0 || wantedKinds.has(table.kind)) &&
    (actions.size === 0 || actions.has(action)) &&
    (codes.size === 0 || problems.some(({ code }) => codes.has(code)));
}

/** The rows of a plan that a filter asks for, in order. */
export const rowsOf = (plan: Plan, filter: PlanFilter): readonly PlannedRow[] =>
  plan.rows.filter(isWanted(filter));

/** Where a field goes, its language told by the text of the row. */
function placeIn(row: PlannedRow, field: ImportField): Place | undefined {
  const place = kinds[row.table.kind].places[field];
  if (place?.language !== 'any') return place;
  const value = row.values[field];
  return typeof value === 'string' ? { ...place, language: textLanguage(value) } : place;
}

function textAt(
  plan: Plan,
  row: PlannedRow,
  field: ImportField,
  input: Input | null,
  language: Language,
): string {
  const place = placeIn(row, field);
  if (input === null || place === undefined) return '';
  const value = valueAt(input, place);
  return place.names === undefined
    ? fieldText(row.table.kind, field, value, language)
    : nameOfId(place.names, value, plan.known, language);
}

function cellOf(
  stored: StoredImport,
  plan: Plan,
  row: PlannedRow,
  [field, column]: [ImportField, number | null],
  language: Language,
): PlanCell {
  const { table, before, after, values, problems } = row;
  const place = placeIn(row, field);
  const typed = fieldText(table.kind, field, values[field], language);
  const fix = stored.fixes
    .get(table.sheetIndex)
    ?.get(row.row)
    ?.get(column ?? -1);
  const cell = stored.sheets[table.sheetIndex]?.rows[row.row]?.[column ?? -1];
  const isStored = row.record !== null;
  const raw = plainCell(fix === undefined ? cell : fix.own);
  // What only helps to read other cells, as a currency does, has no place of its own in the record.
  const helping = typed === '' ? (fix?.text ?? raw) : typed;
  const finding = problems.find((one) => one.column === column && !isNote(one.code));
  return {
    field,
    column,
    before: isStored ? textAt(plan, row, field, before, language) : '',
    after: place === undefined ? helping : textAt(plan, row, field, after, language),
    raw,
    fixed: fix?.text ?? null,
    differs:
      place !== undefined &&
      after !== null &&
      !isSame(before === null ? null : valueAt(before, place), valueAt(after, place)) &&
      values[field] !== undefined,
    isKept: stored.keptCells.get(`${table.id}:${row.row}`)?.has(field) ?? false,
    problem: finding?.code ?? null,
  };
}

function candidateOf(
  plan: Plan,
  { kind, id, score, reasons }: Candidate,
  row: PlannedRow | null,
  language: Language,
): PlanCandidate[] {
  const record = plan.known.get(kind, id);
  if (!record) return [];
  const fields = row !== null && kinds[row.table.kind].record === kind ? row.table.columns : null;
  const { country, city, bin, birthDate, email, code, date } = record.input;
  const land = typeof country === 'string' ? countryName(country, language) : '';
  const details = [code, city, bin, birthDate, email, date, land]
    .map((one) => plainText(one, language))
    .filter((one) => one !== '');
  return [
    {
      ...{ record: kind, id, score, reasons: [...reasons], details },
      title: titleOfInput(kind, record.input, plan.known, language),
      cells:
        row === null || fields === null
          ? []
          : [...fields.keys()].map((field) => ({
              field,
              value: textAt(plan, row, field, record.input, language),
            })),
    },
  ];
}

function viewRow(stored: StoredImport, plan: Plan, row: PlannedRow, language: Language): PlanRow {
  const { table, record, after } = row;
  const own = kinds[table.kind].record;
  const title = (input: Input): string => titleOfInput(own, input, plan.known, language);
  return {
    rowId: `${table.id}:${row.row}`,
    ...{ table: table.id, sheet: table.sheet, row: row.row, kind: table.kind },
    ...{ action: row.action, choice: row.choice },
    record: record === null ? null : { kind: own, id: record.id, title: title(row.before ?? {}) },
    title: after === null ? '' : title(after),
    cells: [...table.columns].map((field) => cellOf(stored, plan, row, field, language)),
    linked: row.linked.slice(0, mostLinked).map((one) => ({
      record: one.kind,
      action:
        one.before === null ? 'create' : isSame(one.before, one.after) ? 'unchanged' : 'update',
      title: titleOfInput(one.kind, one.after, plan.known, language),
      changes: changesOf(one.kind, one.before, one.after, plan.known, language),
    })),
    problems: row.problems.map((one) => ({ ...one, isNote: isNote(one.code) })),
    candidates: row.candidates.flatMap((one) => candidateOf(plan, one, row, language)),
  };
}

/** One page of the plan's rows, in words. */
export function viewPlan(
  stored: StoredImport,
  plan: Plan,
  filter: PlanFilter,
  language: Language,
  { offset, limit }: Page,
): { rows: PlanRow[]; total: number } {
  const rows = rowsOf(plan, filter);
  return {
    total: rows.length,
    rows: rows.slice(offset, offset + limit).map((row) => viewRow(stored, plan, row, language)),
  };
}

const states = ['ask', 'create', 'join', 'match'];

/** Names that wait stand first, then those that look like another of the file. */
const rankOf = (name: PlannedName): number =>
  name.state === 'ask' ? 0 : isAlike(name) ? 1 : states.indexOf(name.state) + 2;

/** One page of the names to look at, of one kind of record and with these letters, or all. */
export function viewNames(
  plan: Plan,
  { language, record, search }: { language: Language; record: string | null; search: string },
  { offset, limit }: Page,
): { rows: PlanName[]; total: number } {
  const letters = foldText(search);
  const names = plan.names
    .filter((one) => record === null || one.record === record)
    .filter(({ text }) => letters === '' || foldText(text).includes(letters))
    .sort((a, b) => rankOf(a) - rankOf(b) || b.rows - a.rows);
  return {
    total: names.length,
    rows: names.slice(offset, offset + limit).map((name) => ({
      ...{ record: name.record, text: name.text, rows: name.rows, state: name.state },
      ...{ joined: name.joined, alike: [...new Set(name.alike)], isDecided: name.isDecided },
      recordId: name.recordId,
      recordTitle: nameOfId(name.record, name.recordId, plan.known, language),
      candidates: name.candidates.flatMap((one) => candidateOf(plan, one, null, language)),
    })),
  };
}
