import type { PartRow } from '../../../components/parts/partNames.ts';

export type AgendaItem = PartRow<'agendaItems'>;

export interface NumberedItem {
  item: AgendaItem;
  /** Place in the whole agenda, from 1. */
  number: number;
}

export interface AgendaSection {
  key: string;
  section: AgendaItem['section'];
  items: NumberedItem[];
}

/** The agenda by sections, each where its first item stands; items bear one run of numbers. */
export function agendaSections(items: readonly AgendaItem[]): AgendaSection[] {
  const inOrder = items.toSorted((a, b) => a.position - b.position);
  const groups = new Map<string, AgendaItem[]>();
  for (const item of inOrder) {
    const key = JSON.stringify([item.section.kk, item.section.ru, item.section.en]);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  let number = 0;
  return [...groups].map(([key, group]) => ({
    key,
    section: group[0]?.section ?? { kk: '', ru: '', en: '' },
    items: group.map((item) => {
      number += 1;
      return { item, number };
    }),
  }));
}

/**
 * The places to write when an item moves one step within its section: every item whose place changes,
 * with the new one. Nothing at the edge of the section.
 */
export function movedPlaces(
  items: readonly AgendaItem[],
  id: string,
  step: -1 | 1,
): { item: AgendaItem; position: number }[] {
  const sections = agendaSections(items);
  const group = sections.find((one) => one.items.some(({ item }) => item.id === id))?.items ?? [];
  const at = group.findIndex(({ item }) => item.id === id);
  const moved = group[at];
  const other = group[at + step];
  if (!moved || !other) return [];
  const order = sections
    .flatMap((one) => one.items.map(({ item }) => item))
    .map((item) => (item.id === id ? other.item : item.id === other.item.id ? moved.item : item));
  return order
    .map((item, place) => ({ item, position: place + 1 }))
    .filter(({ item, position }) => item.position !== position);
}

/** The place after the last item. */
export const nextPlace = (items: readonly { position: number }[]): number =>
  Math.max(0, ...items.map(({ position }) => position)) + 1;
