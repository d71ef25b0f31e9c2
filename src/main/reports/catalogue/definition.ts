import type { z } from 'zod';
import type { Office } from '#shared/contract/office.ts';
import type { ReportShelf } from '#shared/contract/reports.ts';
import type { Language } from '#shared/domain/language.ts';
import type { Translate } from '#shared/i18n/translator.ts';
import type {
  AmountScale,
  ReportModel,
  ReportSection,
  RowStreams,
} from '#shared/report/reportModel.ts';
import type { Reader } from '../../db/schema.ts';
import type { ReadingContext } from '../../workspace/serviceContext.ts';
import type { Behind } from './behind/behind.ts';

/** What a report is built from. */
export interface Building {
  ctx: ReadingContext;
  /** A snapshot, so that all figures of a report are of one instant. */
  db: Reader;
  /** `YYYY-MM-DD` */
  today: string;
  language: Language;
  /** The language of the report, and the second one of a report in two. */
  languages: readonly Language[];
  amountScale: AmountScale;
  /** A text in the language of the report, or in both, one below the other. */
  t: Translate;
  /** The same for what is put together from several texts or formatted values. */
  say: (text: (t: Translate, language: Language) => string) => string;
  office: Office;
  /** Gives the event loop back between two questions and says how far the work is. */
  step: () => Promise<void>;
}

/** What makes one report differ from another. */
export interface Built {
  /** Lines under the title after the as-of date. */
  facts: string[];
  sections: ReportSection[];
  /** Rows of long tables of `sections` by their key; the section then holds the first ones. */
  streams?: RowStreams;
  /** Terms spelled out beside the figures: keys of `reportCatalogue.notes`. */
  notes: string[];
  /** The same for terms with values of their own, such as the rates that were used. */
  definitions?: readonly { term: string; meaning: string }[];
  /** More lines among the parameters, such as the filter of a list in words. */
  parameters?: readonly { name: string; value: string }[];
  /** The title, where it names what the report is about. */
  title?: string;
  signatures?: ReportModel['signatures'];
}

/** How long the lists are that a report walks through: the last numbers given. */
export interface RecordSize {
  projects: number;
  people: number;
}

/** How often `step` is told while a report is built of a record of that size, so that its progress has a measure. */
export type StepsOf = (size: RecordSize) => number;

export interface CatalogueReport {
  id: string;
  shelf: ReportShelf;
  steps: StepsOf;
  /** Its parameters with what they are when nothing is said, on a day. */
  parameters: (today: string) => z.ZodObject;
  build: (building: Building, values: unknown) => Promise<Built>;
  /** The title, of a report that is not of the catalogue. */
  titleOf?: (language: Language, values: unknown) => string;
  /** The records behind its figures, one table each; nothing is read before it is asked for. */
  behind: (building: Building, values: unknown) => readonly Behind[] | Promise<readonly Behind[]>;
}

/** A report whose functions get its parameters parsed. */
export function defineReport<P extends z.ZodObject>(definition: {
  id: string;
  shelf: ReportShelf;
  steps: StepsOf;
  parameters: (today: string) => P;
  build: (building: Building, parameters: z.infer<P>) => Promise<Built>;
  behind?: (
    building: Building,
    parameters: z.infer<P>,
  ) => readonly Behind[] | Promise<readonly Behind[]>;
}): CatalogueReport {
  const { id, shelf, steps, parameters, build, behind } = definition;
  const parse = ({ today }: Building, values: unknown) => parameters(today).parse(values);
  return {
    id,
    shelf,
    steps,
    parameters,
    build: (building, values) => build(building, parse(building, values)),
    behind: async (building, values) => (await behind?.(building, parse(building, values))) ?? [],
  };
}
