import type { Language } from '../domain/language.ts';
import type { AmountScale, ModelValue, ValueType } from './reportModel.ts';

export interface TemplateValue {
  value: ModelValue;
  type: ValueType;
  /** What it is, for the example of a template. */
  label: string;
}

export interface TemplateTable {
  /** A row with the mark `{{#KEY}}` is repeated for each of its rows. */
  key: string;
  title: string;
  columns: readonly { key: string; title: string; type: ValueType }[];
  rows: readonly (readonly ModelValue[])[];
}

/** What the marks of a template stand for: `{{title}}`, `{{figure.projects}}`, and columns in a repeated row. */
export interface TemplateData {
  language: Language;
  amountScale: AmountScale;
  values: Readonly<Record<string, TemplateValue>>;
  tables: readonly TemplateTable[];
}
