import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Organisation } from '#shared/contract/organisations.ts';
import { localText } from '#shared/domain/language.ts';
import { useFormat } from '../../api/useFormat.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import type { DataColumn } from '../../components/table/column.ts';
import { RecordLink } from '../../components/table/RecordLink.tsx';

/** Columns of the list of organisations, in the window's language. */
export function useOrganisationColumns(): DataColumn<Organisation>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const format = useFormat();
  return useMemo(() => {
    const name = (row: Organisation): string => localText(row.name, language);
    const plain = (key: string, width: number, copy: (row: Organisation) => string) => ({
      key,
      title: t(`organisations.field.${key}`),
      width,
      render: copy,
      copy,
    });
    return [
      {
        ...plain('name', 420, name),
        grows: true,
        render: (row) => <RecordLink kind="organisations" id={row.id} text={name(row)} />,
      },
      plain('shortName', 140, (row) => row.shortName),
      plain('kind', 200, (row) => t(`organisations.kind.${row.kind}`)),
      plain('country', 160, (row) => (row.country ? format.country(row.country) : '')),
      plain('city', 150, (row) => row.city),
      { ...plain('projectCount', 110, (row) => format.number(row.projectCount)), align: 'end' },
    ];
  }, [t, language, format]);
}
