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
    return [
      plain('code', 150, (row) => row.code),
      {
        ...plain('name', 420, name),
        grows: true,
        render: (row) => <RecordLink kind="programmes" id={row.id} text={name(row)} />,
      },
      plain('funder', 280, (row) => row.funder),
      {
        ...plain('projectCount', 110, (row) => format.number(row.projectCount)),
        align: 'end',
      },
    ];
  }, [t, language, format]);
}
