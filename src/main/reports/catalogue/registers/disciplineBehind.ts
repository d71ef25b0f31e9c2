import type { AssignmentFilter } from '#shared/contract/assignments.ts';
import { AppError } from '#shared/errors/appError.ts';
import { dueAssignmentIds, type DuePart } from '../../../assignments/service.ts';
import type { Behind } from '../behind/behind.ts';
import { behind } from '../behind/select.ts';
import { assignmentRows } from '../behind/shapes.ts';
import type { Building } from '../definition.ts';
import { sql } from 'kysely';

const parts: readonly DuePart[] = ['due', 'done', 'doneInTime', 'doneLate', 'overdue'];

/**
 * The assignments of a filter that came due, or the part of them that a figure counts: `discipline/part/done`
 * of all, `discipline/done/ID` of a chief executor.
 */
export const disciplineBehind = (building: Building, filter: AssignmentFilter): Behind => ({
  ...behind(building, assignmentRows, { key: 'discipline', ids: () => sql`SELECT '' AS id` }),
  ids: ([group = 'part', of = 'due']) => {
    const [named, chief] = group === 'part' ? [of, null] : [group, of];
    const part = parts.find((one) => one === named);
    if (!part) throw new AppError('REPORT_ROWS_UNKNOWN', { key: named });
    return dueAssignmentIds(building.db, filter, building.today, part, chief);
  },
});
