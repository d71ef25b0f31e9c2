import path from 'node:path';
import { searchTerms } from '#shared/domain/fold/searchKey.ts';
import { searchExpression } from '#main/db/dialect/searchExpression.ts';
import { openConnection } from '#main/db/openConnection.ts';
import { searchRecords } from '#main/search/service.ts';
import { sources } from '#main/search/sources.ts';
import { emptyWorkspace, withFolder } from './benchWorkspace.ts';
import { fillSearch, sizes } from './fillSearch.ts';
import type { Figure } from './measure.ts';
import { searchQueries } from './searchQueries.ts';

const limit = 12;
/** Each query is timed this often, and its median counts. */
const runs = 5;

async function timeOf(work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}

function at(share: number, times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.ceil(share * times.length) - 1] ?? 0;
}

/** The whole search over all kinds against the same words asked of the index of each kind. */
export function searchBench(): Promise<Figure[]> {
  return withFolder(async (folder) => {
    const ctx = await emptyWorkspace(path.join(folder, 'w'));
    fillSearch(ctx);
    const bare = openConnection(ctx.workspace.paths.database, 'reader');
    const statements = sources.map(({ table }) =>
      bare.prepare(
        `SELECT rowid FROM ${table}_search WHERE ${table}_search MATCH ? LIMIT ${limit}`,
      ),
    );
    const search = (text: string) => searchRecords(ctx, { text, language: 'ru', limit });
    const measured = { ours: [] as number[], floor: [] as number[] };
    // The first mistyped word reads the words of the record; what it costs is a figure of its own.
    const start = performance.now();
    await search('семейскго');
    const first = performance.now() - start;
    const words = await timeOf(() => {
      for (const { table } of sources) bare.prepare(`SELECT * FROM ${table}_words`).all();
    });
    for (const text of searchQueries) {
      const expression = searchExpression(searchTerms(text));
      measured.ours.push(await timeOf(() => search(text)));
      measured.floor.push(
        await timeOf(() => {
          for (const statement of statements) statement.all(expression);
        }),
      );
    }
    bare.close();
    await ctx.workspace.close();
    const { projects, people, organisations } = sizes;
    const about = `of ${searchQueries.length} searches, ${projects} projects, ${people} people, ${organisations} organisations, against the index alone`;
    const round = (value: number) => Math.round(value * 1000) / 1000;
    const figure = (name: string, value: number, floor: number): Figure => ({
      name,
      value: round(value),
      floor: round(floor),
      ratio: round(value / floor),
      unit: 'ms',
    });
    return [
      figure(`p50 ${about}`, at(0.5, measured.ours), at(0.5, measured.floor)),
      figure(`p95 ${about}`, at(0.95, measured.ours), at(0.95, measured.floor)),
      figure(
        'first search for a mistyped word, which reads all words, against reading them',
        first,
        words,
      ),
    ];
  });
}
