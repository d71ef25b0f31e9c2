import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Project } from '#shared/contract/projects.ts';
import { localText } from '#shared/domain/language.ts';
import { useFormat } from '../../api/useFormat.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import { StatusBadge } from '../../components/StatusBadge.tsx';
import type { DataColumn } from '../../components/table/column.ts';
import { RecordLink } from '../../components/table/RecordLink.tsx';

/** Columns of the list of projects, in the window's language; what is asked for most stands first. */
export function useProjectColumns(): DataColumn<Project>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const format = useFormat();
  return useMemo(() => {
    type Column = DataColumn<Project>;
    const plain = (
      key: string,
      width: number,
      copy: (row: Project) => string,
      more: Partial<Column> = {},
    ): Column => ({
      key,
      title: t(`projects.field.${key}`),
      width,
      isSortable: true,
      render: copy,
      copy,
      ...more,
    });
    const link = (text: (row: Project) => string) => (row: Project) => (
      <RecordLink kind="projects" id={row.id} text={text(row)} />
    );
    const end = { align: 'end' } as const;
    const code = (row: Project): string => row.code;
    const title = (row: Project): string => localText(row.title, language);
    const date = (value: string | null): string => (value ? format.date(value) : '');
    const count = (value: number | null): string => (value === null ? '' : format.number(value));
    const plainCount = (value: number | null): string => value?.toString() ?? '';
    return [
      plain('code', 116, code, { render: link(code) }),
      plain('title', 256, title, { render: link(title), grows: true }),
      plain('status', 150, (row) => t(`status.${row.status}`), {
        render: (row) => <StatusBadge status={row.status} />,
      }),
      plain('leadOrganisation', 180, (row) =>
        row.leadOrganisation ? localText(row.leadOrganisation.name, language) : '',
      ),
      plain('endDate', 100, (row) => date(row.endDate)),
      plain('budget', 146, (row) => (row.budget ? format.plainAmount(row.budget) : ''), {
        ...end,
        render: (row) => (row.budget ? format.amount(row.budget) : ''),
      }),
      plain('currency', 74, (row) => row.budget?.currency ?? '', {
        isSortable: false,
      }),
      plain('programme', 190, (row) =>
        row.programme ? localText(row.programme.name, language) : '',
      ),
      plain('startDate', 104, (row) => date(row.startDate)),
      plain('field', 220, (row) => (row.field ? format.fieldOfScience(row.field) : ''), {
        isHiddenAtFirst: true,
      }),
      plain('manager', 180, (row) => row.manager),
      plain('scientists', 100, (row) => plainCount(row.scientists), {
        ...end,
        render: (row) => count(row.scientists),
      }),
      plain('youngScientists', 110, (row) => plainCount(row.youngScientists), {
        ...end,
        render: (row) => count(row.youngScientists),
      }),
      plain('tags', 160, (row) => row.tags.join(', '), {
        isSortable: false,
        isHiddenAtFirst: true,
      }),
      plain('updatedAt', 140, (row) => format.instant(row.updatedAt), { isHiddenAtFirst: true }),
    ];
  }, [t, language, format]);
}
