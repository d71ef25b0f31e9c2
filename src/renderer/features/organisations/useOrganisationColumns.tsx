import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Organisation } from '#shared/contract/organisations.ts';
import { localText } from '#shared/domain/language.ts';
import { useFormat } from '../../api/useFormat.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import { useReferenceList } from '../../api/useReferenceList.ts';
import type { DataColumn } from '../../components/table/column.ts';
import { RecordLink } from '../../components/table/RecordLink.tsx';

/** Columns of the list of organisations, in the window's language. */
export function useOrganisationColumns(): DataColumn<Organisation>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const format = useFormat();
  const { label: legalForm } = useReferenceList('legalForm');
  return useMemo(() => {
    type Column = DataColumn<Organisation>;
    const name = (row: Organisation): string => localText(row.name, language);
    const plain = (
      key: string,
      width: number,
      copy: (row: Organisation) => string,
      more: Partial<Column> = {},
    ): Column => ({
      key,
      title: t(`organisations.field.${key}`),
      width,
      isSortable: true,
      render: copy,
      copy,
      ...more,
    });
    const unsorted = { isSortable: false };
    const hidden = { isHiddenAtFirst: true };
    return [
      plain('name', 380, name, {
        grows: true,
        render: (row) => <RecordLink kind="organisations" id={row.id} text={name(row)} />,
      }),
      plain('shortName', 140, (row) => row.shortName),
      plain('kind', 190, (row) => t(`organisations.kind.${row.kind}`)),
      plain('country', 150, (row) => (row.country ? format.country(row.country) : '')),
      plain('city', 140, (row) => row.city),
      plain('bin', 130, (row) => row.bin),
      plain('projectCount', 110, (row) => row.projectCount.toString(), {
        align: 'end',
        render: (row) => format.number(row.projectCount),
      }),
      plain('tags', 160, (row) => row.tags.join(', '), unsorted),
      plain('legalForm', 140, (row) => (row.legalForm ? legalForm(row.legalForm) : ''), {
        ...unsorted,
        ...hidden,
      }),
      plain('parent', 240, (row) => (row.parent ? localText(row.parent.name, language) : ''), {
        ...unsorted,
        ...hidden,
      }),
      plain('aliases', 200, (row) => row.aliases.join(', '), { ...unsorted, ...hidden }),
      plain('ror', 190, (row) => row.ror, { ...unsorted, ...hidden }),
      plain('pic', 110, (row) => row.pic, { ...unsorted, ...hidden }),
      plain('website', 180, (row) => row.website, { ...unsorted, ...hidden }),
      plain('updatedAt', 140, (row) => format.instant(row.updatedAt), hidden),
    ];
  }, [t, language, format, legalForm]);
}
