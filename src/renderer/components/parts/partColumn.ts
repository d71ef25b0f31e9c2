import type { ReactNode } from 'react';
import type { PartField } from './partField.ts';

/** One column of a table of parts that is more than a field's own words. */
export interface PartColumn<R> {
  key: string;
  title: string;
  align?: 'end';
  /** Stays in one line where the window is wide enough. */
  isShort?: boolean;
  render: (row: R) => ReactNode;
}

const numeric = new Set<PartField['type']>(['money', 'count', 'percent', 'decimal']);

/** Columns as given, those named by a field with its label and its words. */
export function partColumns<R>(
  columns: readonly (string | PartColumn<R>)[],
  fields: readonly PartField[],
  text: (field: PartField, row: R) => string,
): PartColumn<R>[] {
  return columns.flatMap((column) => {
    if (typeof column !== 'string') return [column];
    const field = fields.find(({ key }) => key === column);
    if (!field) return [];
    const { key, label: title } = field;
    const render = (row: R): string => text(field, row);
    return [
      numeric.has(field.type) ? { key, title, render, align: 'end' } : { key, title, render },
    ];
  });
}
