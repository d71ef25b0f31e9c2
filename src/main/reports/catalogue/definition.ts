import type { z } from 'zod';
import type { Office } from '#shared/contract/office.ts';
import type { Language } from '#shared/domain/language.ts';
import type { Translate } from '#shared/i18n/translator.ts';
import type { ReportSection } from '#shared/report/reportModel.ts';
import type { Reader } from '../../db/schema.ts';
import type { ServiceContext } from '../../workspace/serviceContext.ts';

/** What a report is built from. */
export interface Building {
  ctx: ServiceContext;
  /** A snapshot, so that all figures of a report are of one instant. */
  db: Reader;
  /** `YYYY-MM-DD` */
  today: string;
  language: Language;
  t: Translate;
  office: Office;
}

/** What makes one report differ from another. */
export interface Built {
  /** Lines under the title after the as-of date. */
  facts: string[];
  sections: ReportSection[];
  /** Terms spelled out beside the figures: keys of `reportCatalogue.notes`. */
  notes: string[];
}

export interface CatalogueReport {
  id: string;
  /** Its parameters with what they are when nothing is said, on a day. */
  parameters: (today: string) => z.ZodObject;
  build: (building: Building, values: unknown) => Promise<Built>;
}

/** A report whose `build` gets its parameters parsed. */
export function defineReport<P extends z.ZodObject>(definition: {
  id: string;
  parameters: (today: string) => P;
  build: (building: Building, parameters: z.infer<P>) => Promise<Built>;
}): CatalogueReport {
  const { id, parameters, build } = definition;
  return {
    id,
    parameters,
    build: (building, values) => build(building, parameters(building.today).parse(values)),
  };
}
