import { languages } from '#shared/domain/language.ts';
import { searchRecords } from '../search/service.ts';
import type { CliParts } from './main.ts';
import type { Arguments } from './parseArguments.ts';
import { printJson } from './printJson.ts';
import { UsageError } from './usageError.ts';
import { withWorkspace } from './withWorkspace.ts';

const limit = 20;

/** `search TEXT --workspace W`: the records that the text may mean, the nearest first. */
export async function searchCommand(args: Arguments, _parts: CliParts): Promise<void> {
  const text = args.words.slice(1).join(' ');
  if (text.trim() === '') throw new UsageError('What to search for is missing');
  const wanted = args.text('lang') ?? 'en';
  const language = languages.find((known) => known === wanted);
  if (!language) throw new UsageError(`Unknown language: ${wanted}`);
  await withWorkspace(args.required('workspace'), 'reads', async (ctx) => {
    const found = await searchRecords(ctx, { text, language, limit });
    await printJson(found.map(({ kind, id, title, score }) => ({ kind, id, title, score })));
  });
}
