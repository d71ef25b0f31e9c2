import type { CallOutput } from '#shared/contract/contract.ts';
import type { HolidayKind } from '#shared/contract/office.ts';
import { languages, type LocalText } from '#shared/domain/language.ts';
import { builtInDays, type BuiltInDay } from '#shared/domain/holidays.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import type { Reader } from '../db/schema.ts';
import { selectHolidays } from './queries.ts';

type Day = CallOutput<'holidays.year'>[number];

function nameOf({ code, kind }: BuiltInDay): LocalText {
  const texts = languages.map((language) => {
    const t = createTranslator(language);
    const name = t(`office.holiday.${code}`);
    return [language, kind === 'day_off' ? t('office.movedFrom', { name }) : name];
  });
  return Object.fromEntries(texts) as LocalText;
}

/** Every day of the year that is not what its weekday says; the office's entry of a day outweighs the law's. */
export async function holidaysOfYear(db: Reader, year: number): Promise<Day[]> {
  const rows = await selectHolidays(db, `${year}-01-01`, `${year}-12-31`);
  const own = rows.map((row) => ({
    date: row.date,
    kind: row.kind as HolidayKind,
    name: { kk: row.name_kk, ru: row.name_ru, en: row.name_en },
    isBuiltIn: false,
    isToConfirm: false,
    id: row.id,
  }));
  const said = new Set(own.map(({ date }) => date));
  const byLaw = builtInDays(year)
    .filter(({ date }) => !said.has(date))
    .map((day) => ({
      date: day.date,
      kind: day.kind,
      name: nameOf(day),
      isBuiltIn: true,
      isToConfirm: day.isToConfirm,
      id: null,
    }));
  return [...own, ...byLaw].toSorted((a, b) => (a.date < b.date ? -1 : 1));
}
