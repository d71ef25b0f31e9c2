import { qualityRules, type QualityRule } from '#shared/contract/quality.ts';
import type { CallOutput } from '#shared/contract/contract.ts';
import { addMonths } from '#shared/domain/dates.ts';
import { localText, type Language } from '#shared/domain/language.ts';
import { createPause } from '../jobs/pause.ts';
import { readOffice } from '../office/service.ts';
import { kindOf } from '../records/registry.ts';
import { recordTitles, type RecordRef } from '../records/titles.ts';
import { localDate } from '../workspace/localDate.ts';
import type { ReadingContext } from '../workspace/serviceContext.ts';
import {
  countBroken,
  lastNum,
  selectBroken,
  selectToCheck,
  selectWorkplaces,
  type BrokenRow,
  type QualityDay,
} from './queries.ts';
import { isCheckedByHand, isWrongIdentifier, kindOfRule } from './rules.ts';

/** Records that are checked between two turns of the event loop. */
const piece = 1000;

type Values = Record<string, string | number>;

const valuesOf = (row: BrokenRow): Values => JSON.parse(row.vals) as Values;

/** The identifier of a record that fails its check; undefined when all are right. */
function wrongOf(values: Values): { type: string; value: string } | undefined {
  const { type, value } = values;
  const all = typeof type === 'string' ? [[type, value] as const] : Object.entries(values);
  const wrong = all.find(([name, text]) => isWrongIdentifier(name, String(text)));
  // The IIN is personal data: its number stays where it is.
  return wrong && { type: wrong[0], value: wrong[0] === 'iin' ? '' : String(wrong[1]) };
}

/** Everything that fails a check which SQLite cannot make, in the order of entry. */
async function checkByHand(
  ctx: ReadingContext,
  rule: QualityRule,
  day: QualityDay,
  pause = createPause(new AbortController().signal),
) {
  const found: BrokenRow[] = [];
  for (let after = 0; ;) {
    const rows = await selectToCheck(ctx.workspace.reader, rule, day, after, piece);
    for (const row of rows) {
      const wrong = wrongOf(valuesOf(row));
      if (wrong) found.push({ ...row, vals: JSON.stringify(wrong) });
    }
    after = rows.at(-1)?.num ?? 0;
    if (rows.length < piece) return found;
    await pause();
  }
}

async function dayOf(ctx: ReadingContext): Promise<QualityDay> {
  const today = localDate(ctx.now());
  const { staleMonths } = await readOffice(ctx.workspace.reader);
  return { today, freshFrom: addMonths(today, -staleMonths) };
}

/** Rules that look at other tables for each record: asked of so many records at once. */
const inPieces: Partial<Record<QualityRule, 'projects' | 'people'>> = {
  stale: 'projects',
  person_no_organisation: 'people',
};
const countedAtOnce = 5000;

async function count(
  ctx: ReadingContext,
  rule: QualityRule,
  day: QualityDay,
  pause: () => Promise<void>,
): Promise<number> {
  const { reader } = ctx.workspace;
  const table = inPieces[rule];
  if (!table) return countBroken(reader, rule, day);
  const last = await lastNum(reader, table);
  let found = 0;
  for (let after = 0; after < last; after += countedAtOnce) {
    found += await countBroken(reader, rule, day, after, after + countedAtOnce);
    await pause();
  }
  return found;
}

/** About how often `pause` is told while the rules are counted in a record with these last numbers. */
export const qualitySteps = (last: Record<'projects' | 'people', number>): number =>
  Object.values(inPieces).reduce<number>(
    (sum, table) => sum + Math.ceil(last[table] / countedAtOnce),
    qualityRules.length,
  );

/** How many records break each rule today; `pause` is told between two questions. */
export async function summariseQuality(
  ctx: ReadingContext,
  pause = createPause(new AbortController().signal),
): Promise<{ rule: QualityRule; count: number }[]> {
  const day = await dayOf(ctx);
  const counts: { rule: QualityRule; count: number }[] = [];
  for (const rule of qualityRules) {
    const broken = isCheckedByHand(rule)
      ? (await checkByHand(ctx, rule, day, pause)).length
      : await count(ctx, rule, day, pause);
    counts.push({ rule, count: broken });
    await pause();
  }
  return counts;
}

/** Every record that breaks a rule today, in the order of its list. */
export async function brokenRecords(ctx: ReadingContext, rule: QualityRule): Promise<RecordRef[]> {
  const day = await dayOf(ctx);
  const kind = kindOfRule[rule];
  const rows = isCheckedByHand(rule)
    ? await checkByHand(ctx, rule, day)
    : await selectBroken(ctx.workspace.reader, rule, day, {
        kind,
        language: 'ru',
        offset: 0,
        limit: -1,
      });
  return rows.map(({ id }) => ({ kind, id }));
}

/** One page of the records that break a rule, with the values that its sentence names. */
export async function listBroken(
  ctx: ReadingContext,
  rule: QualityRule,
  page: { language: Language; offset: number; limit: number },
): Promise<CallOutput<'quality.rows'>> {
  const { reader } = ctx.workspace;
  const day = await dayOf(ctx);
  const kind = kindOfRule[rule];
  const { offset, limit, language } = page;
  const checked = isCheckedByHand(rule) ? await checkByHand(ctx, rule, day) : null;
  const rows = checked
    ? checked.slice(offset, offset + limit)
    : await selectBroken(reader, rule, day, { ...page, kind });
  const total = checked?.length ?? (await countBroken(reader, rule, day));
  const ids = rows.map(({ id }) => id);
  const titles = await recordTitles(
    reader,
    ids.map((id) => ({ kind, id })),
    kindOf,
  );
  const places = kind === 'person' ? await selectWorkplaces(reader, ids) : undefined;
  return {
    total,
    rows: rows.flatMap((row) => {
      const record = titles.get(row.id);
      if (!record) return [];
      const place = places?.get(row.id);
      return [
        {
          record,
          detail: place ? localText(place, language) : row.detail,
          values: valuesOf(row),
        },
      ];
    }),
  };
}
