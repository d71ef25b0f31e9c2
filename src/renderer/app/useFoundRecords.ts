import { useDebouncedValue } from '@mantine/hooks';
import { IconBuildingBank, IconFolder, IconTargetArrow } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { localText } from '#shared/domain/language.ts';
import { useCall } from '../api/useCall.ts';
import { useLanguage } from '../api/useLanguage.ts';
import type { PaletteItem } from './usePaletteCommands.ts';

const anyProject = {
  statuses: [],
  programmeIds: [],
  organisationIds: [],
  currencies: [],
  endFrom: null,
  endTo: null,
};

/** The first records of each kind that match what is typed. */
export function useFoundRecords(query: string): { group: string; items: PaletteItem[] }[] {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const language = useLanguage();
  const [search] = useDebouncedValue(query.trim(), 120);
  const options = { isEnabled: search !== '', keepsPrevious: true };
  const page = { search, language, offset: 0, limit: 4 };
  const projects = useCall(
    'projects.list',
    { filter: { ...anyProject, search }, sort: [], language, offset: 0, limit: 8 },
    options,
  );
  const organisations = useCall('organisations.list', page, options);
  const programmes = useCall('programmes.list', page, options);
  if (search === '' || query.trim() === '') return [];
  return [
    {
      group: t('app.nav.projects'),
      items: (projects.data?.rows ?? []).map((row) => ({
        id: row.id,
        label: localText(row.title, language),
        description: [
          row.code,
          row.leadOrganisation ? localText(row.leadOrganisation.name, language) : '',
        ]
          .filter(Boolean)
          .join(' · '),
        icon: IconFolder,
        run: () => void navigate({ to: '/projects/$id', params: { id: row.id } }),
      })),
    },
    {
      group: t('app.nav.organisations'),
      items: (organisations.data?.rows ?? []).map((row) => ({
        id: row.id,
        label: localText(row.name, language),
        description: row.shortName,
        icon: IconBuildingBank,
        run: () => void navigate({ to: '/organisations/$id', params: { id: row.id } }),
      })),
    },
    {
      group: t('app.nav.programmes'),
      items: (programmes.data?.rows ?? []).map((row) => ({
        id: row.id,
        label: localText(row.name, language),
        description: row.code,
        icon: IconTargetArrow,
        run: () => void navigate({ to: '/programmes/$id', params: { id: row.id } }),
      })),
    },
  ];
}
