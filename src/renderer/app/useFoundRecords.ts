import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { FoundRecord } from '#shared/contract/search.ts';
import { invoke } from '../api/client.ts';
import { showError } from '../api/showError.ts';
import { useCall } from '../api/useCall.ts';
import { useLanguage } from '../api/useLanguage.ts';
import { recordAddress } from '../components/history/recordAddress.ts';
import { foundLooks } from './foundLooks.ts';
import type { PaletteItem } from './usePaletteCommands.ts';

const limit = 12;

/** The records nearest to what is typed, in groups, the group with the nearest first. */
export function useFoundRecords(query: string): { group: string; items: PaletteItem[] }[] {
  const { t } = useTranslation();
  const { history } = useRouter();
  const language = useLanguage();
  const text = query.trim();
  const input = { text, language, limit };
  const found = useCall('search.find', input, { isEnabled: text !== '', keepsPrevious: true });
  if (text === '') return [];

  const open = (record: FoundRecord): void => {
    const address = recordAddress(record);
    if (address !== null) history.push(address);
  };
  // While the list still shows the answer to an older text, Enter takes the first answer to this one.
  const openNearest = (): void => {
    invoke('search.find', input)
      .then(([nearest]) => nearest && open(nearest))
      .catch(showError);
  };
  const records = found.data ?? [];
  const kinds = [...new Set(records.map(({ kind }) => kind))];
  return kinds.map((kind) => ({
    group: t(foundLooks[kind].group),
    items: records
      .filter((record) => record.kind === kind)
      .map((record) => ({
        id: record.id,
        label: record.title,
        description: record.detail,
        icon: foundLooks[kind].icon,
        run: found.isPlaceholderData ? openNearest : () => open(record),
      })),
  }));
}
