import { useMemo } from 'react';
import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { IconTargetArrow } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Programme } from '#shared/contract/programmes.ts';
import { invoke } from '../../api/client.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import { DataTable } from '../../components/DataTable.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ListCount } from '../../components/ListCount.tsx';
import { useColumnLayout } from '../../components/table/useColumnLayout.ts';
import { useSelection } from '../../components/table/useSelection.ts';
import { useProgrammeColumns } from './useProgrammeColumns.tsx';

interface FoundProgrammesProps {
  search: string;
  onClear: () => void;
}

const idOf = (programme: Programme): string => programme.id;

/** Programmes of any level that fit what is searched for. */
export function FoundProgrammes({ search, onClear }: FoundProgrammesProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useNavigate();
  const layout = useColumnLayout('programmes', useProgrammeColumns());
  const selection = useSelection(idOf);
  const source = useMemo(
    () => ({
      key: ['programmes.list', { search, language }],
      fetchPage: (offset: number, limit: number) =>
        invoke('programmes.list', { search, language, offset, limit }),
    }),
    [search, language],
  );
  return (
    <>
      <DataTable
        id="programmes"
        label={t('programmes.list.title')}
        source={source}
        layout={layout}
        rowId={idOf}
        sort={[]}
        onSort={() => undefined}
        selection={selection}
        onOpen={({ id }) => void navigate({ to: '/programmes/$id', params: { id } })}
        empty={
          <EmptyState
            icon={IconTargetArrow}
            title={t('common.nothing.title')}
            text={t('common.nothing.text')}
            actions={<Button onClick={onClear}>{t('common.filter.clearSearch')}</Button>}
          />
        }
      />
      <ListCount source={source} selected={selection.rows.length} />
    </>
  );
}
