import { statusCodes } from '#shared/domain/lifecycle.ts';
import type { BuilderColumn } from '../column.ts';
import { columnsOf } from '../columns/queries.ts';

const c = columnsOf('projects');

/** The project of a row that belongs to one; `part` is the table of the row. */
export const projectColumns = (part: string): BuilderColumn[] => [
  c.code('projectCode', { by: 'code', order: 'code_sort', isUsual: true }),
  columnsOf(part).name('project', 'project', 'project_id', { isUsual: true, width: 36 }),
  c.name('programme', 'programme', 'programme_id'),
  c.name('leadOrganisation', 'organisation', 'lead_organisation_id'),
  c.choice(
    'projectStatus',
    { key: (code) => `status.${code}`, values: statusCodes },
    { by: 'status' },
  ),
  c.date('projectStart', { by: 'start_date' }),
  c.date('projectEnd', { by: 'end_date' }),
];
