import { Tabs } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { IconBuildingBank, IconFolders, IconUsers, type Icon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { duplicateKinds, type DuplicateKind } from '#shared/contract/duplicates.ts';
import { PageHeader } from '../../components/PageHeader.tsx';
import { readDuplicateSearch } from './duplicateSearch.ts';
import { PairList } from './PairList.tsx';

const route = getRouteApi('/duplicates');

const icons: Readonly<Record<DuplicateKind, Icon>> = {
  person: IconUsers,
  organisation: IconBuildingBank,
  project: IconFolders,
};

/** Records that may have been entered twice, by kind. */
export function DuplicatesPage() {
  const { t } = useTranslation();
  const { kind = 'person' } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <>
      <PageHeader title={t('duplicates.title')} detail={t('duplicates.text')} />
      <Tabs
        value={kind}
        keepMounted={false}
        onChange={(next) =>
          void navigate({ replace: true, search: readDuplicateSearch({ kind: next }) })
        }
      >
        <Tabs.List px="md" mb="sm" aria-label={t('duplicates.kinds')}>
          {duplicateKinds.map((one) => {
            const KindIcon = icons[one];
            return (
              <Tabs.Tab key={one} value={one} leftSection={<KindIcon size={16} aria-hidden />}>
                {t(`duplicates.kind.${one}`)}
              </Tabs.Tab>
            );
          })}
        </Tabs.List>
        {duplicateKinds.map((one) => (
          <Tabs.Panel key={one} value={one}>
            <PairList key={one} kind={one} />
          </Tabs.Panel>
        ))}
      </Tabs>
    </>
  );
}
