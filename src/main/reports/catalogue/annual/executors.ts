import { localText } from '#shared/domain/language.ts';
import type { ReportSection } from '#shared/report/reportModel.ts';
import { rowsPart } from '#shared/report/rowsKey.ts';
import type { DuePart } from '../../../assignments/service.ts';
import { table } from '../blocks.ts';
import type { Building } from '../definition.ts';
import type { YearOfWork } from './readYear.ts';

/** Executors shown, those with most to do first. */
const shown = 30;

const divided = (value: number | null, by: number): number | null =>
  value === null ? null : value / by;

const of = (part: DuePart) => ({ rowsKey: `discipline/part/${part}` });

/** How each chief executor kept the terms of the year. */
export function disciplineByExecutor(
  building: Building,
  { discipline }: Pick<YearOfWork, 'discipline'>,
): ReportSection {
  const { say, t } = building;
  const lines = discipline.byExecutor.slice(0, shown);
  const rest = discipline.byExecutor.length - lines.length;
  return table(
    building,
    'executors',
    [
      ['chief', 'text', 44],
      ['assignmentsDue', 'integer', 12, of('due')],
      ['assignmentsDone', 'integer', 12, of('done')],
      ['assignmentsLate', 'integer', 12, of('doneLate')],
      ['assignmentsOverdue', 'integer', 12, of('overdue')],
      ['coefficient', 'percent', 14, of('due')],
      ['inTime', 'percent', 14, of('due')],
      ['meanDelay', 'decimal', 14, of('late')],
    ],
    lines.map(({ executor, discipline: own }) => [
      say((_, language) => localText(executor.name, language)),
      own.due,
      own.done,
      own.doneLate,
      own.overdue,
      divided(own.coefficient, 10_000),
      divided(own.inTime, 10_000),
      divided(own.meanDelay, 100),
    ]),
    {
      rowParts: lines.map(({ executor: { id } }) => rowsPart({ chief: id })),
      rowLinks: lines.map(({ executor, kind }) => ({ kind, id: executor.id })),
      footnote: rest > 0 ? t('reportCatalogue.moreExecutors', { rest }) : '',
      frozenColumns: 1,
    },
  );
}
