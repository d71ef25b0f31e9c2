import { expect, test } from 'vitest';
import {
  assignmentInput,
  executorInput,
  extensionInput,
  progressNoteInput,
} from '#shared/contract/assignments.ts';
import { initiativeInput } from '#shared/contract/initiatives.ts';
import {
  agendaItemInput,
  attendeeInput,
  decisionInput,
  meetingKept,
  meetingSeriesInput,
  meetingTopicInput,
  minutesInput,
  sideInput,
  visitEventInput,
} from '#shared/contract/meetings.ts';
import { affiliationInput, personInput } from '#shared/contract/people.ts';
import { fundingLineInput } from '#shared/contract/funding.ts';
import { officeInput, exchangeRateInput, listItemInput } from '#shared/contract/office.ts';
import { organisationInput } from '#shared/contract/organisations.ts';
import {
  identifierInput,
  participantInput,
  teamMemberInput,
} from '#shared/contract/participation.ts';
import { programmeInput } from '#shared/contract/programmes.ts';
import { projectInput } from '#shared/contract/projects.ts';
import { noteInput, resultInput } from '#shared/contract/results.ts';
import { amendmentInput, concurrenceInput, milestoneInput } from '#shared/contract/terms.ts';
import type { RecordKindName } from '#shared/domain/recordKinds.ts';
import { summariseFunding } from '#main/parts/fundingSummary.ts';
import { summariseTeam } from '#main/parts/teamSummary.ts';
import { everyProject, listProjects } from '#main/projects/service.ts';
import { checkLinks } from '#main/records/checkLinks.ts';
import type { StoredRow } from '#main/records/recordKind.ts';
import { kindOf } from '#main/records/registry.ts';
import { recordTables } from '#main/records/tables.ts';
import { fillSample } from '#main/sample/fillSample.ts';
import { asOf, sampleTag } from '#main/sample/making.ts';
import type { ServiceContext } from '#main/workspace/serviceContext.ts';
import { testWorkspace } from '#tests/helpers/testWorkspace.ts';

const contracts = {
  project: projectInput,
  organisation: organisationInput,
  programme: programmeInput,
  person: personInput,
  affiliation: affiliationInput,
  identifier: identifierInput,
  participant: participantInput,
  teamMember: teamMemberInput,
  fundingLine: fundingLineInput,
  milestone: milestoneInput,
  amendment: amendmentInput,
  result: resultInput,
  concurrence: concurrenceInput,
  note: noteInput,
  listItem: listItemInput,
  exchangeRate: exchangeRateInput,
  office: officeInput,
  meetingSeries: meetingSeriesInput,
  meeting: meetingKept,
  minutes: minutesInput,
  side: sideInput,
  attendee: attendeeInput,
  agendaItem: agendaItemInput,
  decision: decisionInput,
  meetingTopic: meetingTopicInput,
  visitEvent: visitEventInput,
  assignment: assignmentInput,
  executor: executorInput,
  extension: extensionInput,
  progressNote: progressNoteInput,
  initiative: initiativeInput,
} as const;

type Kind = keyof typeof contracts;
type Row = StoredRow & { id: string };

const kinds = Object.keys(contracts) as Kind[];

async function filled(): Promise<ServiceContext> {
  const ctx = await testWorkspace();
  await fillSample(ctx);
  return ctx;
}

const rowsOf = (ctx: ServiceContext, kind: RecordKindName): Row[] =>
  ctx.workspace.raw
    .prepare(`SELECT * FROM ${recordTables[kind].table} ORDER BY num`)
    .all() as Row[];

async function projectsOf(ctx: ServiceContext) {
  return (await listProjects(ctx, everyProject, { offset: 0, limit: 500 })).rows;
}

test('every record passes the contract, the links and the rules that an officer’s own must pass', async () => {
  const ctx = await filled();
  const broken: string[] = [];
  await ctx.workspace.write(async (trx, raw) => {
    const change = { trx, raw, at: '', actor: '', op: 1, kinds: new Set<RecordKindName>() };
    for (const name of kinds) {
      const kind = kindOf(name);
      for (const row of rowsOf(ctx, name)) {
        const input = kind.toInput(row);
        const problem = contracts[name].safeParse(input).error;
        if (problem) broken.push(`${name}: ${problem.message}`);
        await checkLinks(trx, name, input, null);
        // Locked minutes refuse to be written again, whatever they say.
        if (name !== 'minutes') await kind.check?.(change, input, row.id);
      }
    }
  });
  expect(broken).toEqual([]);
});

test('no list of the window is empty, and the history knows every record', async () => {
  const ctx = await filled();
  const counts = Object.fromEntries(kinds.map((kind) => [kind, rowsOf(ctx, kind).length]));
  expect(Object.entries(counts).filter(([, count]) => count === 0)).toEqual([]);
  expect(counts['person']).toBeGreaterThan(1400);
  expect(counts['person']).toBeLessThan(1600);
  const lines = ctx.workspace.raw.prepare('SELECT count(*) FROM history').pluck().get();
  expect(lines).toBe(Object.values(counts).reduce((sum, count) => sum + count, 0));
});

test('the people of each team are as many as its project says, and as many of them young', async () => {
  const ctx = await filled();
  for (const { id, code, scientists, youngScientists, startDate } of await projectsOf(ctx)) {
    const team = await summariseTeam(ctx, id);
    expect([code, team.people]).toEqual([code, scientists ?? 0]);
    if (startDate !== null) expect([code, team.young]).toEqual([code, youngScientists ?? 0]);
  }
});

test('shares make a whole, what was promised is the budget, nothing is paid or spent beyond it, cents are none', async () => {
  const ctx = await filled();
  for (const { id, code, budget, tags } of await projectsOf(ctx)) {
    const { sums, shares } = await summariseFunding(ctx.workspace.reader, id);
    if (budget === null || !tags.includes(sampleTag)) continue;
    expect([code, shares]).toEqual([code, 10_000]);
    const own = sums.find(({ currency }) => currency === budget.currency);
    const promised = own?.committed === 0 ? own.planned : own?.committed;
    expect([code, promised]).toEqual([code, budget.minor]);
    for (const sum of sums) {
      expect(sum.disbursed, code).toBeLessThanOrEqual(sum.committed);
      expect(sum.spent, code).toBeLessThanOrEqual(sum.disbursed);
      expect([code, sum.disbursed % 100, sum.spent % 100]).toEqual([code, 0, 0]);
    }
  }
});

test('some reports and concurrences are late, others open, others done', async () => {
  const ctx = await filled();
  const count = (sql: string) => ctx.workspace.raw.prepare(sql).pluck().get(asOf) as number;
  const milestones = 'SELECT count(*) FROM milestones WHERE';
  expect(count(`${milestones} received_date IS NULL AND due_date < ?`)).toBeGreaterThan(3);
  expect(count(`${milestones} received_date IS NULL AND due_date >= ?`)).toBeGreaterThan(10);
  expect(count(`${milestones} accepted_date <= ?`)).toBeGreaterThan(50);
  const concurrences = 'SELECT count(*) FROM concurrences WHERE decision IS NULL AND';
  expect(count(`${concurrences} due_date < ?`)).toBe(1);
  expect(count(`${concurrences} due_date >= ?`)).toBe(1);
});

test('who is invented is marked so and bears no number of a real person', async () => {
  const ctx = await filled();
  const people = rowsOf(ctx, 'person').map((row) => kindOf('person').toInput(row)) as {
    family: { en: string };
    tags: string[];
    orcid: string;
    iin: string;
    email: string;
  }[];
  const real = people.filter(({ tags }) => !tags.includes(sampleTag));
  expect(real.map(({ family }) => family.en)).toEqual(['Nurbek', 'Angelieva']);
  expect(people.filter((one) => one.orcid + one.iin + one.email !== '')).toEqual([]);
});

test('the sample is the same every time but for its ids', async () => {
  const names = async () => {
    const ctx = await filled();
    return rowsOf(ctx, 'person').map(
      (row) => `${String(row['name_kk'])} ${String(row['birth_date'])}`,
    );
  };
  expect(await names()).toEqual(await names());
});
