import type { AssignmentFilter, Discipline } from '#shared/contract/assignments.ts';
import type { LocalText } from '#shared/domain/language.ts';
import type { Reader, Writing } from '../db/schema.ts';
import { selectNames } from '../records/queries.ts';
import { localDate } from '../workspace/localDate.ts';
import type { ServiceContext } from '../workspace/serviceContext.ts';
import { countDiscipline } from './countDiscipline.ts';
import { selectDue, type DueRow } from './queries.ts';

interface Line {
  executor: { id: string; name: LocalText };
  kind: 'person' | 'organisation';
  discipline: Discipline;
}

const count = (rows: readonly DueRow[]): Discipline =>
  countDiscipline(
    rows.map(({ is_done: isDone, days_late: daysLate }) => ({ isDone: isDone === 1, daysLate })),
  );

/** One line for each executor of a kind, who had most to do first. */
async function linesOf(
  db: Reader | Writing,
  rows: readonly DueRow[],
  kind: Line['kind'],
): Promise<Line[]> {
  const groups = Map.groupBy(rows, (row) =>
    kind === 'person' ? row.person_id : row.organisation_id,
  );
  const ids = [...groups.keys()].filter((id) => id !== null);
  const names = await selectNames(db, kind, ids);
  return ids.map((id) => ({
    executor: { id, name: names.get(id) ?? { kk: '', ru: '', en: '' } },
    kind,
    discipline: count(groups.get(id) ?? []),
  }));
}

const byWork = (a: Line, b: Line): number =>
  b.discipline.due - a.discipline.due || b.discipline.overdue - a.discipline.overdue;

/** The discipline of a filter as a whole, by chief executor and by the organisation of the chief executor. */
export async function readDiscipline(
  db: Reader | Writing,
  filter: AssignmentFilter,
  today: string,
) {
  const rows = await selectDue(db, filter, today);
  const nobody = rows.filter((row) => row.person_id === null);
  const people = await linesOf(db, rows, 'person');
  const byExecutor = [...people, ...(await linesOf(db, nobody, 'organisation'))];
  const organisations = await linesOf(db, rows, 'organisation');
  return {
    total: count(rows),
    byExecutor: byExecutor.toSorted(byWork),
    byOrganisation: organisations
      .toSorted(byWork)
      .map(({ executor, discipline }) => ({ executor, discipline })),
  };
}

export const measureDiscipline = (ctx: ServiceContext, filter: AssignmentFilter) =>
  readDiscipline(ctx.workspace.reader, filter, localDate(ctx.now()));
