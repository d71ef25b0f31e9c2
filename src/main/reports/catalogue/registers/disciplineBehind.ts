import type { AssignmentFilter } from '#shared/contract/assignments.ts';
import { AppError } from '#shared/errors/appError.ts';
import { dueAssignmentIds, type DuePart } from '../../../assignments/service.ts';
import type { Behind } from '../behind/behind.ts';
import { behind } from '../behind/select.ts';
import { assignmentRows } from '../behind/shapes.ts';
import type { Building } from '../definition.ts';
import { sql } from 'kysely';

const parts: readonly DuePart[] = ['due', 'done', 'doneInTime', 'doneLate', 'overdue', 'late'];

/** The assignments of a filter that came due: of a part such as the done ones, of a chief executor, or both. */
export const disciplineBehind = (building: Building, filter: AssignmentFilter): Behind => ({
  ...behind(building, assignmentRows, { key: 'discipline', ids: () => sql`SELECT '' AS id` }),
  ids: (filters) => {
    const asked = new Map(filters.map(({ name, value }) => [name, value]));
    const part = parts.find((one) => one === (asked.get('part') ?? 'due'));
    const unknown = filters.find(({ name }) => name !== 'part' && name !== 'chief');
    if (!part || unknown) throw new AppError('REPORT_ROWS_UNKNOWN', { key: 'discipline' });
    const chief = asked.get('chief') ?? null;
    return dueAssignmentIds(building.db, filter, building.today, part, chief);
  },
});
