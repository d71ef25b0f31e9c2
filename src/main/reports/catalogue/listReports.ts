import { z } from 'zod';
import {
  parameterKinds,
  type ReportParameter,
  type ReportShelf,
} from '#shared/contract/reports.ts';
import type { LocalText } from '#shared/domain/language.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { localDate } from '../../workspace/localDate.ts';
import { catalogue } from './catalogue.ts';

export interface ListedReport {
  id: string;
  titles: LocalText;
  /** What the report tells, in a sentence. */
  abouts: LocalText;
  shelf: ReportShelf;
  parameters: ReportParameter[];
}

interface Described {
  type?: string;
  kind?: string;
  recordKinds?: string[];
  enum?: string[];
  minimum?: number;
  maximum?: number;
  default?: string | number;
}

function kindOf({ type, kind, enum: choices }: Described): ReportParameter['kind'] {
  const found = parameterKinds.find((one) => one === kind);
  if (found) return found;
  if (choices) return 'choice';
  return type === 'integer' ? 'integer' : 'text';
}

function describe(schema: z.ZodObject): ReportParameter[] {
  const { properties, required = [] } = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
  });
  return Object.entries(properties ?? {}).map(([name, one]) => {
    const said = one as Described;
    const kind = kindOf(said);
    const isNumber = kind === 'integer';
    return {
      name,
      kind,
      minimum: isNumber ? (said.minimum ?? null) : null,
      maximum: isNumber ? (said.maximum ?? null) : null,
      choices: said.enum ?? [],
      recordKinds: said.recordKinds ?? [],
      default: said.default ?? null,
      isRequired: required.includes(name),
    };
  });
}

/** A text in all languages. */
const inAll = (key: string): LocalText => ({
  kk: createTranslator('kk')(key),
  ru: createTranslator('ru')(key),
  en: createTranslator('en')(key),
});

/** Every report with its titles and the parameters that it takes on a day. */
export const listReports = (now: Date): ListedReport[] =>
  catalogue.map(({ id, shelf, parameters }) => ({
    id,
    titles: inAll(`reportCatalogue.titles.${id}`),
    abouts: inAll(`reportCatalogue.about.${id}`),
    shelf,
    parameters: describe(parameters(localDate(now))),
  }));
