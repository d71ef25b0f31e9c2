import { describe, expect, it } from 'vitest';
import type { FundingLineInput } from '#shared/contract/funding.ts';
import type { TeamMemberInput } from '#shared/contract/participation.ts';
import type { ProjectInput } from '#shared/contract/projects.ts';
import { qualityRules, type QualityRule } from '#shared/contract/quality.ts';
import { organisationKind } from '#main/organisations/kind.ts';
import { fundingLineKind } from '#main/parts/funding.ts';
import { identifierKind, teamMemberKind } from '#main/parts/participation.ts';
import { noteKind } from '#main/parts/results.ts';
import { concurrenceKind, milestoneKind } from '#main/parts/terms.ts';
import { affiliationKind, personKind } from '#main/people/kind.ts';
import { programmeKind } from '#main/programmes/kind.ts';
import { projectKind } from '#main/projects/kind.ts';
import { listBroken, summariseQuality } from '#main/quality/service.ts';
import { createRecord } from '#main/records/changeRecord.ts';
import { removeRecords } from '#main/records/service.ts';
import { teamMemberInput } from '#tests/helpers/partInputs.ts';
import {
  organisationInput,
  personInput,
  projectInput,
  testWorkspace,
  type TestContext,
} from '#tests/helpers/testWorkspace.ts';

type Make = (ctx: TestContext) => Promise<unknown>;

/** The workspace's clock stands at 15 January 2026. */
const past = '2025-12-31';
const future = '2026-06-30';
const noText = { kk: '', ru: '', en: '' };

const project =
  (fields: Partial<ProjectInput> = {}): ((ctx: TestContext) => Promise<string>) =>
  (ctx) =>
    createRecord(ctx, projectKind, projectInput(fields));

/** States that the forms refuse, as older files and other programs leave them. */
const forced =
  (fields: Partial<ProjectInput>, set: string): Make =>
  async (ctx) => {
    const id = await project(fields)(ctx);
    await ctx.workspace.write(async (_trx, raw) => {
      raw.prepare(`UPDATE projects SET ${set} WHERE id = ?`).run(id);
    });
  };

const funded =
  (...lines: Partial<FundingLineInput>[]): Make =>
  async (ctx) => {
    const projectId = await project()(ctx);
    for (const line of lines) {
      const input: FundingLineInput = {
        projectId,
        partyId: null,
        kind: 'grant',
        stage: 'commitment',
        basis: 'actual',
        amount: { minor: 100_00, currency: 'USD' },
        date: null,
        rate: '',
        rateSource: '',
        share: null,
        costLine: null,
        note: '',
        ...line,
      };
      await createRecord(ctx, fundingLineKind, input);
    }
  };

const usd = (minor: number) => ({ minor, currency: 'USD' });

const team =
  (scientists: number | null, role: 'researcher' | 'manager', ...names: string[]): Make =>
  async (ctx) => {
    const projectId = await project({ scientists })(ctx);
    for (const name of names) {
      const personId = await createRecord(ctx, personKind, personInput(name));
      await createRecord(ctx, teamMemberKind, {
        projectId,
        personId,
        role,
        category: null,
        organisationId: null,
        position: noText,
        startDate: null,
        endDate: null,
        workingDays: null,
      });
    }
  };

const report =
  (dueDate: string, receivedDate: string | null, fields: Partial<ProjectInput> = {}): Make =>
  async (ctx) => {
    const projectId = await project(fields)(ctx);
    await createRecord(ctx, milestoneKind, {
      projectId,
      kind: 'annual_report',
      number: '1',
      title: { ...noText, ru: 'Годовой отчёт' },
      dueDate,
      receivedDate,
      acceptedDate: null,
      organisationId: null,
      note: '',
    });
  };

const concurrence =
  (dueDate: string, answeredDate: string | null): Make =>
  async (ctx) => {
    const projectId = await project()(ctx);
    await createRecord(ctx, concurrenceKind, {
      projectId,
      country: 'KZ',
      requestedDate: '2025-11-01',
      requestNumber: '12-3',
      sentDate: null,
      sentTo: '',
      sentNumber: '',
      dueDate,
      answeredDate,
      answerNumber: '',
      decision: null,
      note: '',
    });
  };

const changedOn =
  (day: string, fields: Partial<ProjectInput> = {}): Make =>
  (ctx) =>
    forced(fields, `updated_at = '${day}T00:00:00.000Z'`)(ctx);

const identifier =
  (type: 'istc' | 'irn' | 'contract', value: string): Make =>
  async (ctx) => {
    const projectId = await project()(ctx);
    await createRecord(ctx, identifierKind, { projectId, type, value, note: '' });
  };

const person =
  (fields: Parameters<typeof personInput>[1]): Make =>
  (ctx) =>
    createRecord(ctx, personKind, personInput('Оспанова', fields));

const employed =
  (endDate: string | null): Make =>
  async (ctx) => {
    const personId = await createRecord(ctx, personKind, personInput('Ахметов'));
    const organisationId = await createRecord(ctx, organisationKind, organisationInput('ИЯФ'));
    const period = { startDate: null, endDate };
    const place = { personId, organisationId, position: noText, ...period, isMain: true };
    await createRecord(ctx, affiliationKind, place);
  };

const organisation =
  (fields: Parameters<typeof organisationInput>[1]): Make =>
  (ctx) =>
    createRecord(ctx, organisationKind, organisationInput('ИЯФ', fields));

const inProgramme: Make = async (ctx) => {
  const programmeId = await createRecord(ctx, programmeKind, {
    code: '',
    name: { ...noText, ru: 'МНТЦ' },
    funder: '',
    family: 'istc',
    level: 'programme',
    parentId: null,
    funderId: null,
    startDate: null,
    endDate: null,
    statuses: [],
  });
  await project({ programmeId })(ctx);
};

const led: Make = async (ctx) => {
  const leadOrganisationId = await createRecord(ctx, organisationKind, organisationInput('ИЯФ'));
  await project({ leadOrganisationId })(ctx);
};

/** For each rule what breaks it, and the nearest thing that does not. */
const cases: Record<QualityRule, readonly [breaks: Make, fits: Make]> = {
  ended_not_closed: [
    project({ status: 'suspended', endDate: past }),
    project({ status: 'completed', endDate: past }),
  ],
  end_before_start: [
    forced({}, "start_date = '2026-02-01', end_date = '2026-01-31'"),
    project({ startDate: '2026-02-01', endDate: '2026-02-01' }),
  ],
  spent_over_committed: [
    funded({}, { stage: 'expenditure', amount: usd(100_01) }),
    funded({}, { stage: 'expenditure', amount: { minor: 900_00, currency: 'EUR' } }),
  ],
  disbursed_over_committed: [
    funded(
      {},
      { stage: 'disbursement', amount: usd(60_00) },
      { stage: 'disbursement', amount: usd(60_00) },
    ),
    funded({}, { stage: 'disbursement', basis: 'planned', amount: usd(900_00) }),
  ],
  shares_not_whole: [
    funded({ share: 3333 }, { share: 3333 }, { share: 3333 }),
    funded({ share: 3333 }, { share: 3333 }, { share: 3334 }, {}),
  ],
  young_above_total: [
    forced({}, 'scientists = 3, young_scientists = 4'),
    project({ scientists: 3, youngScientists: 3 }),
  ],
  team_above_count: [
    team(1, 'researcher', 'Ахметов', 'Оспанова'),
    team(2, 'researcher', 'Ахметов', 'Оспанова'),
  ],
  active_before_start: [project({ startDate: '2026-01-16' }), project({ startDate: '2026-01-15' })],
  report_overdue: [report(past, null), report(past, '2026-01-10')],
  concurrence_overdue: [concurrence('2026-01-14', null), concurrence('2026-01-15', null)],
  stale: [changedOn('2025-07-14'), changedOn('2025-07-14', { status: 'terminated' })],
  no_dates: [project({ startDate: past }), project({ status: 'idea' })],
  no_budget: [project(), funded({})],
  no_organisation: [project(), led],
  no_programme: [project(), inProgramme],
  no_field: [project(), project({ field: '1.3' })],
  no_manager: [team(null, 'researcher', 'Ахметов'), team(null, 'manager', 'Ахметов')],
  identifier_invalid: [identifier('irn', 'AP123'), identifier('contract', 'AP123')],
  person_no_birth_date: [person({}), person({ birthDate: '1990-05-05' })],
  person_no_organisation: [employed(past), employed(null)],
  person_id_invalid: [
    person({ orcid: '0000-0002-1825-0098' }),
    person({ orcid: '0000-0002-1825-0097', iin: '791028302728' }),
  ],
  organisation_id_invalid: [
    organisation({ bin: '940140000386' }),
    organisation({ bin: '940140000385', ror: 'https://ror.org/03yrm5c26' }),
  ],
  organisation_no_country: [organisation({ country: null }), organisation({ country: 'KZ' })],
};

const firstProject = async (ctx: TestContext): Promise<string> =>
  (await ctx.workspace.reader.selectFrom('projects').select('id').executeTakeFirstOrThrow()).id;

const page = { language: 'ru' as const, offset: 0, limit: 100 };

async function countOf(ctx: TestContext, rule: QualityRule): Promise<number | undefined> {
  return (await summariseQuality(ctx)).find((one) => one.rule === rule)?.count;
}

describe.each(qualityRules)('the rule %s', (rule) => {
  const [breaks, fits] = cases[rule];

  it('finds what breaks it, once, in the summary and in its rows', async () => {
    const ctx = await testWorkspace();
    await breaks(ctx);
    expect(await countOf(ctx, rule)).toBe(1);
    const { rows, total } = await listBroken(ctx, rule, page);
    expect(total).toBe(1);
    expect(rows[0]?.record.title).not.toEqual(noText);
    expect(Object.values(rows[0]?.values ?? {})).not.toContain(null);
  });

  it('leaves the nearest right thing alone', async () => {
    const ctx = await testWorkspace();
    await fits(ctx);
    expect(await countOf(ctx, rule)).toBe(0);
    expect(await listBroken(ctx, rule, page)).toEqual({ rows: [], total: 0 });
  });
});

describe('data quality', () => {
  it('does not find what lies in the bin', async () => {
    const ctx = await testWorkspace();
    const id = await project({ endDate: past })(ctx);
    await removeRecords(ctx, 'project', [id]);
    expect((await summariseQuality(ctx)).every(({ count }) => count === 0)).toBe(true);
  });

  it('takes work on the parts of a project for work on the project', async () => {
    const ctx = await testWorkspace();
    await report(future, null)(ctx);
    await ctx.workspace.write(async (_trx, raw) => {
      raw.prepare("UPDATE projects SET updated_at = '2020-01-01T00:00:00.000Z'").run();
    });
    expect(await countOf(ctx, 'stale')).toBe(0);
  });

  it('laughs at no team whose helpers and former members are no scientists of today', async () => {
    const ctx = await testWorkspace();
    const projectId = await project({ scientists: 1, endDate: future })(ctx);
    const join = async (name: string, fields: Partial<TeamMemberInput>) => {
      const personId = await createRecord(ctx, personKind, personInput(name));
      await createRecord(ctx, teamMemberKind, teamMemberInput(projectId, personId, fields));
    };
    await join('Ахметов', {});
    await join('Оспанова', { role: 'support' });
    await join('Smith', { role: 'foreign_collaborator' });
    await join('Ким', { endDate: '2025-03-01' });
    expect(await countOf(ctx, 'team_above_count')).toBe(0);
    await join('Пак', { startDate: '2025-03-02' });
    expect(await countOf(ctx, 'team_above_count')).toBe(1);
  });

  it('takes a note about a project for work on it', async () => {
    const ctx = await testWorkspace();
    const recordId = await changedOn('2025-01-01')(ctx).then(() => firstProject(ctx));
    expect(await countOf(ctx, 'stale')).toBe(1);
    await createRecord(ctx, noteKind, {
      ...{ recordKind: 'project', recordId, kind: 'note', text: 'Позвонили', date: null },
      ...{ level: null, measures: '', isOpen: true },
    });
    expect(await countOf(ctx, 'stale')).toBe(0);
  });

  it('counts no report as overdue in a project that was given up', async () => {
    const ctx = await testWorkspace();
    await report(past, null, { status: 'terminated' })(ctx);
    expect(await countOf(ctx, 'report_overdue')).toBe(0);
  });

  it('never shows the number of a person that fails its check', async () => {
    const ctx = await testWorkspace();
    await person({ iin: '791028302729' })(ctx);
    const { rows } = await listBroken(ctx, 'person_id_invalid', page);
    expect(rows[0]?.values).toEqual({ type: 'iin', value: '' });
  });

  it('gives rules about time the oldest first and pages without a gap', async () => {
    const ctx = await testWorkspace();
    for (const day of ['03', '01', '02']) await project({ endDate: `2025-12-${day}` })(ctx);
    const dates: unknown[] = [];
    for (const offset of [0, 1, 2]) {
      const { rows } = await listBroken(ctx, 'ended_not_closed', { ...page, offset, limit: 1 });
      dates.push(rows[0]?.values['endDate']);
    }
    expect(dates).toEqual(['2025-12-01', '2025-12-02', '2025-12-03']);
  });
});
