import { z } from 'zod';
import type { BuiltReport } from '#shared/contract/builder.ts';
import { localText, type Language } from '#shared/domain/language.ts';
import { AppError } from '#shared/errors/appError.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import type { Reader } from '../../db/schema.ts';
import { defineReport, type CatalogueReport } from '../catalogue/definition.ts';
import { behindBuilt } from './behindBuilt.ts';
import { buildBuilt } from './buildBuilt.ts';
import { selectSaved } from './queries.ts';
import { readDefinition } from './readDefinition.ts';

/** Id of a report that stands in no record: its definition is a parameter. */
export const unsavedId = 'built';

const savedPrefix = 'saved:';

const definition = z.string().max(20_000).meta({ kind: 'text' });

const titleOf = ({ title, list }: BuiltReport, language: Language): string =>
  localText(title, language) || createTranslator(language)(`reportBuilder.lists.${list}`);

const steps = (): number => 2;

const unsaved = {
  ...defineReport({
    id: unsavedId,
    shelf: 'registers',
    steps,
    parameters: () => z.strictObject({ definition }),
    build: (building, values) => buildBuilt(building, readDefinition(values.definition)),
    behind: (building, values) => behindBuilt(building, readDefinition(values.definition)),
  }),
  titleOf: (language: Language, values: unknown) =>
    titleOf(readDefinition((values as { definition: string }).definition), language),
};

const saved = (id: string, report: BuiltReport): CatalogueReport => ({
  ...defineReport({
    id,
    shelf: 'registers',
    steps,
    parameters: () => z.strictObject({}),
    build: (building) => buildBuilt(building, report),
    behind: (building) => behindBuilt(building, report),
  }),
  titleOf: (language) => titleOf(report, language),
});

/** A report that an officer put together, by `built` or `saved:ID`; null for another id. */
export async function builtReportOf(db: Reader, id: string): Promise<CatalogueReport | null> {
  if (id === unsavedId) return unsaved;
  if (!id.startsWith(savedPrefix)) return null;
  const row = await selectSaved(db, id.slice(savedPrefix.length));
  if (!row) throw new AppError('REPORT_UNKNOWN', { report: id });
  return saved(id, readDefinition(row.definition));
}
