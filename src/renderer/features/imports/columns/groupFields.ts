import {
  fieldsOf,
  type ImportField,
  type ImportFieldType,
  type ImportKind,
} from '#shared/contract/importKinds.ts';

export const fieldGroups = ['texts', 'dates', 'numbers', 'choices', 'links'] as const;

export type FieldGroup = (typeof fieldGroups)[number];

const groups: Readonly<Record<ImportFieldType, FieldGroup>> = {
  text: 'texts',
  texts: 'texts',
  name: 'texts',
  date: 'dates',
  period: 'dates',
  time: 'dates',
  mark: 'dates',
  money: 'numbers',
  currency: 'numbers',
  count: 'numbers',
  percent: 'numbers',
  decimal: 'numbers',
  flag: 'choices',
  country: 'choices',
  science: 'choices',
  choice: 'choices',
  list: 'choices',
  organisation: 'links',
  programme: 'links',
  person: 'links',
  project: 'links',
  executor: 'links',
  document: 'links',
};

/** The fields of a kind by what they hold, each in the order of a form. */
export function groupFields(kind: ImportKind): { group: FieldGroup; fields: ImportField[] }[] {
  return fieldGroups
    .map((group) => ({
      group,
      fields: fieldsOf(kind).flatMap(([field, { type }]) =>
        groups[type] === group ? [field] : [],
      ),
    }))
    .filter(({ fields }) => fields.length > 0);
}
