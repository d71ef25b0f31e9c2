import { Title } from '@mantine/core';
import {
  IconAddressBook,
  IconArchive,
  IconChartBar,
  IconHistory,
  IconPlus,
  IconTable,
  type Icon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ReportShelf } from '#shared/contract/reports.ts';
import { localText } from '#shared/domain/language.ts';
import { useCall } from '../../api/useCall.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import { LinkButton } from '../../components/LinkButton.tsx';
import { LoadProblem } from '../../components/LoadProblem.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { OwnReports } from './builder/OwnReports.tsx';
import { Gallery } from './Gallery.tsx';
import classes from './Reports.module.css';

type Shelf = Exclude<ReportShelf, 'own'>;

/** Shelves of the catalogue in their order; reports that the office put together stand on their own. */
const shelves: readonly Shelf[] = ['registers', 'overviews', 'dossiers', 'record'];

const icons: Readonly<Record<Shelf, Icon>> = {
  registers: IconTable,
  overviews: IconChartBar,
  dossiers: IconAddressBook,
  record: IconHistory,
};

/** Every report with what it tells. */
export function ReportsPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const list = useCall('reports.list', {});
  if (list.error) return <LoadProblem error={list.error} onRetry={() => void list.refetch()} />;
  const reports = list.data ?? [];
  return (
    <>
      <PageHeader
        title={t('reportScreens.title')}
        actions={
          <>
            <LinkButton
              to="/reports/issued"
              variant="default"
              leftSection={<IconArchive size={16} aria-hidden />}
            >
              {t('reportScreens.archive.title')}
            </LinkButton>
            <LinkButton to="/reports/build" leftSection={<IconPlus size={16} aria-hidden />}>
              {t('reportBuilder.own.new')}
            </LinkButton>
          </>
        }
      />
      <div className={classes['shelves']}>
        {shelves.map((shelf) => (
          <Gallery
            key={shelf}
            title={t(`reportScreens.shelves.${shelf}`)}
            icon={icons[shelf]}
            items={reports
              .filter((report) => report.shelf === shelf)
              .map(({ id, titles, abouts }) => ({
                id,
                title: localText(titles, language),
                about: localText(abouts, language),
              }))}
          />
        ))}
        <section className={classes['shelf']} aria-label={t('reportBuilder.own.title')}>
          <Title order={2} size="h3" mb={8}>
            {t('reportBuilder.own.title')}
          </Title>
          <OwnReports />
        </section>
      </div>
    </>
  );
}
