import path from 'node:path';
import { Kysely, SqliteDialect } from 'kysely';
import type { ProjectList } from '#shared/contract/projects.ts';
import { openConnection } from '#main/db/openConnection.ts';
import type { Schema } from '#main/db/schema.ts';
import { countProjects, selectProjects } from '#main/projects/queries.ts';
import { everyProject, listProjects } from '#main/projects/service.ts';
import { bigPlan, emptyWorkspace, withFolder } from './benchWorkspace.ts';
import { commit } from './commitBench.ts';
import { compare, type Figure } from './measure.ts';

const count = 50_000;
/** Calls timed together: one alone is shorter than the clock's noise. */
const repeats = 20;

interface Statement {
  sql: string;
  parameters: readonly unknown[];
}

/** The SQL that a list sends, taken down while it runs once. */
async function statementsOf(
  file: string,
  list: ProjectList,
  page: { offset: number; limit: number },
) {
  const taken: Statement[] = [];
  const database = openConnection(file, 'reader');
  const prepare = (sql: string) => {
    const statement = database.prepare(sql);
    const all = (parameters: readonly unknown[]) => {
      taken.push({ sql, parameters });
      return statement.all(...parameters);
    };
    return { reader: true, all, run: () => statement.run(), iterate: () => statement.iterate() };
  };
  const db = new Kysely<Schema>({
    dialect: new SqliteDialect({ database: { prepare, close: () => {} } }),
  });
  await selectProjects(db, list, page);
  await countProjects(db, list.filter);
  database.close();
  return taken;
}

export function listBench(): Promise<Figure[]> {
  return withFolder(async (folder) => {
    const ctx = await emptyWorkspace(path.join(folder, 'w'));
    await commit(ctx, bigPlan(count));
    const bare = openConnection(ctx.workspace.paths.database, 'reader');
    const cases: [string, ProjectList, number][] = [
      ['list, first page', { ...everyProject, sort: [{ key: 'title', descending: false }] }, 0],
      ['list, a page in the middle', everyProject, count / 2],
      [
        'search for a word begun',
        { ...everyProject, filter: { ...everyProject.filter, search: 'семейск монит' } },
        0,
      ],
    ];
    const figures: Figure[] = [];
    for (const [name, list, offset] of cases) {
      const page = { offset, limit: 100 };
      const statements = (await statementsOf(ctx.workspace.paths.database, list, page)).map(
        ({ sql, parameters }) => ({ statement: bare.prepare(sql), parameters }),
      );
      const figure = await compare(
        `${name}, ${count} projects, against the same SQL by better-sqlite3`,
        'ms',
        5,
        async () => {
          for (let i = 0; i < repeats; i += 1) await listProjects(ctx, list, page);
        },
        () => {
          for (let i = 0; i < repeats; i += 1) {
            for (const { statement, parameters } of statements) statement.all(...parameters);
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
