import { Center, Group, Loader, Switch, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportComparison } from '#shared/contract/snapshots.ts';
import type { Shown } from '#shared/report/shownValue.ts';
import { useCall } from '../../../api/useCall.ts';
import { LoadProblem } from '../../../components/LoadProblem.tsx';
import { PlainTable } from '../../../components/PlainTable.tsx';
import { differenceText, valueText } from '../view/valueText.ts';
import { ComparedRows } from './ComparedRows.tsx';

interface ComparedReportProps {
  id: string;
  /** Language and scale of the report. */
  shown: Shown;
}

/** What was issued beside what the same report says now: figures, rows, words. */
export function ComparedReport({ id, shown }: ComparedReportProps) {
  const { t } = useTranslation();
  const answer = useCall('snapshots.compare', { id });
  if (answer.error)
    return <LoadProblem error={answer.error} onRetry={() => void answer.refetch()} />;
  if (!answer.data)
    return (
      <Center p="md">
        <Loader />
      </Center>
    );
  const { figures, tables, texts } = answer.data;
  const changed = tables.filter(({ added, gone, changed: other }) => added + gone + other > 0);
  const isSame =
    changed.length === 0 && texts.length === 0 && !figures.some(({ isChanged }) => isChanged);
  return (
    <section aria-label={t('reportScreens.archive.compared')}>
      {isSame ? <Text>{t('reportScreens.compare.same')}</Text> : null}
      {figures.length > 0 ? <ComparedFigures figures={figures} shown={shown} /> : null}
      {changed.map((table) => (
        <ComparedRows key={`${table.isAppendix} ${table.key}`} table={table} shown={shown} />
      ))}
      {texts.length > 0 ? (
        <>
          <Title order={2} mt="md">
            {t('reportScreens.compare.texts')}
          </Title>
          <PlainTable
            label={t('reportScreens.compare.texts')}
            columns={[
              { title: t('reportScreens.compare.section') },
              { title: t('reportScreens.compare.before') },
              { title: t('reportScreens.compare.now') },
            ]}
            rows={texts.map(({ title, before, now }) => ({
              key: title,
              cells: [title, before, now],
            }))}
          />
        </>
      ) : null}
    </section>
  );
}

function ComparedFigures({
  figures,
  shown,
}: {
  figures: ReportComparison['figures'];
  shown: Shown;
}) {
  const { t } = useTranslation();
  const [isAll, setIsAll] = useState(false);
  const listed = isAll ? figures : figures.filter(({ isChanged }) => isChanged);
  const end = 'end' as const;
  return (
    <>
      <Group justify="space-between" my="xs">
        <Title order={2}>{t('reportScreens.compare.figures')}</Title>
        <Switch
          label={t('reportScreens.compare.all')}
          checked={isAll}
          onChange={(event) => setIsAll(event.currentTarget.checked)}
        />
      </Group>
      {listed.length === 0 ? (
        <Text size="sm" c="dimmed" mt="xs">
          {t('reportScreens.compare.noFigures')}
        </Text>
      ) : (
        <PlainTable
          label={t('reportScreens.compare.figures')}
          columns={[
            { title: t('reportScreens.compare.figure') },
            { title: t('reportScreens.compare.before'), align: end },
            { title: t('reportScreens.compare.now'), align: end },
            { title: t('reportScreens.compare.difference'), align: end },
          ]}
          rows={listed.map(({ section, label, type, before, now }, at) => ({
            key: `${at} ${section} ${label}`,
            cells: [
              label.replaceAll('\n', ' / '),
              valueText(before, type, shown),
              valueText(now, type, shown),
              differenceText(now, before, type, shown),
            ],
          }))}
        />
      )}
    </>
  );
}
