import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Programme } from '#shared/contract/programmes.ts';
import { localText } from '#shared/domain/language.ts';
import { useFormat } from '../../api/useFormat.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import type { DataColumn } from '../../components/table/column.ts';
import { RecordLink } from '../../components/table/RecordLink.tsx';

/** Columns of the list of programmes, in the window's language. */
export function useProgrammeColumns(): DataColumn<Programme>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const format = useFormat();
  return useMemo(() => {
    const name = (row: Programme): string => localText(row.name, language);
    const plain = (key: string, width: number, copy: (row: Programme) => string) => ({
      key,
      title: t(`programmes.field.${key}`),
      width,
      render: copy,
      copy,
    });
    const reference = (record: Programme['parent']): string =>
      record ? localText(record.name, language) : '';
    return [
      {
        ...plain('name', 380, name),
        grows: true,
        render: (row) => <RecordLink kind="programmes" id={row.id} text={name(row)} />,
      },
      plain('code', 170, (row) => row.code),
      plain('level', 120, (row) => t(`programmes.level.${row.level}`)),
      plain('parent', 260, (row) => reference(row.parent)),
      {
        ...plain('funder', 240, (row) => reference(row.funderOrganisation) || row.funder),
        title: t('programmes.tree.funder'),
      },
      {
        ...plain('projectCount', 110, (row) => format.number(row.projectCountBelow)),
        align: 'end',
      },
    ];
  }, [t, language, format]);
}
