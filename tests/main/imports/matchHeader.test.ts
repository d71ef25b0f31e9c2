import { describe, expect, it } from 'vitest';
import type { ImportField } from '#shared/contract/importKinds.ts';
import { matchHeader } from '#main/imports/columns/matchHeader.ts';
import en from '#shared/i18n/catalogues/en/reports.json' with { type: 'json' };
import kk from '#shared/i18n/catalogues/kk/reports.json' with { type: 'json' };
import ru from '#shared/i18n/catalogues/ru/reports.json' with { type: 'json' };

const best = (header: string): ImportField | null | undefined =>
  matchHeader(header, 'projects')[0]?.field;

/** Headers as they stand in officers' tables. */
const headers: readonly (readonly [string, ImportField | null | undefined])[] = [
  ['№ проекта', 'code'],
  ['Код проекта / жоба коды', 'code'],
  ['ИРН', 'code'],
  ['ЖТН', 'code'],
  ['Жобаның нөмірі', 'code'],
  ['Grant agreement ID', 'code'],
  ['Наименование проекта', 'title'],
  ['Тема научного исследования', 'title'],
  ['Жобаның атауы', 'title'],
  ['Жобаның атауы (қазақ тілінде)', 'titleKk'],
  ['Наименование на государственном языке', 'titleKk'],
  ['Наименование на русском языке', 'titleRu'],
  ['Название на английском', 'titleEn'],
  ['name_kz', 'titleKk'],
  ['Full title', 'title'],
  ['Программа', 'programme'],
  ['Источник финансирования', 'programme'],
  ['Наименование программы', 'programme'],
  ['Бағдарламаның атауы', 'programme'],
  ['Головная организация', 'leadOrganisation'],
  ['Организация-исполнитель', 'leadOrganisation'],
  ['Наименование организации', 'leadOrganisation'],
  ['Жетекші ұйым', 'leadOrganisation'],
  ['Өтінім беруші', 'leadOrganisation'],
  ['Leading Institute', 'leadOrganisation'],
  ['Ғылыми жетекші', 'manager'],
  ['Научный руководитель', 'manager'],
  ['Ф.И.О. руководителя проекта', 'manager'],
  ['Principal investigator', 'manager'],
  ['Кол-во учёных', 'scientists'],
  ['Количество участников', 'scientists'],
  ['Ғалымдар саны', 'scientists'],
  ['в т.ч. молодых учёных', 'youngScientists'],
  ['Количество молодых учёных', 'youngScientists'],
  ['оның ішінде жас ғалымдар', 'youngScientists'],
  ['Дата начала', 'startDate'],
  ['Срок реализации: начало', 'startDate'],
  ['Басталуы', 'startDate'],
  ['Дата окончания', 'endDate'],
  ['Срок окончания', 'endDate'],
  ['Аяқталу күні', 'endDate'],
  ['Completion date', 'endDate'],
  ['Сроки реализации', 'period'],
  ['Начало - окончание', 'period'],
  ['Іске асыру мерзімі', 'period'],
  ['Сумма, тыс. тенге', 'budget'],
  ['Объём финансирования', 'budget'],
  ['Жалпы бекітілген сома', 'budget'],
  ['Қаржыландыру көлемі, мың теңге', 'budget'],
  ['Валюта бюджета', 'currency'],
  ['Статус', 'status'],
  ['Мәртебесі', 'status'],
  ['Cтатус', 'status'],
  ['Приоритетное направление', 'field'],
  ['Басымдық бағыты', 'field'],
  ['Tech Area / Field', 'field'],
  ['Ғылым саласы', 'field'],
  // Columns that look like one of ours and are not.
  ['№ п/п', null],
  ['Р/с №', null],
  ['Соисполнители', 'participants'],
  ['Освоено, тыс. тенге', 'spent'],
  ['Сумма освоенных средств', 'spent'],
  ['Номер телефона', null],
  ['Supporting institutes', 'participants'],
  ['Примечание', null],
  ['Funding party', 'fundingParties'],
  ['Площадь участка', undefined],
];

const cordis: readonly (readonly [string, ImportField | null])[] = [
  ['id', 'code'],
  ['projectID', 'code'],
  ['title', 'title'],
  ['startDate', 'startDate'],
  ['endDate', 'endDate'],
  ['totalCost', 'budget'],
  ['ecMaxContribution', 'budget'],
  ['status', 'status'],
  ['legalBasis', 'programme'],
  ['masterCall', 'programme'],
  ['fundingScheme', 'programme'],
  ['acronym', 'acronym'],
  ['objective', 'summary'],
  ['rcn', null],
  ['grantDoi', null],
  ['organizationURL', null],
  ['shortName', null],
  ['role', null],
  ['contentUpdateDate', null],
];

describe('matchHeader', () => {
  it.each(headers)('reads the header %j of a ministry table as %j', (header, field) => {
    expect(best(header)).toBe(field);
  });

  it.each(cordis)('reads the CORDIS column %j as %j', (header, field) => {
    expect(best(header)).toBe(field);
  });

  it.each([
    ['Срок реализации начало', 'startDate'],
    ['Срок реализации окончание', 'endDate'],
    ['Іске асыру мерзімі басталуы', 'startDate'],
  ])('does not call the two-line header %j a mere guess', (header, field) => {
    expect(matchHeader(header, 'projects')[0]?.field).toBe(field);
    expect(matchHeader(header, 'projects')[0]?.confidence).toBeGreaterThan(0.6);
  });

  it('loses no column of our own register in any language', () => {
    for (const { register } of [kk, ru, en]) {
      const { number, ...columns } = register.columns;
      expect(best(number)).toBeNull();
      for (const [field, header] of Object.entries(columns))
        expect([header, best(header)]).toEqual([header, field]);
    }
  });
});
