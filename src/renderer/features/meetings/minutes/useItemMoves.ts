import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { invoke } from '../../../api/client.ts';
import { showError } from '../../../api/showError.ts';
import { agendaSections, movedPlaces, type AgendaItem } from './agendaSections.ts';

/** Id of the element that takes the focus of an item. */
export const itemFocusId = (id: string): string => `agenda-item-${id}`;

interface ItemMoves {
  move: (id: string, step: -1 | 1) => void;
  /** Where the last item moved to, said to those who do not see it. */
  told: string;
}

/** Moves items of the agenda up and down; the focus goes with the item. */
export function useItemMoves(items: readonly AgendaItem[]): ItemMoves {
  const { t } = useTranslation();
  const [told, setTold] = useState('');
  const moved = useRef<string | null>(null);
  const isBusy = useRef(false);

  useEffect(() => {
    // An element that changes its place loses the focus.
    if (moved.current === null || document.activeElement !== document.body) return;
    document.getElementById(itemFocusId(moved.current))?.focus();
  });

  const write = async (id: string, step: -1 | 1): Promise<void> => {
    const places = movedPlaces(items, id, step);
    if (places.length === 0 || isBusy.current) return;
    isBusy.current = true;
    moved.current = id;
    try {
      await invoke('meetings.arrangeItems', {
        places: places.map((one) => ({
          id: one.item.id,
          version: one.item.version,
          position: one.position,
        })),
      });
      const after = items.map((item) => {
        const place = places.find((one) => one.item === item);
        return place ? { ...item, position: place.position } : item;
      });
      const numbered = agendaSections(after).flatMap((section) => section.items);
      const number = numbered.find(({ item }) => item.id === id)?.number ?? 0;
      setTold(t('minutes.item.nowAt', { number }));
    } finally {
      isBusy.current = false;
    }
  };
  return { move: (id, step) => void write(id, step).catch(showError), told };
}
