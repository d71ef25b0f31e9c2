import { AppError } from '#shared/errors/appError.ts';
import { listBatches } from '../imports/service.ts';
import { listOrganisations } from '../organisations/service.ts';
import { listProgrammes } from '../programmes/service.ts';
import { everyProject, projectPages } from '../projects/service.ts';
import { eachHistoryLine, eachRecord } from '../records/eachRecord.ts';
import { kindOf } from '../records/registry.ts';
import type { ServiceContext } from '../workspace/serviceContext.ts';
import { listedKinds } from './listedKinds.ts';
import type { CliParts } from './main.ts';
import type { Arguments } from './parseArguments.ts';
import { printText } from './printJson.ts';
import { withWorkspace } from './withWorkspace.ts';

const pageSize = 500;

type Pages = AsyncIterable<object[]>;

async function* pages(page: (offset: number) => Promise<{ rows: object[] }>): Pages {
  for (let offset = 0; ; offset += pageSize) {
    const { rows } = await page(offset);
    if (rows.length > 0) yield rows;
    if (rows.length < pageSize) return;
  }
}

/** People with their whole name and without the IIN, which leaves the record only when asked for. */
async function* peoplePages(ctx: ServiceContext): Pages {
  const kind = kindOf('person');
  for await (const rows of eachRecord(ctx.workspace.reader, kind, pageSize)) {
    yield rows.map((row) => ({ ...row, name: kind.title(row), iin: undefined }));
  }
}

/** The history, in which the IIN is left out too. */
async function* historyPages(ctx: ServiceContext): Pages {
  for await (const lines of eachHistoryLine(ctx.workspace.reader, pageSize)) {
    yield lines.map(({ seq: _seq, changes, ...line }) => {
      const { iin: _iin, ...shown } = JSON.parse(changes ?? '{}') as Record<string, unknown>;
      return { ...line, changes: shown };
    });
  }
}

async function* importPages(ctx: ServiceContext): Pages {
  yield await listBatches(ctx);
}

type ListOf = (ctx: ServiceContext) => Pages;

const list = { search: '', language: 'en' as const, limit: pageSize };

/** What is listed with more than its own fields, or is no kind of record. */
const ownLists: Readonly<Record<string, ListOf>> = {
  project: (ctx) => projectPages(ctx.workspace.reader, everyProject, pageSize),
  organisation: (ctx) => pages((offset) => listOrganisations(ctx, { ...list, offset })),
  programme: (ctx) => pages((offset) => listProgrammes(ctx, { ...list, offset })),
  person: peoplePages,
  history: historyPages,
  imports: importPages,
};

function listOf(name: string): ListOf {
  const kind = listedKinds.get(name);
  const key = kind ?? name;
  const own = Object.hasOwn(ownLists, key) ? ownLists[key] : undefined;
  if (own) return own;
  if (kind === undefined) throw new AppError('KIND_UNKNOWN', { kind: name });
  return (ctx) => eachRecord(ctx.workspace.reader, kindOf(kind), pageSize);
}

/** `list KIND --workspace W`: every record outside the bin as one JSON array. */
export async function listCommand(args: Arguments, _parts: CliParts): Promise<void> {
  const kind = args.words[1] ?? '';
  await withWorkspace(args.required('workspace'), 'reads', async (ctx) => {
    let isFirst = true;
    const all = listOf(kind)(ctx);
    await printText('[');
    for await (const page of all) {
      const text = page.map((record) => JSON.stringify(record)).join(',\n');
      if (text === '') continue;
      await printText(isFirst ? text : `,\n${text}`);
      isFirst = false;
    }
    await printText(']\n');
  });
}
