import { Anchor, Center, Loader, SegmentedControl } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { invoke } from '../../../api/client.ts';
import { useCall } from '../../../api/useCall.ts';
import { useFormat } from '../../../api/useFormat.ts';
import { LoadProblem } from '../../../components/LoadProblem.tsx';
import { PageHeader } from '../../../components/PageHeader.tsx';
import classes from '../Reports.module.css';
import { RowsDrawer } from '../rows/RowsDrawer.tsx';
import { ReportView } from '../view/ReportView.tsx';
import { ComparedReport } from './ComparedReport.tsx';
import { IssuedFiles } from './IssuedFiles.tsx';

const route = getRouteApi('/reports/issued/$id');

const views = ['issued', 'compared'] as const;

/** One report as it was handed over: its files, its figures as they were, and what has changed since. */
export function IssuedPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const { id } = route.useParams();
  const { view: asked } = route.useSearch();
  const navigate = route.useNavigate();
  const answer = useCall('snapshots.get', { id }, { asksAgain: true });
  if (answer.error)
    return <LoadProblem error={answer.error} onRetry={() => void answer.refetch()} />;
  const snapshot = answer.data;
  if (!snapshot) return null;
  const view = views.find((one) => one === asked) ?? 'issued';
  const { title, facts, issuedAt, issuedBy, handedTo, note, files } = snapshot;
  const said = [
    ['issued', `${format.instant(issuedAt)}, ${issuedBy}`],
    ['handedTo', handedTo],
    ['note', note],
    ['facts', facts.join(' · ').replaceAll('\n', ' / ')],
  ] as const;
  return (
    <>
      <PageHeader
        title={title.replaceAll('\n', ' / ')}
        detail={
          <Anchor size="sm" href="#/reports/issued">
            {t('reportScreens.archive.title')}
          </Anchor>
        }
      />
      <div className={classes['issued']}>
        <dl className={classes['plain']}>
          {said.map(([key, text]) =>
            text === '' ? null : (
              <div key={key}>
                <dt>{t(`reportScreens.archive.column.${key}`)}</dt>
                <dd>{text}</dd>
              </div>
            ),
          )}
        </dl>
        <IssuedFiles id={id} files={files} />
        <SegmentedControl
          style={{ alignSelf: 'flex-start' }}
          aria-label={t('reportScreens.archive.view')}
          value={view}
          data={views.map((value) => ({ value, label: t(`reportScreens.archive.${value}`) }))}
          onChange={(chosen) => void navigate({ search: { view: chosen }, replace: true })}
        />
        {view === 'issued' ? <IssuedReport /> : <ComparedReport id={id} shown={snapshot} />}
      </div>
    </>
  );
}

function IssuedReport() {
  const { t } = useTranslation();
  const { id } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const model = useCall('snapshots.model', { id });
  if (model.error) return <LoadProblem error={model.error} onRetry={() => void model.refetch()} />;
  if (!model.data) {
    return (
      <Center p="md">
        <Loader />
      </Center>
    );
  }
  return (
    // A region that scrolls must be reachable by keyboard.
    <section
      className={classes['preview']}
      aria-label={t('reportScreens.archive.issued')}
      tabIndex={0} // oxlint-disable-line jsx-a11y/no-noninteractive-tabindex
    >
      <ReportView
        model={model.data}
        onRows={(rows) => void navigate({ search: { ...search, rows } })}
      />
      <RowsDrawer
        model={model.data}
        rows={search.rows}
        from={{
          key: ['snapshots.rows', id],
          fetch: (key, offset, limit) => invoke('snapshots.rows', { id, key, offset, limit }),
        }}
        onClose={() => {
          const { rows: _rows, ...others } = search;
          void navigate({ search: others });
        }}
      />
    </section>
  );
}
