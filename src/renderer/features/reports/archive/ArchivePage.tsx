import { Anchor, Select } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { IconArchive } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { localText } from '#shared/domain/language.ts';
import { useCall } from '../../../api/useCall.ts';
import { useFormat } from '../../../api/useFormat.ts';
import { useLanguage } from '../../../api/useLanguage.ts';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { LinkButton } from '../../../components/LinkButton.tsx';
import { LoadProblem } from '../../../components/LoadProblem.tsx';
import { PageHeader } from '../../../components/PageHeader.tsx';
import { PlainTable } from '../../../components/PlainTable.tsx';
import { ShownOf } from '../../../components/ShownOf.tsx';
import classes from '../Reports.module.css';
import { FileStates } from './FileStates.tsx';

const route = getRouteApi('/reports/issued');

/** Issued reports shown at once. */
const limit = 500;

const columns = ['report', 'facts', 'issued', 'handedTo', 'files'] as const;

/** Every report as it was handed over, the newest first. */
export function ArchivePage() {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useLanguage();
  const { report = '' } = route.useSearch();
  const navigate = route.useNavigate();
  const reports = useCall('reports.list', {}).data ?? [];
  const asked = { report: report || null, offset: 0, limit };
  const list = useCall('snapshots.list', asked, { asksAgain: true });
  if (list.error) return <LoadProblem error={list.error} onRetry={() => void list.refetch()} />;
  const { rows = [], total = 0 } = list.data ?? {};
  const isEmpty = list.data !== undefined && total === 0;
  return (
    <>
      <PageHeader
        title={t('reportScreens.archive.title')}
        detail={
          <Anchor size="sm" href="#/reports">
            {t('reportScreens.allReports')}
          </Anchor>
        }
        actions={
          <Select
            aria-label={t('reportScreens.archive.report')}
            w={300}
            data={[
              { value: '', label: t('reportScreens.archive.every') },
              ...reports.map(({ id, titles }) => ({
                value: id,
                label: localText(titles, language),
              })),
            ]}
            value={report}
            allowDeselect={false}
            onChange={(chosen) =>
              void navigate({ search: chosen ? { report: chosen } : {}, replace: true })
            }
          />
        }
      />
      {isEmpty ? (
        <EmptyState
          icon={IconArchive}
          title={t('reportScreens.archive.emptyTitle')}
          text={t('reportScreens.archive.emptyText')}
          actions={<LinkButton to="/reports">{t('reportScreens.allReports')}</LinkButton>}
        />
      ) : (
        <div className={classes['issued']}>
          <PlainTable
            label={t('reportScreens.archive.title')}
            columns={columns.map((key) => ({ title: t(`reportScreens.archive.column.${key}`) }))}
            rows={rows.map((one) => ({
              key: one.id,
              cells: [
                <Link key="link" to="/reports/issued/$id" params={{ id: one.id }}>
                  {one.title.replaceAll('\n', ' / ')}
                </Link>,
                one.facts.slice(1).join(' · ').replaceAll('\n', ' / '),
                `${format.instant(one.issuedAt)}, ${one.issuedBy}`,
                one.handedTo,
                <FileStates key="files" files={one.files} />,
              ],
            }))}
          />
          <ShownOf shown={rows.length} total={total} />
        </div>
      )}
    </>
  );
}
