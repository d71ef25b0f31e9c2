import type { ImportField } from '#shared/contract/importKinds.ts';
import type { ImportProblem, PlanAction } from '#shared/contract/importPlan.ts';
import type { ColumnMode, ImportMode } from '#shared/contract/importTables.ts';
import type { CellValue } from '../cells/values.ts';
import { requiredFields } from '../columns/required.ts';
import type { RowDecision } from '../importStore.ts';
import { noMatch, type KindDefinition, type Match } from '../kinds/definition.ts';
import { findOwner } from '../kinds/owner.ts';
import type { KnownRecord, KnownRecords } from '../known/knownRecords.ts';
import { nameOf } from '../known/recordKeys.ts';
import type { RowGroups } from './groupRows.ts';
import { differs, isBlank, mergeInput, valueAt, type Step } from './mergeInput.ts';
import type { Names } from './names.ts';
import type {
  Candidate,
  Input,
  LinkedChange,
  PlannedRecord,
  PlannedRow,
  PlannedTable,
} from './plan.ts';
import { planParts, writePart, type PlannedPart } from './planParts.ts';
import type { TypedRow } from './readRows.ts';
import { createRowWork, type RowWork } from './rowView.ts';

/** A table while its rows are planned one after the other. */
export interface TableRun {
  table: PlannedTable;
  definition: KindDefinition;
  steps: readonly Step[];
  groups: RowGroups;
  /** Modes of columns that do not go with the table. */
  modes: ReadonlyMap<ImportField, ColumnMode>;
  mode: ImportMode;
  /** The row that already speaks of a record, by its id. */
  claimed: Map<string, TypedRow>;
}

/** What all tables of a plan have in common. */
export interface Planning {
  known: KnownRecords;
  names: Names;
  /** In the order of writing. */
  records: PlannedRecord[];
  decisions: ReadonlyMap<string, RowDecision>;
  /** Fields that keep what stands in the record, by row. */
  keptCells: ReadonlyMap<string, ReadonlySet<ImportField>>;
  today: string;
  concurrenceMonths: number;
  newId: () => string;
}

const nothing: readonly never[] = [];

/** Fields that a column of another field may have filled. */
const stands: Partial<Record<ImportField, readonly ImportField[]>> = {
  title: ['titleRu', 'titleKk', 'titleEn'],
  titleKk: ['title', 'titleRu', 'titleEn'],
  name: ['nameRu', 'nameKk', 'nameEn'],
  nameKk: ['name', 'nameRu', 'nameEn'],
  startDate: ['period'],
  endDate: ['period'],
  dueDate: ['termKind'],
  family: ['fullName'],
  fullName: ['family'],
  documentDate: ['document'],
  doneDate: ['done'],
};

/** Plans one row; what it writes is added to the planning. */
export function planRow(row: TypedRow, run: TableRun, planning: Planning): PlannedRow {
  const { table, definition } = run;
  const decision = planning.decisions.get(`${table.id}:${row.row}`);
  const kept = planning.keptCells.get(`${table.id}:${row.row}`);
  const choice = decision?.choice ?? null;
  const base = { table, row: row.row, choice, values: row.values };
  if (row.isLeftOut || choice === 'skip') {
    return {
      ...base,
      ...{ action: 'skip', record: null, before: null, after: null },
      ...{ linked: nothing, problems: row.notes, candidates: nothing },
    };
  }
  const columnOf = (field: ImportField | null): number => {
    if (field === null) return -1;
    for (const one of [field, ...(stands[field] ?? [])]) {
      const column = table.columns.get(one);
      if (column !== undefined && column !== null) return column;
    }
    return -1;
  };
  const work = createRowWork(row, {
    ...planning,
    table,
    columnOf,
    isClaimed: (id) => run.claimed.has(id),
  });
  const found = (code: string, field: ImportField | null, text: string): ImportProblem => ({
    ...{ sheet: table.sheet, row: row.row, column: columnOf(field), code, text },
  });
  const stored = (step: Step, value: CellValue, before: Input): unknown =>
    storedName(step, value as string, before, work, planning.known);

  const ownerId = definition.owner === undefined ? null : findOwner(work.view, definition.owner);
  const blank =
    definition.owner === undefined
      ? definition.blank
      : { ...definition.blank, [definition.owner.place]: ownerId };
  const merged = mergeInput(blank, row.values, run.steps, { modeOf: null, stored });
  const fresh = definition.finish?.(merged, null, work.view) ?? merged;
  const match = matchOf(decision, work, fresh, definition, planning.known);
  const record = match.kind === 'one' ? match.record : null;
  const before = record?.input ?? null;
  const after =
    record === null ? fresh : overlay(record, row, run, { decision, kept }, work, stored);
  const id = record?.id ?? planning.newId();
  checkRequired(after, definition, work);
  definition.check?.(after, before, work.view, record?.id ?? null);
  const isReadable = row.problems.length === 0 && work.faults.length === 0;
  const parts: readonly PlannedPart[] =
    isReadable && definition.parts !== undefined
      ? planParts(definition.parts(work.view, id, after, before))
      : nothing;

  const finish = (
    action: PlanAction,
    problems: readonly ImportProblem[],
    candidates: readonly Candidate[],
  ): PlannedRow => ({
    ...base,
    action,
    record: record !== null && record.version > 0 ? record : null,
    before,
    after,
    linked: linkedOf(work, parts),
    problems:
      row.problems.length + problems.length + row.notes.length + work.notes.length === 0
        ? nothing
        : [...row.problems, ...problems, ...row.notes, ...work.notes],
    candidates,
  });

  if (row.problems.length > 0 || work.faults.length > 0) {
    const faults = work.faults.map(({ code, field, text }) => found(code, field, text));
    return finish('problem', faults, nothing);
  }
  const isDecided = choice !== null || (decision?.recordId ?? null) !== null;
  const group = run.groups.of(row);
  if (!isDecided) {
    if (group?.isMixed) {
      return finish('conflict', [found('ROWS_DISAGREE', groupField(run), groupText(row, run))], []);
    }
    const twin = run.groups.twin(row);
    if (twin !== undefined) {
      return finish('conflict', [found('SAME_TITLE', 'title', String(twin.row + 1))], []);
    }
  }
  if (match.kind === 'unsure') {
    const { code, field, text } = match.fault;
    return finish('conflict', [found(code, field, text)], match.candidates);
  }
  if (work.open.size > 0) {
    const open = [...work.open];
    return finish(
      'conflict',
      open.map(([field, { code, text }]) => found(code, field, text)),
      open.flatMap(([, { candidates }]) => candidates),
    );
  }
  if (record !== null) {
    const other = run.claimed.get(record.id);
    const isSameGroup =
      group !== undefined && other !== undefined && run.groups.of(other) === group;
    if (other !== undefined && !isSameGroup) {
      return finish('conflict', [found('SAME_RECORD', null, String(other.row + 1))], []);
    }
    const isChanged = before !== null && differs(before, after);
    const isLinked = parts.some(({ action }) => action !== 'unchanged') || work.staged.size > 0;
    if (!isChanged && !isLinked) {
      if (other !== undefined) {
        return finish('skip', [found('REPEATED_ROW', null, String(other.row + 1))], []);
      }
      run.claimed.set(record.id, row);
      return finish('unchanged', nothing, nothing);
    }
  }
  const result = finish(record === null ? 'create' : 'update', nothing, nothing);
  keep(row, run, planning, { id, record, after, work, parts });
  return result;
}

function matchOf(
  decision: RowDecision | undefined,
  work: RowWork,
  fresh: Input,
  definition: KindDefinition,
  known: KnownRecords,
): Match {
  if (decision?.choice === 'create') return noMatch;
  const chosen = decision?.recordId ?? null;
  if (chosen === null) return definition.match(work.view, fresh);
  const record = known.get(definition.record, chosen);
  if (record) return { kind: 'one', record };
  return {
    kind: 'unsure',
    fault: { code: 'RECORD_GONE', field: null, text: '' },
    candidates: [],
  };
}

/** The values of the row over the record that it was matched with. */
function overlay(
  record: KnownRecord,
  row: TypedRow,
  run: TableRun,
  {
    decision,
    kept,
  }: { decision: RowDecision | undefined; kept: ReadonlySet<ImportField> | undefined },
  work: RowWork,
  stored: (step: Step, value: CellValue, before: Input) => unknown,
): Input {
  const { definition, modes } = run;
  const choice = decision?.choice;
  const whole = choice === 'fill' || choice === 'update' ? choice : run.mode;
  const merged = mergeInput(record.input, row.values, run.steps, {
    modeOf: (field) => (kept?.has(field) ? 'ifNew' : (modes.get(field) ?? whole)),
    stored,
  });
  return definition.finish?.(merged, record.input, work.view) ?? merged;
}

/** The id of the record that a name means; the one named already stays when the name may mean it too. */
function storedName(
  { field, place }: Step,
  text: string,
  before: Input,
  work: RowWork,
  known: KnownRecords,
): unknown {
  const { names } = place;
  if (names === undefined) return text;
  const current = before[place.field];
  if (names === 'project') return findOwner(work.view, { field }) ?? undefined;
  if (typeof current === 'string') {
    const meant = known.find(names, nameOf(text));
    if (meant.some(({ id }) => id === current)) {
      work.open.delete(field);
      return current;
    }
  }
  return work.view.refer(names, text, field) ?? undefined;
}

function checkRequired(after: Input, definition: KindDefinition, work: RowWork): void {
  for (const group of requiredFields[definition.kind]) {
    const places = group.map((field) => definition.places[field]);
    if (places.some((place) => place === undefined || !isBlank(valueAt(after, place)))) continue;
    const field = group.at(-1) ?? null;
    // A name that waits for a decision is no missing value.
    if (field !== null && work.open.has(field)) continue;
    const isTitle = group.includes('title');
    work.view.fault({ code: isTitle ? 'TITLE_MISSING' : 'VALUE_MISSING', field, text: '' });
  }
}

function groupField({ definition }: TableRun): ImportField | null {
  const first = Object.keys(definition.places)[0];
  return (definition.owner?.field ?? first ?? null) as ImportField | null;
}

function groupText({ values }: TypedRow, run: TableRun): string {
  const field = groupField(run);
  const own = field === null ? undefined : values[field];
  const { code, titleRu, titleKk, titleEn, title, name, fullName } = values;
  const said = [own, code, titleRu, titleKk, titleEn, title, name, fullName];
  return said.find((one) => typeof one === 'string') ?? '';
}

function linkedOf({ staged }: RowWork, parts: readonly PlannedPart[]): readonly LinkedChange[] {
  if (staged.size === 0 && parts.length === 0) return nothing;
  const linked: LinkedChange[] = [];
  for (const { created } of staged) {
    if (created) linked.push({ kind: created.kind, before: null, after: created.input });
  }
  for (const { kind, before, after } of parts) linked.push({ kind, before, after });
  return linked;
}

interface Kept {
  id: string;
  record: KnownRecord | null;
  after: Input;
  work: RowWork;
  parts: readonly PlannedPart[];
}

/** Takes what the row writes into the plan: first what it names, then its record, then what belongs to it. */
function keep(row: TypedRow, run: TableRun, planning: Planning, kept: Kept): void {
  const { known, records } = planning;
  const { id, record, after, work, parts } = kept;
  const kind = run.definition.record;
  const source = { table: run.table, row: row.row };
  for (const meant of work.staged) {
    const { created } = meant;
    if (created === null) continue;
    records.push(created);
    const { kind: own, id: ownId, input } = created;
    known.add({ kind: own, id: ownId, version: 0, input, pending: created });
    meant.created = null;
  }
  writePart({ kind, id, existing: record, after, ...source }, planning);
  run.claimed.set(id, row);
  for (const part of parts) {
    if (part.action === 'unchanged') continue;
    const { existing } = part;
    const partId = existing?.id ?? planning.newId();
    writePart(
      { kind: part.kind, id: partId, existing: existing ?? null, after: part.after, ...source },
      planning,
    );
  }
}
