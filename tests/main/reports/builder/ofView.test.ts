import { beforeAll, expect, test } from 'vitest';
import { assignmentScopes, assignmentSortKeys } from '#shared/contract/assignments.ts';
import { initiativeSortKeys } from '#shared/contract/initiatives.ts';
import { meetingSortKeys } from '#shared/contract/meetings.ts';
import { organisationSortKeys } from '#shared/contract/organisations.ts';
import { personSortKeys } from '#shared/contract/people.ts';
import { projectSortKeys } from '#shared/contract/projects.ts';
import { countAssignments, everyAssignment } from '#main/assignments/service.ts';
import { checkReport } from '#main/reports/builder/checkReport.ts';
import type { ServiceContext } from '#main/workspace/serviceContext.ts';
import { reportOfView } from '../../../../src/renderer/components/views/reportOfView.ts';
import { preview, sampleWorkspace, tableIn, today } from './builtBy.ts';

let ctx: ServiceContext;

beforeAll(async () => {
  const sample = await sampleWorkspace();
  ctx = sample.ctx;
  return sample.close;
});

const id = '0190a0a0-0000-7000-8000-000000000000';
const dates = { from: '2020-01-01', to: '2030-12-31' };

/** Everything that a list's screen can show, filter and sort by. */
const views = [
  [
    'projects',
    'code title status leadOrganisation endDate budget currency programme startDate field manager scientists youngScientists tags updatedAt',
    {
      q: 'а',
      status: ['active'],
      programme: [id],
      organisation: [id],
      currency: ['KZT'],
      tag: ['x'],
      ...dates,
    },
    projectSortKeys,
  ],
  [
    'people',
    'name organisation position degree birthDate age young country projectCount academicTitle orcid email phone tags iin updatedAt',
    { q: 'а', organisation: [id], country: ['KZ'], degree: ['phd'], tag: ['x'], young: 'yes' },
    personSortKeys,
  ],
  [
    'organisations',
    'name shortName kind country city bin projectCount tags legalForm parent aliases ror pic website updatedAt',
    { q: 'а', country: ['KZ'], kind: ['company'], tag: ['x'] },
    organisationSortKeys,
  ],
  ['programmes', 'name code level parent funder projectCount', { q: 'мұндайсөзжоқ' }, ['name']],
  [
    'meetings',
    'date title kind state place series number attendees decisions assignments tags',
    { q: 'а', kind: ['online'], state: ['open'], series: [id], country: ['KZ'], ...dates },
    meetingSortKeys,
  ],
  [
    'assignments',
    'source point title chief others firstDue due state daysLate done extended form progress project',
    {
      q: 'а',
      scope: 'week',
      person: [id],
      organisation: [id],
      project: [id],
      meeting: [id],
      tag: ['x'],
      ...dates,
    },
    assignmentSortKeys,
  ],
  [
    'initiatives',
    'voicedDate title state meeting voicedBy organisation became reason tags',
    { q: 'а', state: ['voiced'], meeting: [id], organisation: [id], tag: ['x'] },
    initiativeSortKeys,
  ],
] as const;

test.each(views)(
  'all that the list of %s shows, filters and sorts by goes into a report',
  async (list, keys, search, sorts) => {
    const columns = keys.split(' ').map((key) => ({ key, width: 160 }));
    for (const key of sorts) {
      const report = reportOfView(list, { search, sort: [{ key, descending: true }], columns });
      expect(checkReport(report).sort.length).toBe(1);
      const words = Object.keys(search).filter((word) => word !== 'q').length;
      expect(report.conditions.length).toBeGreaterThanOrEqual(words);
      expect(tableIn(await preview(ctx, report)).rowCount).toBe(0);
    }
  },
);

test.each(assignmentScopes)(
  'the scope "%s" of the control list leaves the same rows',
  async (scope) => {
    const report = reportOfView('assignments', {
      search: { scope },
      sort: [],
      columns: [{ key: 'title', width: 200 }],
    });
    const counts = await countAssignments(ctx, everyAssignment.filter);
    expect([today, tableIn(await preview(ctx, report)).rowCount]).toEqual([today, counts[scope]]);
  },
);
