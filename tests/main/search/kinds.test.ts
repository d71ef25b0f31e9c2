import { describe, expect, test } from 'vitest';
import type { FoundKind } from '#shared/contract/search.ts';
import type { RecordKindName } from '#shared/domain/recordKinds.ts';
import { inOneChange } from '#main/records/inOneChange.ts';
import { createIn } from '#main/records/changeRecord.ts';
import { kindOf } from '#main/records/registry.ts';
import { removeRecords, restoreRecords } from '#main/records/service.ts';
import { searchRecords } from '#main/search/service.ts';
import type { ServiceContext } from '#main/workspace/serviceContext.ts';
import {
  organisationInput,
  personInput,
  projectInput,
  testWorkspace,
} from '#tests/helpers/testWorkspace.ts';

const find = (ctx: ServiceContext, text: string, language: 'kk' | 'ru' | 'en' = 'ru') =>
  searchRecords(ctx, { text, language, limit: 20 });

const add = (ctx: ServiceContext, kind: RecordKindName, input: object) =>
  inOneChange(ctx, (change) => createIn(change, kindOf(kind), input));

const ru = (text: string) => ({ kk: '', ru: text, en: '' });

const addPerson = (ctx: ServiceContext, family: string, given: string, patronymic = '') =>
  add(ctx, 'person', personInput(family, { given: ru(given), patronymic: ru(patronymic) }));

/** One part of each kind, all with the word `редкость`. */
const parts = (projectId: string): Partial<Record<FoundKind, object>> => ({
  identifier: { projectId, type: 'other', value: 'AB-77', note: 'редкость' },
  milestone: {
    projectId,
    kind: 'milestone',
    number: '1',
    title: ru('Редкость первая'),
    dueDate: null,
    receivedDate: null,
    acceptedDate: null,
    organisationId: null,
    note: '',
  },
  result: {
    projectId,
    kind: 'publication',
    title: ru('Редкость вторая'),
    date: null,
    personId: null,
    authors: '',
    venue: '',
    doi: '',
    number: '',
    url: '',
    country: null,
    trl: null,
    peopleCount: null,
  },
  concurrence: {
    projectId,
    country: 'KZ',
    requestedDate: null,
    requestNumber: '05-17',
    sentDate: null,
    sentTo: '',
    sentNumber: '',
    dueDate: null,
    answeredDate: null,
    answerNumber: '',
    decision: null,
    note: 'редкость',
  },
  note: {
    recordKind: 'project',
    recordId: projectId,
    kind: 'note',
    text: 'Редкость третья\nи ещё строка',
    date: null,
    level: null,
    measures: '',
    isOpen: true,
  },
  attachment: {
    recordKind: 'project',
    recordId: projectId,
    name: 'редкость.pdf',
    description: '',
    file: 'x',
    size: 1,
    sha256: '',
  },
});

describe('parts of a record', () => {
  test('are found by their own words, named as in the history, and lead to the page they stand on', async () => {
    const ctx = await testWorkspace();
    const project = await add(ctx, 'project', projectInput({ code: 'KZ-1', title: ru('Вода') }));
    for (const [kind, input] of Object.entries(parts(project))) {
      await add(ctx, kind as RecordKindName, input);
    }
    const found = await find(ctx, 'редкость');
    expect(Object.fromEntries(found.map(({ kind, title }) => [kind, title]))).toEqual({
      attachment: 'редкость.pdf',
      concurrence: '05-17',
      identifier: 'AB-77',
      milestone: 'Редкость первая',
      note: 'Редкость третья',
      result: 'Редкость вторая',
    });
    for (const { parent, detail } of found) {
      expect(parent).toEqual({ kind: 'project', id: project });
      expect(detail).toBe('KZ-1 · Вода');
    }
  });

  test('go with their record into the bin and come back with it', async () => {
    const ctx = await testWorkspace();
    const project = await add(ctx, 'project', projectInput());
    for (const [kind, input] of Object.entries(parts(project))) {
      await add(ctx, kind as RecordKindName, input);
    }
    await removeRecords(ctx, 'project', [project]);
    expect(await find(ctx, 'редкость')).toEqual([]);
    expect(await find(ctx, 'AB-77')).toEqual([]);
    await restoreRecords(ctx, 'project', [project]);
    expect(await find(ctx, 'редкость')).toHaveLength(6);
  });

  test('stand behind a record of their own page that is as near', async () => {
    const ctx = await testWorkspace();
    const project = await add(ctx, 'project', projectInput({ title: ru('Редкость') }));
    await add(ctx, 'milestone', parts(project).milestone ?? {});
    const kinds = (await find(ctx, 'редкость')).map(({ kind }) => kind);
    expect(kinds).toEqual(['project', 'milestone']);
  });

  test.each(['0120РК00042', '0120RK00042', '0120 PK 00042'])(
    'give the project itself for its other number typed as %s',
    async (text) => {
      const ctx = await testWorkspace();
      const project = await add(ctx, 'project', projectInput({ code: 'KZ-1' }));
      await add(ctx, 'project', projectInput({ code: 'KZ-2' }));
      const input = { projectId: project, type: 'stateRegistration', value: '0120РК00042' };
      await add(ctx, 'identifier', { ...input, note: '' });
      expect(await find(ctx, text)).toMatchObject([{ kind: 'project', id: project, score: 100 }]);
    },
  );
});

describe('a person', () => {
  test.each([
    'Саясат Нұрбек',
    'Sayasat Nurbek',
    'саясат нурбек',
    'Нурбек Саясат',
    'С. Нурбек',
    'Nurbek S.',
    'Нурбек С',
    'нурб саяс',
    'Нурбик Саясат',
    'Саясад Нұрбек',
  ])('is the first answer to %s', async (text) => {
    const ctx = await testWorkspace();
    for (let i = 0; i < 3; i += 1) {
      const name = { kk: 'Саясат', ru: 'Саясат', en: 'Sayasat' };
      if (i === 1) {
        const family = { kk: 'Нұрбек', ru: 'Нурбек', en: 'Nurbek' };
        await add(ctx, 'person', personInput('', { family, given: name }));
      }
      await addPerson(ctx, 'Нурбеков', 'Болат', 'Саматұлы');
      await addPerson(ctx, 'Ахметов', 'Нурбек', 'Саясатұлы');
    }
    expect((await find(ctx, text))[0]?.title).toBe('Нурбек Саясат');
  });

  test('with initials is found behind more namesakes than are compared', async () => {
    const ctx = await testWorkspace();
    const wanted = await addPerson(ctx, 'Ахметова', 'Зере');
    for (let i = 0; i < 130; i += 1) await addPerson(ctx, 'Ахметова', 'Болат', String(i));
    expect((await find(ctx, 'Ахметова З.'))[0]?.id).toBe(wanted);
  });

  test('is told from namesakes by the organisation and position of today, not by former ones', async () => {
    const ctx = await testWorkspace();
    const person = await addPerson(ctx, 'Нурбек', 'Саясат');
    const places: [string, string | null, string | null, boolean][] = [
      ['Бывший институт', '2010-01-01', '2020-12-31', true],
      ['Второй институт', '2021-01-01', null, false],
      ['Главный институт', '2021-01-01', null, true],
      ['Будущий институт', '2040-01-01', null, true],
    ];
    for (const [name, startDate, endDate, isMain] of places) {
      const organisationId = await add(ctx, 'organisation', organisationInput(name));
      const position = ru('директор');
      const input = { personId: person, organisationId, position, startDate, endDate, isMain };
      await add(ctx, 'affiliation', input);
    }
    const [found] = await find(ctx, 'нурбек саясат');
    expect(found?.detail).toBe('Главный институт · директор');
  });
});

describe('mistyped words', () => {
  test('meet words that were written after the first search for a mistyped one', async () => {
    const ctx = await testWorkspace();
    expect(await find(ctx, 'Караганла')).toEqual([]);
    const id = await add(ctx, 'organisation', organisationInput('Университет Караганды'));
    expect(await find(ctx, 'Караганла')).toMatchObject([{ id }]);
    await removeRecords(ctx, 'organisation', [id]);
    expect(await find(ctx, 'Караганла')).toEqual([]);
  });

  test('meet words of many records written at once', async () => {
    const ctx = await testWorkspace();
    expect(await find(ctx, 'Караганла')).toEqual([]);
    await inOneChange(ctx, async (change) => {
      for (let i = 0; i < 600; i += 1) {
        const name = i === 599 ? 'Карагандинский' : `Слово ${i}`;
        await createIn(change, kindOf('organisation'), organisationInput(name));
      }
    });
    expect(await find(ctx, 'Караганлинский')).toHaveLength(1);
  });
});

describe('one letter', () => {
  test('finds what begins with it in any alphabet', async () => {
    const ctx = await testWorkspace();
    await addPerson(ctx, 'Мусин', 'Айдос');
    await add(ctx, 'project', projectInput({ title: ru('Радиационный мониторинг') }));
    for (const text of ['м', 'm', 'М']) expect(await find(ctx, text)).toHaveLength(2);
    expect(await find(ctx, 'ю')).toEqual([]);
  });
});
