import { makePlan } from '#main/imports/plan/makePlan.ts';
import type { Plan } from '#main/imports/plan/plan.ts';
import { commitImport } from '#main/imports/service.ts';
import type { StoredImport } from '#main/imports/importStore.ts';
import { kindOf } from '#main/records/registry.ts';
import { recordTables } from '#main/records/tables.ts';
import type { ServiceContext } from '#main/workspace/serviceContext.ts';
import {
  assignmentInput,
  executorInput,
  extensionInput,
  progressNoteInput,
} from '#shared/contract/assignments.ts';
import { fundingLineInput } from '#shared/contract/funding.ts';
import { initiativeInput } from '#shared/contract/initiatives.ts';
import type { ImportBatch } from '#shared/contract/imports.ts';
import {
  attendeeInput,
  meetingKept,
  meetingTopicInput,
  sideInput,
} from '#shared/contract/meetings.ts';
import { listItemInput } from '#shared/contract/office.ts';
import { organisationInput } from '#shared/contract/organisations.ts';
import {
  identifierInput,
  participantInput,
  teamMemberInput,
} from '#shared/contract/participation.ts';
import { affiliationInput, personInput } from '#shared/contract/people.ts';
import { programmeInput } from '#shared/contract/programmes.ts';
import { projectInput } from '#shared/contract/projects.ts';
import { resultInput } from '#shared/contract/results.ts';
import { concurrenceInput, milestoneInput } from '#shared/contract/terms.ts';
import type { z } from 'zod';
import { AppError } from '#shared/errors/appError.ts';
import { recordKinds, type RecordKindName } from '#shared/domain/recordKinds.ts';
import type { Cell } from '#shared/domain/workbook.ts';
import { runningJob } from '#tests/helpers/importFile.ts';
import { openRows } from './importTable.ts';

/** A workbook of an office: projects, what belongs to them on sheets of their own, an old control list. */
export const officeBook = (): Record<string, Cell[][]> => ({
  Организации: [
    ['Наименование организации', 'Сокращённое наименование', 'БИН', 'Город', 'Страна'],
    ['РГП «Институт ядерной физики»', 'ИЯФ', '990240000111', 'Алматы', 'Казахстан'],
    ['Назарбаев Университет', 'НУ', '', 'Астана', 'KZ'],
  ],
  Люди: [
    ['Ф.И.О.', 'Учёная степень', 'Дата рождения', 'Организация', 'Должность'],
    ['Ахметов Айдар Серикович', 'к.ф.-м.н.', '05.03.1975', 'ИЯФ', 'ведущий научный сотрудник'],
    ['Ким Светлана Олеговна', 'PhD', '17.11.1990', 'Назарбаев Университет', 'научный сотрудник'],
  ],
  Проекты: [
    [
      'Код проекта',
      'Наименование проекта',
      'Головная организация',
      'Программа',
      'Статус',
      'Начало',
      'Окончание',
      'Бюджет, тыс. тенге',
      'Соисполнители',
      'Освоено, тыс. тенге',
    ],
    [
      'KZ-2620',
      'Мониторинг радиации',
      'Институт ядерной физики',
      'МНТЦ',
      'действующий',
      '01.02.2024',
      '31.01.2027',
      '125 000',
      'Назарбаев Университет; Институт геофизики',
      '40 500,5',
    ],
    [
      'AP09261083',
      'Цифровой корпус языка',
      'Назарбаев Университет',
      'Грантовое финансирование',
      'завершён',
      '2021-01-01',
      '31.12.2023',
      45600,
      null,
      null,
    ],
  ],
  Участники: [
    ['Код проекта', 'Организация', 'Роль', 'Страна'],
    ['KZ-2620', 'Университет Хоккайдо', 'Зарубежный коллаборатор', 'Япония'],
    ['KZ2620', 'ИЯФ', 'координатор', 'Казахстан'],
  ],
  'Состав группы': [
    ['Код проекта', 'ФИО участника', 'Роль в проекте', 'Должность'],
    ['KZ-2620', 'Ахметов Айдар Серикович', 'руководитель', 'ведущий научный сотрудник'],
    ['KZ-2620', 'Серикова Дана Маратовна', 'исполнитель', 'инженер'],
  ],
  Финансирование: [
    ['Код проекта', 'Финансирующая сторона', 'Стадия', 'Сумма', 'Валюта', 'Дата платежа'],
    ['KZ-2620', 'Европейский союз', 'перечислено', '150 000,00', 'EUR', '15.03.2024'],
    ['KZ-2620', 'Европейский союз', 'перечислено', '50 000,00', 'EUR', '15.09.2024'],
  ],
  Этапы: [
    ['Код проекта', '№ этапа', 'Наименование этапа', 'Вид отчёта', 'Срок сдачи', 'Дата приёмки'],
    ['KZ-2620', '1', 'Отбор проб', 'Технический отчёт', '01.08.2024', '20.08.2024'],
  ],
  'Согласия (HGC)': [
    [
      '№ проекта',
      'Наименование проекта',
      'Дата запроса',
      'Номер запроса',
      'Куда направлено',
      'Дата направления',
      'Дата ответа',
      'Номер ответа',
      'Решение',
    ],
    [
      'KZ-2620',
      'Мониторинг радиации',
      '10.01.2024',
      '15-1/27',
      'Министерство энергетики',
      '12.01.2024',
      '01.06.2024',
      '22-04/315',
      'Дано',
    ],
    ['', 'Цифровой корпус языка', '05.02.2025', '15-1/94', '', '', '', '', ''],
  ],
  Публикации: [
    ['Код проекта', 'Вид', 'Наименование публикации', 'Авторы', 'Журнал', 'DOI', 'Год'],
    [
      'AP09261083',
      'статья',
      'Corpus of the Kazakh language',
      'Kim S., Akhmetov A.',
      'Language',
      '10.1000/xyz123',
      '2023',
    ],
  ],
  Встречи: [
    ['№ протокола', 'Тема встречи', 'Дата', 'Место проведения', 'Председатель', 'Участники'],
    [
      '3',
      'Заседание рабочей группы',
      '05.03.2025',
      'Астана',
      'Ахметов Айдар Серикович',
      'Ким Светлана Олеговна; Омаров Берик Талгатович',
    ],
  ],
  Инициативы: [
    ['Инициатива', 'Кто озвучил', 'Сторона', 'Дата', 'На какой встрече', 'Статус', 'Основание'],
    [
      'Общая лаборатория изотопов',
      'Омаров Берик Талгатович',
      'Университет Хоккайдо',
      '05.03.2025',
      'Заседание рабочей группы',
      'В работе',
      '',
    ],
    ['Летняя школа', '', 'ИЯФ', '06.03.2025', '', 'Снята', 'Нет средств'],
  ],
  'Контроль поручений': [
    [
      '№ п/п',
      'Документ (вид, №, дата)',
      'Пункт',
      'Содержание поручения',
      'Ответственный исполнитель',
      'Соисполнители',
      'Срок исполнения',
      'Продлён до',
      'Отметка об исполнении',
      'Ход исполнения',
    ],
    [
      1,
      'Протокол № 7 от 10.01.2025',
      '2.1',
      'Представить план закупок',
      'Ахметов Айдар Серикович',
      'Институт геофизики',
      '01.04.2025',
      '15.05.2025',
      '12.05.2025, № 12-3',
      'Направлен на согласование',
    ],
    [
      2,
      'Протокол № 7 от 10.01.2025',
      '2.2',
      'Вести мониторинг',
      'Институт ядерной физики',
      null,
      'постоянно',
      null,
      null,
      null,
    ],
  ],
});

export interface Planned {
  stored: StoredImport;
  plan: Plan;
  commit: () => Promise<ImportBatch | null>;
}

/** Plans sheets of cells against a real workspace; `commit` writes the plan. */
export async function planSheets(
  ctx: ServiceContext,
  sheets: Record<string, Cell[][]>,
  change: (stored: StoredImport) => void = () => {},
): Promise<Planned> {
  const stored = openRows(sheets);
  change(stored);
  const plan = await makePlan(ctx, stored, runningJob());
  return { stored, plan, commit: () => commitImport(ctx, stored, runningJob()) };
}

export async function importSheets(
  ctx: ServiceContext,
  sheets: Record<string, Cell[][]>,
): Promise<ImportBatch> {
  const batch = await (await planSheets(ctx, sheets)).commit();
  if (batch === null) throw new Error('Nothing was imported');
  return batch;
}

/** Every record of the workspace as it was entered, in the order of entry. */
export async function everyRecord(ctx: ServiceContext): Promise<Record<string, unknown[]>> {
  const all: Record<string, unknown[]> = {};
  for (const kind of recordKinds) {
    const rows = await ctx.workspace.reader
      .selectFrom(recordTables[kind].table as 'projects')
      .selectAll()
      .orderBy('num')
      .execute();
    if (rows.length > 0)
      all[kind] = rows.map((row) => ({ id: row.id, ...kindOf(kind).toInput({ ...row }) }));
  }
  return all;
}

const schemas: Partial<Record<RecordKindName, z.ZodType>> = {
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
  concurrence: concurrenceInput,
  initiative: initiativeInput,
  result: resultInput,
  meeting: meetingKept,
  side: sideInput,
  attendee: attendeeInput,
  meetingTopic: meetingTopicInput,
  assignment: assignmentInput,
  executor: executorInput,
  extension: extensionInput,
  progressNote: progressNoteInput,
  listItem: listItemInput,
};

/** What the contract and the rules of the kinds say against the records that stand. */
export async function refusals(ctx: ServiceContext): Promise<unknown[]> {
  const found: unknown[] = [];
  for (const [kind, inputs] of Object.entries(await everyRecord(ctx))) {
    const schema = schemas[kind as RecordKindName];
    for (const record of inputs as { id: string }[]) {
      const { id, ...input } = record;
      const parsed = schema?.safeParse(input);
      if (!parsed?.success)
        found.push({ kind, input, error: parsed?.error.message ?? 'no schema' });
      const change = { trx: ctx.workspace.reader as never, at: ctx.now().toISOString() } as never;
      try {
        await kindOf(kind as RecordKindName).check?.(change, input, id);
      } catch (error) {
        // A term may become constant although it was extended before; only a new extension asks.
        const isPast = error instanceof AppError && error.code === 'EXTENSION_NEEDS_DATE_TERM';
        if (!isPast) found.push({ kind, input, error: String(error) });
      }
    }
  }
  return found;
}
