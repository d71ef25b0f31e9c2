import path from 'node:path';
import { localText } from '#shared/domain/language.ts';
import { searchTerms } from '#shared/domain/fold/searchKey.ts';
import { searchExpression } from '#main/db/dialect/searchExpression.ts';
import { sources } from '#main/search/queries.ts';
import { searchRecords } from '#main/search/service.ts';
import { openConnection } from '#main/db/openConnection.ts';
import type { Plan } from '#main/imports/plan.ts';
import { bigPlan, emptyWorkspace, organisation, withFolder } from './benchWorkspace.ts';
import { commit } from './commitBench.ts';
import { compare, type Figure } from './measure.ts';

const [projects, organisations] = [50_000, 10_000];
/** Calls timed together: one alone is shorter than the clock's noise. */
const repeats = 20;
const limit = 12;

const syllables = ['ка', 'ра', 'ми', 'то', 'не', 'ско', 'ла', 'вод', 'при', 'гео', 'лог', 'тер'];

/** One of 1,728 words of a title, the first ones far more often, as in a language. */
function word(seed: number): string {
  const share = ((seed * 2_654_435_761) % 4_294_967_296) / 4_294_967_296;
  const n = Math.floor(12 ** (3 * share));
  return [n, n / 12, n / 144].map((part) => syllables[Math.floor(part) % 12] ?? '').join('');
}

/** The plan of the other benchmarks with more organisations and many different words. */
function wordyPlan(): Plan {
  const plan = bigPlan(projects);
  for (const { index, fields } of plan.rows) {
    const words = Array.from({ length: 8 }, (_, i) => word(index * 8 + i)).join(' ');
    if (fields?.title)
      fields.title = { kk: '', en: '', ru: `${localText(fields.title, 'ru')} ${words}` };
  }
  const more = Array.from({ length: organisations - plan.newOrganisations.length }, (_, i) =>
    organisation(plan.newOrganisations.length + i),
  );
  return { ...plan, newOrganisations: [...plan.newOrganisations, ...more] };
}

const cases: [string, string][] = [
  ['search for one letter', 'м'],
  ['search for two letters', 'ка'],
  ['search for a common word', 'мониторинг'],
  ['search for two words begun', 'семейск монит'],
  ['search for a code', 'AP10049999'],
  ['search for a word mistyped', 'семейскго'],
  ['search for a word mistyped at its start', 'гемейского'],
  ['search for four words mistyped', 'семейскго радиацонный мониторрниг полигоне'],
];

/** The whole search against the same words asked of the index of each kind. */
export function searchBench(): Promise<Figure[]> {
  return withFolder(async (folder) => {
    const ctx = await emptyWorkspace(path.join(folder, 'w'));
    await commit(ctx, wordyPlan());
    const bare = openConnection(ctx.workspace.paths.database, 'reader');
    const statements = sources.map(({ table }) =>
      bare.prepare(
        `SELECT rowid FROM ${table}_search WHERE ${table}_search MATCH ? LIMIT ${limit}`,
      ),
    );
    const figures: Figure[] = [];
    for (const [name, text] of cases) {
      const expression = searchExpression(searchTerms(text));
      const figure = await compare(
        `${name}, ${projects} projects, ${organisations} organisations, against the index alone`,
        'ms',
        5,
        async () => {
          for (let i = 0; i < repeats; i += 1) {
            await searchRecords(ctx, { text, language: 'ru', limit });
          }
        },
        () => {
          for (let i = 0; i < repeats; i += 1) {
            for (const statement of statements) statement.all(expression);
          }
        },
      );
      const one = (total: number) => Math.round((total / repeats) * 1000) / 1000;
      figures.push({ ...figure, value: one(figure.value), floor: one(figure.floor) });
    }
    bare.close();
    await ctx.workspace.close();
    return figures;
  });
}
