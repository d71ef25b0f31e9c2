import { useMemo } from 'react';
import { z } from 'zod';
import { useStored } from '../storedValue.ts';
import type { DataColumn } from './column.ts';

const settingsSchema = z.object({
  order: z.array(z.string()),
  hidden: z.array(z.string()),
  widths: z.record(z.string(), z.number().min(40).max(1200)),
});

const layoutSchema = settingsSchema.nullable().catch(null);

/** Order, hidden ones and widths of columns, by their keys. */
export type ColumnSettings = z.infer<typeof settingsSchema>;

export interface ColumnLayout<Row> {
  /** Every column in the officer's order. */
  ordered: DataColumn<Row>[];
  shown: DataColumn<Row>[];
  widthOf: (column: DataColumn<Row>) => number;
  isShown: (key: string) => boolean;
  setShown: (key: string, isShown: boolean) => void;
  setWidth: (key: string, width: number) => void;
  move: (key: string, step: -1 | 1) => void;
  reset: () => void;
  /** What the officer chose; null while the columns stand as at first. */
  settings: ColumnSettings | null;
  /** Brings back settings that were kept; anything else means the columns as at first. */
  restore: (settings: unknown) => void;
}

/** Order, choice and width of a table's columns, remembered on this computer. */
export function useColumnLayout<Row>(
  id: string,
  columns: readonly DataColumn<Row>[],
): ColumnLayout<Row> {
  const [stored, store] = useStored(`table.${id}`, (value) => layoutSchema.parse(value));
  return useMemo(() => {
    const layout = stored ?? {
      order: columns.map((column) => column.key),
      hidden: columns.filter((column) => column.isHiddenAtFirst).map((column) => column.key),
      widths: {},
    };
    const place = (key: string): number => {
      const index = layout.order.indexOf(key);
      return index === -1 ? layout.order.length : index;
    };
    const ordered = columns.toSorted((a, b) => place(a.key) - place(b.key));
    const isShown = (key: string): boolean => !layout.hidden.includes(key);
    return {
      ordered,
      shown: ordered.filter((column) => isShown(column.key)),
      widthOf: (column) => layout.widths[column.key] ?? column.width,
      isShown,
      setShown: (key, shows) => {
        const others = layout.hidden.filter((hidden) => hidden !== key);
        store({ ...layout, hidden: shows ? others : [...others, key] });
      },
      setWidth: (key, width) =>
        store({ ...layout, widths: { ...layout.widths, [key]: Math.max(56, Math.round(width)) } }),
      move: (key, step) => {
        const keys = ordered.map((column) => column.key);
        const from = keys.indexOf(key);
        const to = from + step;
        if (to < 0 || to >= keys.length) return;
        keys.splice(to, 0, ...keys.splice(from, 1));
        store({ ...layout, order: keys });
      },
      reset: () => store(null),
      settings: stored,
      restore: (settings) => store(layoutSchema.parse(settings)),
    };
  }, [columns, store, stored]);
}
