import type { ServiceContext } from '#main/workspace/serviceContext.ts';
import type { LocalText } from '#shared/domain/language.ts';
import { organisationInput, personInput, projectInput } from '#tests/helpers/testWorkspace.ts';
import { programmeInput } from '#tests/helpers/testWorkspace.ts';
import { benchName } from './benchNames.ts';
import { insertMany } from './insertMany.ts';

export const projectCount = 50_000;

const ru = (text: string): LocalText => ({ kk: '', ru: text, en: '' });

const of = <T>(list: readonly T[], i: number): T => list[i % list.length] as T;

/** A number below `size` that looks random and is the same in every run. */
const some = (i: number, size: number): number => ((i * 2_654_435_761) % 4_294_967_296) % size;

const two = (n: number): string => String(n).padStart(2, '0');

const day = (i: number, from: number, years: number): string =>
  `${from + some(i, years)}-${two(1 + some(i + 7, 12))}-${two(1 + some(i + 13, 28))}`;

const currencies = ['KZT', 'USD', 'EUR'];
const statuses = ['active', 'completed', 'completed', 'funded', 'rejected', 'proposal'] as const;
const countries = ['KZ', 'KZ', 'KZ', 'JP', 'DE', 'KR', 'NO', 'US'];
const cities = ['Алматы', 'Астана', 'Семей', 'Қарағанды', 'Шымкент'];
const fields = ['1.1', '1.3', '2.5', '3.1', '4.1', '5.2'];

/** A record of a ministry in which every project has a team, money, partners, terms and results. */
export function fillReports(ctx: ServiceContext): void {
  const insert = (
    ...[name, count, input]: [Parameters<typeof insertMany>[1], number, (i: number) => object]
  ) => insertMany(ctx, name, count, input);
  ctx.workspace.raw.transaction(() => {
    const organisations = insert('organisation', 2000, (i) =>
      organisationInput(`Институт ${i}`, {
        country: of(countries, i),
        city: of(cities, i),
      }),
    );
    const programmes = insert('programme', 30, (i) =>
      programmeInput(`Программа ${i}`, { family: i % 5 === 0 ? 'horizon' : 'national' }),
    );
    const projects = insert('project', projectCount, (i) => {
      const start = 2013 + some(i, 13);
      return projectInput({
        code: `AP${10_000_000 + i}`,
        title: ru(`Исследование ${i}`),
        programmeId: of(programmes, some(i, 30)),
        leadOrganisationId: of(organisations, some(i + 3, 2000)),
        status: of(statuses, i),
        startDate: `${start}-01-01`,
        endDate: `${start + 2}-12-31`,
        budget: { minor: 1_000_000 + i, currency: of(currencies, i) },
        field: of(fields, i),
        manager: 'Иванов И.',
        scientists: 5,
        youngScientists: 2,
      });
    });
    const people = insert('person', 60_000, (i) =>
      personInput('', {
        ...benchName(i),
        birthDate: i % 20 === 0 ? null : day(i, 1950, 50),
        degree: i % 3 === 0 ? 'phd' : 'candidate',
      }),
    );
    insert('affiliation', 60_000, (i) => ({
      personId: of(people, i),
      organisationId: of(organisations, i * 7),
      position: ru('научный сотрудник'),
      startDate: '2020-01-01',
      endDate: null,
      isMain: true,
    }));
    insert('teamMember', 3 * projectCount, (i) => ({
      projectId: of(projects, i),
      personId: of(people, some(i, 60_000)),
      role: i % 3 === 0 ? 'manager' : 'researcher',
      category: null,
      organisationId: null,
      position: ru(''),
      startDate: null,
      endDate: null,
      workingDays: null,
    }));
    insert('participant', projectCount, (i) => ({
      projectId: of(projects, i),
      organisationId: of(organisations, some(i + 11, 2000)),
      role: i % 4 === 0 ? 'coordinator' : 'participating',
      contactId: null,
      startDate: null,
      endDate: null,
      note: '',
    }));
    insert('fundingLine', 4 * projectCount, (i) => ({
      projectId: of(projects, i),
      partyId: of(organisations, some(i % projectCount, 40)),
      kind: 'grant',
      stage: of(['commitment', 'disbursement', 'expenditure', 'commitment'], i % 4),
      basis: i % 4 === 3 ? 'planned' : 'actual',
      amount: { minor: 100_000 + (i % 1000), currency: of(currencies, i % projectCount) },
      date: day(i, 2013, 14),
      rate: '',
      rateSource: '',
      share: null,
      costLine: null,
      note: '',
    }));
    insert('result', projectCount, (i) => ({
      projectId: of(projects, some(i, projectCount)),
      kind: of(['publication', 'patent', 'trained', 'event', 'technology'], i),
      title: ru(`Результат ${i}`),
      date: day(i, 2013, 14),
      personId: null,
      authors: 'Иванов И.',
      venue: '',
      doi: '',
      number: '',
      url: '',
      country: null,
      trl: null,
      peopleCount: null,
    }));
    insert('amendment', projectCount / 5, (i) => ({
      projectId: of(projects, i),
      kind: 'extension',
      number: '',
      date: day(i, 2014, 13),
      newEndDate: null,
      formerEndDate: null,
      budget: null,
      description: ru(''),
    }));
    insert('concurrence', projectCount / 5, (i) => ({
      projectId: of(projects, i * 5),
      country: 'KZ',
      requestedDate: day(i, 2014, 13),
      requestNumber: String(i),
      sentDate: null,
      sentTo: '',
      sentNumber: '',
      dueDate: day(i + 1, 2014, 13),
      answeredDate: i % 4 === 0 ? null : '2026-06-01',
      answerNumber: '',
      decision: i % 4 === 0 ? null : 'given',
      note: '',
    }));
    fillMeetings(ctx, { organisations, people, projects });
    for (const [at, currency] of currencies.slice(1).entries()) {
      insert('exchangeRate', 12, (i) => ({
        currency,
        date: `${2014 + i}-01-01`,
        units: 1,
        rate: String(400 + i + at * 50),
        source: 'НБ РК',
      }));
    }
  })();
  ctx.workspace.raw.exec('ANALYZE');
}

interface Filled {
  organisations: readonly string[];
  people: readonly string[];
  projects: readonly string[];
}

function fillMeetings(ctx: ServiceContext, { organisations, people, projects }: Filled): void {
  const meetings = insertMany(ctx, 'meeting', 2000, (i) => ({
    kind: of(['bilateral', 'delegation_visit', 'working_group'], i),
    title: ru(`Встреча ${i}`),
    number: String(i),
    seriesId: null,
    date: day(i, 2014, 13),
    endDate: null,
    startTime: '',
    endTime: '',
    timeZone: '',
    place: ru('Астана'),
    country: of(countries, i),
    link: '',
    purpose: ru(''),
    tags: [],
    state: 'closed',
  }));
  insertMany(ctx, 'side', 4000, (i) => ({
    meetingId: of(meetings, i),
    name: ru(''),
    organisationId: of(organisations, i),
    country: null,
    isHost: i < 2000,
    position: 0,
  }));
  insertMany(ctx, 'attendee', 20_000, (i) => ({
    meetingId: of(meetings, i),
    sideId: null,
    personId: of(people, some(i, 60_000)),
    organisationId: null,
    jobTitle: ru(''),
    role: 'member',
    attendance: 'attended',
    position: 0,
  }));
  const decisions = insertMany(ctx, 'decision', 6000, (i) => ({
    meetingId: of(meetings, i),
    itemId: null,
    number: String(i),
    position: 0,
    title: ru(`Решение ${i}`),
  }));
  const assignments = insertMany(ctx, 'assignment', 20_000, (i) => ({
    title: ru(`Поручение ${i}`),
    meetingId: of(meetings, i),
    itemId: null,
    decisionId: of(decisions, i),
    documentKind: '',
    documentNumber: '',
    documentDate: null,
    point: '',
    projectId: i % 3 === 0 ? of(projects, i) : null,
    givenById: null,
    termKind: 'date',
    dueDate: day(i, 2014, 13),
    form: '',
    doneDate: i % 5 === 0 ? null : day(i + 3, 2014, 13),
    doneNumber: '',
    removedDate: null,
    removedById: null,
    note: '',
    tags: [],
  }));
  insertMany(ctx, 'executor', 20_000, (i) => ({
    assignmentId: of(assignments, i),
    personId: of(people, some(i, 200)),
    organisationId: of(organisations, some(i, 50)),
    isChief: true,
  }));
  insertMany(ctx, 'initiative', 2000, (i) => ({
    title: ru(`Инициатива ${i}`),
    summary: ru(''),
    meetingId: of(meetings, i),
    voicedById: null,
    organisationId: of(organisations, i),
    voicedDate: day(i, 2014, 13),
    state: of(['voiced', 'supported', 'in_work', 'realised', 'dropped'], i),
    projectId: null,
    programmeId: null,
    reason: '',
    tags: [],
  }));
}
