import type { Discipline } from '#shared/contract/assignments.ts';
import type { ReportFigure } from '#shared/report/reportModel.ts';
import type { Building } from '../definition.ts';

const counts = ['due', 'done', 'doneInTime', 'doneLate', 'overdue'] as const;

/** The part of what came due that each of the other figures is reckoned from. */
const partOf = { coefficient: 'due', inTime: 'due', meanDelay: 'late' } as const;

const divided = (value: number | null, by: number): number | null =>
  value === null ? null : value / by;

/** How assignments are carried out: counts, the coefficient of discipline, the share in time, the mean delay. */
export function disciplineFigures({ t }: Building, discipline: Discipline): ReportFigure[] {
  const one = (
    key: string,
    value: number | null,
    type: ReportFigure['type'],
    definition: string,
  ): ReportFigure => ({
    key,
    type,
    value,
    label: t(`reports.controlList.figures.${key}`),
    meaning: t(`reports.controlList.definitions.${definition}.meaning`),
    rowsKey: `discipline/part/${partOf[key as keyof typeof partOf] ?? key}`,
  });
  return [
    ...counts.map((key) => one(key, discipline[key], 'integer', key === 'due' ? 'due' : 'state')),
    one('coefficient', divided(discipline.coefficient, 10_000), 'percent', 'coefficient'),
    one('inTime', divided(discipline.inTime, 10_000), 'percent', 'inTime'),
    one('meanDelay', divided(discipline.meanDelay, 100), 'decimal', 'meanDelay'),
  ];
}
