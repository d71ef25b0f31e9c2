import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectInput, type Project } from '#shared/contract/projects.ts';
import { isCurrencyCode } from '#shared/domain/currencies.ts';
import { canonicalProjectCode } from '#shared/domain/identifiers/projectCode.ts';
import { statusCodes } from '#shared/domain/lifecycle.ts';
import { meetingContent, type MeetingContent } from '#main/meetings/content.ts';
import { listOrganisations } from '#main/organisations/service.ts';
import { createProgramme, listProgrammes } from '#main/programmes/service.ts';
import { listProjects, totalProjects } from '#main/projects/service.ts';
import { readFacts } from '#main/sample/facts.ts';
import { fillSample } from '#main/sample/fillSample.ts';
import { undoSteps } from '#main/records/service.ts';
import { programmeInput } from '#tests/helpers/testWorkspace.ts';
import { createWorkspace } from '#main/workspace/createWorkspace.ts';
import type { ServiceContext } from '#main/workspace/serviceContext.ts';

const everything = {
  search: '',
  statuses: [],
  programmeIds: [],
  organisationIds: [],
  currencies: [],
  tags: [],
  endFrom: null,
  endTo: null,
};
const firstPage = { search: '', language: 'kk', offset: 0, limit: 500 } as const;

const home = mkdtempSync(path.join(tmpdir(), 'ortaq-sample-'));
const opened: ServiceContext[] = [];
const told: string[] = [];

async function newContext(name: string): Promise<ServiceContext> {
  const ctx: ServiceContext = {
    workspace: await createWorkspace(path.join(home, name), {
      exclusive: true,
      isSample: true,
      appVersion: '0.0.0',
    }),
    now: () => new Date('2026-06-01T08:00:00Z'),
    actor: () => 'Ortaq',
    emit: (event) => told.push(event),
  };
  opened.push(ctx);
  return ctx;
}

async function allProjects(ctx: ServiceContext): Promise<Project[]> {
  const list = { filter: everything, sort: [], language: 'kk' } as const;
  const page = await listProjects(ctx, { ...list, sort: [] }, { offset: 0, limit: 500 });
  expect(page.total).toBe(page.rows.length);
  return page.rows;
}

let ctx: ServiceContext;
let projects: Project[];

beforeAll(async () => {
  ctx = await newContext('sample');
  await fillSample(ctx);
  projects = await allProjects(ctx);
});

afterAll(async () => {
  for (const { workspace } of opened) await workspace.close();
  rmSync(home, { recursive: true, force: true });
});

test('the headline of the scenario comes out of the register: 50 projects, 1,500 scientists, ten years', async () => {
  const totals = await totalProjects(ctx, everything);
  expect(totals.count).toBeGreaterThanOrEqual(58);
  expect(totals.count).toBeLessThanOrEqual(62);
  expect(totals.scientists).toBeGreaterThan(1500);
  expect(totals.scientists).toBeLessThan(1600);
  expect(totals.youngScientists).toBeLessThan(totals.scientists);
  const starts = projects.map((p) => p.startDate ?? '').filter((date) => date !== '');
  expect(starts.toSorted()[0]).toMatch(/^2014-/u);
  expect(starts.toSorted().at(-1)! >= '2026-01-01').toBe(true);
});

test('programmes and institutions are stored whole, no programme without projects below it', async () => {
  const programmes = await listProgrammes(ctx, firstPage);
  const organisations = await listOrganisations(ctx, firstPage);
  expect(organisations.total).toBeGreaterThanOrEqual(43);
  expect(
    programmes.rows.every((p) => p.name.kk !== '' && p.name.ru !== '' && p.name.en !== ''),
  ).toBe(true);
  expect(programmes.rows.filter((p) => p.projectCountBelow === 0)).toEqual([]);
  const own = organisations.rows.filter((o) => o.country === 'KZ');
  expect(own.filter((o) => o.name.kk === '' || o.name.ru === '' || o.name.en === '')).toEqual([]);
  expect(own.length).toBeLessThan(organisations.total);
});

test('every project would pass the form of the window', () => {
  const fields = Object.keys(projectInput.shape);
  for (const project of projects) {
    const input = Object.fromEntries(
      Object.entries(project).filter(([name]) => fields.includes(name)),
    );
    expect(projectInput.safeParse(input), project.code).toMatchObject({ success: true });
  }
});

test('no state, kind of code or rough edge that an officer meets is missing', () => {
  expect(new Set(projects.map((p) => p.status))).toEqual(new Set(statusCodes));
  const types = new Set(projects.map((p) => canonicalProjectCode(p.code).type));
  expect(types).toEqual(new Set(['istc', 'irn', 'horizon', 'stateRegistration', 'other']));
  const currencies = new Set(projects.map((p) => p.budget?.currency ?? 'KZT'));
  expect(currencies.size).toBeGreaterThanOrEqual(6);
  expect([...currencies].every(isCurrencyCode)).toBe(true);
  const active = projects.filter((p) => p.status === 'active');
  expect(active.filter((p) => p.endDate === null).length).toBeGreaterThanOrEqual(2);
  expect(active.filter((p) => (p.endDate ?? '9999') < '2026-06-01').length).toBeGreaterThanOrEqual(
    2,
  );
  expect(projects.filter((p) => p.title.kk === '').length).toBeGreaterThanOrEqual(2);
});

test('titles read in at least two languages', () => {
  const poor = projects.filter(
    ({ title }) => [title.kk, title.ru, title.en].filter((text) => text !== '').length < 2,
  );
  expect(poor.map((p) => p.code)).toEqual([]);
});

test('no two projects share a code in any spelling', () => {
  const keys = projects.map((p) => canonicalProjectCode(p.code).key).filter((key) => key !== '');
  expect(new Set(keys).size).toBe(keys.length);
});

test('an invented project cannot be taken for a real one, nor a real one get invented people', () => {
  for (const facts of readFacts().projects) {
    const { key } = canonicalProjectCode(facts.code);
    const isMarked =
      key === '' || /^(?:101999\d{3}|[A-Z-/]*99\d+P?|0199РК99\d{3}|0199PK99\d{3})$/u.test(key);
    if (facts.source === null) expect(isMarked, facts.code).toBe(true);
    else expect([facts.manager, facts.scientists, facts.youngScientists]).toEqual(['', null, null]);
  }
});

test('no real institution is shown with a failed invented project', () => {
  const failed = projects.filter((p) =>
    ['hgc_refused', 'terminated', 'rejected'].includes(p.status),
  );
  expect(failed.map((p) => p.leadOrganisationId)).toEqual([null, null, null, null]);
});

test('the meeting of the Minister is missing, or its minutes are not locked word for word', async () => {
  const { reader } = ctx.workspace;
  const locked = await reader
    .selectFrom('minutes')
    .innerJoin('meetings', 'meetings.id', 'minutes.meeting_id')
    .select(['meetings.id', 'meetings.state', 'minutes.content', 'minutes.sha256'])
    .execute();
  expect(locked.map(({ state }) => state)).toEqual(['closed']);
  const [{ id, content, sha256 } = { id: '', content: '', sha256: '' }] = locked;
  expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
  const day = (JSON.parse(content) as MeetingContent).meeting.date ?? '';
  expect(JSON.parse(content)).toEqual(
    JSON.parse(JSON.stringify(await meetingContent(reader, id, day))),
  );
  for (const words of ['Ангелиева Карина', 'Нұрбек Саясат', '50-ден астам', '«Горизонт Еуропа»']) {
    expect(content).toContain(words);
  }
});

test('filling twice leaves one sample, the window is told once, and Ctrl+Z does not empty it', async () => {
  await fillSample(ctx);
  expect((await allProjects(ctx)).length).toBe(projects.length);
  expect(told).toEqual(['records.changed']);
  expect((await undoSteps(ctx)).undo).toBeNull();
});

test('records that an officer entered are never mixed with the sample', async () => {
  const used = await newContext('used');
  await createProgramme(used, programmeInput('Своя программа'));
  await fillSample(used);
  expect(await allProjects(used)).toEqual([]);
});
