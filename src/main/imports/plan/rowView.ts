import type { ImportField } from '#shared/contract/importKinds.ts';
import type { ImportProblem } from '#shared/contract/importPlan.ts';
import type { NoteCode, PlanProblemCode } from '../cells/problemCodes.ts';
import type { ExecutorIds, Fault, RowView } from '../kinds/definition.ts';
import type { KnownRecords } from '../known/knownRecords.ts';
import { isLikeOrganisation } from './organisationKind.ts';
import type { NamedRecord } from './namedInputs.ts';
import type { Meant, Names } from './names.ts';
import type { Candidate, PlannedTable } from './plan.ts';
import { isLikePerson, splitNames } from './splitNames.ts';
import type { TypedRow } from './readRows.ts';

/** What is found out about a row while it is planned. */
export interface RowWork {
  view: RowView;
  faults: Fault[];
  /** Names that wait for a decision, by field. */
  open: Map<ImportField, { code: PlanProblemCode; text: string; candidates: readonly Candidate[] }>;
  notes: ImportProblem[];
  /** Names whose records are to be made with this row. */
  staged: Set<Meant>;
}

export interface ViewOptions {
  table: PlannedTable;
  known: KnownRecords;
  names: Names;
  today: string;
  concurrenceMonths: number;
  columnOf: (field: ImportField | null) => number;
  isClaimed: (id: string) => boolean;
}

/** The row as its kind sees it, with a place for what is found out about it. */
export function createRowWork({ row, values }: TypedRow, options: ViewOptions): RowWork {
  const { table, known, names, today, concurrenceMonths, columnOf, isClaimed } = options;
  const faults: Fault[] = [];
  const notes: ImportProblem[] = [];
  const open: RowWork['open'] = new Map();
  const staged: RowWork['staged'] = new Set();

  function note(code: NoteCode, field: ImportField | null, text: string): void {
    notes.push({ sheet: table.sheet, row, column: columnOf(field), code, text });
  }

  function refer(record: NamedRecord, text: string, field: ImportField): string | null {
    const said = names.meaning(record, text, table, row);
    said.name.rows += 1;
    const meant = said.same ?? said;
    if (meant.problem !== null) {
      open.set(field, { code: meant.problem, text, candidates: meant.name.candidates });
      return null;
    }
    if (meant.created !== null) {
      staged.add(meant);
      const [like] = said.same === null && !said.name.isDecided ? said.name.alike : [];
      if (like !== undefined) note('LIKE_ANOTHER_NAME', field, like);
    }
    return meant.id;
  }

  function referExecutor(text: string, field: ImportField): ExecutorIds | null {
    const isOrganisation = (name: string) =>
      names.isKnown('organisation', name) ||
      (!names.isKnown('person', name) && !isLikePerson(name) && isLikeOrganisation(name));
    const place = text.lastIndexOf(', ');
    const [first, second] = [text.slice(0, place), text.slice(place + 2)];
    const isBoth =
      place > 0 &&
      !names.isKnown('organisation', text) &&
      isLikePerson(first) &&
      isOrganisation(second);
    const person = isBoth ? first : text;
    if (!isBoth && isOrganisation(text)) {
      const organisationId = refer('organisation', text, field);
      return organisationId === null ? null : { personId: null, organisationId };
    }
    const personId = refer('person', person, field);
    const organisationId = isBoth ? refer('organisation', second, field) : null;
    return personId === null || open.has(field) ? null : { personId, organisationId };
  }

  const view: RowView = {
    values,
    known,
    names,
    today,
    concurrenceMonths,
    refer,
    referExecutor,
    entries: (field) => {
      const value = values[field];
      if (value === undefined) return [];
      const texts = Array.isArray(value) ? (value as string[]) : [value as string];
      const record = field === 'team' || field === 'attendees' ? 'person' : 'organisation';
      return texts.flatMap((text) =>
        splitNames(text, record, (name) => names.isKnown(record, name)),
      );
    },
    dress: (id, fields) => {
      for (const { created } of staged) {
        if (created?.id !== id) continue;
        const said = fields.filter((field) => values[field] !== undefined);
        const own = Object.fromEntries(said.map((field) => [field, values[field]]));
        created.input = { ...created.input, ...own };
      }
    },
    isClaimed,
    fault: (fault) => faults.push(fault),
    note,
  };
  return { view, faults, open, notes, staged };
}
