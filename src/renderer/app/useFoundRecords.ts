import { IconBuildingBank, IconFolder, IconTargetArrow } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { FoundKind, FoundRecord } from '#shared/contract/search.ts';
import { invoke } from '../api/client.ts';
import { showError } from '../api/showError.ts';
import { useCall } from '../api/useCall.ts';
import { useLanguage } from '../api/useLanguage.ts';
import type { PaletteItem } from './usePaletteCommands.ts';

const limit = 12;

/** How each kind of record is shown and opened. */
const looks = {
  project: { group: 'app.nav.projects', icon: IconFolder, to: '/projects/$id' },
  organisation: {
    group: 'app.nav.organisations',
    icon: IconBuildingBank,
    to: '/organisations/$id',
  },
  programme: { group: 'app.nav.programmes', icon: IconTargetArrow, to: '/programmes/$id' },
} as const satisfies Record<FoundKind, object>;

/** The records nearest to what is typed, in groups, the group with the nearest first. */
export function useFoundRecords(query: string): { group: string; items: PaletteItem[] }[] {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const language = useLanguage();
  const text = query.trim();
  const input = { text, language, limit };
  const found = useCall('search.find', input, { isEnabled: text !== '', keepsPrevious: true });
  if (text === '') return [];

  const open = ({ kind, id }: Pick<FoundRecord, 'kind' | 'id'>): void =>
    void navigate({ to: looks[kind].to, params: { id } });
  // While the list still shows the answer to an older text, Enter takes the first answer to this one.
  const openNearest = (): void => {
    invoke('search.find', input)
      .then(([nearest]) => nearest && open(nearest))
      .catch(showError);
  };
  const records = found.data ?? [];
  const kinds = [...new Set(records.map(({ kind }) => kind))];
  return kinds.map((kind) => ({
    group: t(looks[kind].group),
    items: records
      .filter((record) => record.kind === kind)
      .map((record) => ({
        id: record.id,
        label: record.title,
        description: record.detail,
        icon: looks[kind].icon,
        run: found.isPlaceholderData ? openNearest : () => open(record),
      })),
  }));
}
