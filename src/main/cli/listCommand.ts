import { AppError } from '#shared/errors/appError.ts';
import { listBatches } from '../imports/service.ts';
import { listOrganisations } from '../organisations/service.ts';
import { listProgrammes } from '../programmes/service.ts';
import { everyProject, projectPages } from '../projects/service.ts';
import type { ServiceContext } from '../workspace/serviceContext.ts';
import type { CliParts } from './main.ts';
import type { Arguments } from './parseArguments.ts';
import { printText } from './printJson.ts';
import { withWorkspace } from './withWorkspace.ts';

const pageSize = 500;

type Page<T> = (offset: number) => Promise<{ rows: T[] }>;

async function* pages<T>(page: Page<T>): AsyncGenerator<T[]> {
  for (let offset = 0; ; offset += pageSize) {
    const { rows } = await page(offset);
    if (rows.length > 0) yield rows;
    if (rows.length < pageSize) return;
  }
}

function records(ctx: ServiceContext, kind: string): AsyncIterable<object[]> {
  const list = { search: '', language: 'en' as const, limit: pageSize };
  switch (kind) {
    case 'projects':
      return projectPages(ctx.workspace.reader, everyProject, pageSize);
    case 'organisations':
      return pages((offset) => listOrganisations(ctx, { ...list, offset }));
    case 'programmes':
      return pages((offset) => listProgrammes(ctx, { ...list, offset }));
    case 'imports':
      return (async function* () {
        yield await listBatches(ctx);
      })();
    default:
      throw new AppError('KIND_UNKNOWN', { kind });
  }
}

/** `list KIND --workspace W`: every record outside the bin as one JSON array. */
export async function listCommand(args: Arguments, _parts: CliParts): Promise<void> {
  const kind = args.words[1] ?? '';
  await withWorkspace(args.required('workspace'), 'reads', async (ctx) => {
    let isFirst = true;
    const all = records(ctx, kind);
    await printText('[');
    for await (const page of all) {
      const text = page.map((record) => JSON.stringify(record)).join(',\n');
      await printText(isFirst ? text : `,\n${text}`);
      isFirst = false;
    }
    await printText(']\n');
  });
}
