import { Anchor, Center, Loader, Select, Stack, Text, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../../components/PageHeader.tsx';
import { LivePreview } from '../LivePreview.tsx';
import { LookFields } from '../LookFields.tsx';
import classes from './Builder.module.css';
import { BuilderActions } from './BuilderActions.tsx';
import { ChartFields } from './fields/ChartFields.tsx';
import { ColumnsField } from './fields/ColumnsField.tsx';
import { ConditionsField } from './fields/ConditionsField.tsx';
import { OrderFields } from './fields/OrderFields.tsx';
import { TitleFields } from './fields/TitleFields.tsx';
import { useBuilder, type Builder } from './useBuilder.ts';

/** Any list becomes a report: its make-up on the left, what comes of it on the right. */
export function BuilderPage() {
  const { t } = useTranslation();
  const builder = useBuilder();
  return (
    <div className={classes['page']}>
      <PageHeader
        title={t('reportBuilder.form.title')}
        detail={
          <Anchor size="sm" href="#/reports">
            {t('reportScreens.allReports')}
          </Anchor>
        }
        actions={builder ? <BuilderActions builder={builder} /> : null}
      />
      {builder ? (
        <div className={classes['body']}>
          <MakeUp builder={builder} />
          <LivePreview choice={builder.choice} rows={builder.rows} openRows={builder.openRows} />
        </div>
      ) : (
        <Center h="100%">
          <Loader />
        </Center>
      )}
    </div>
  );
}

function MakeUp({ builder }: { builder: Builder }) {
  const { t } = useTranslation();
  const { report, lists, change, changeList } = builder;
  return (
    <section
      className={classes['side']}
      aria-label={t('reportBuilder.form.makeUp')}
      tabIndex={0} // oxlint-disable-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable
    >
      <Select
        label={t('reportBuilder.form.list')}
        value={report.list}
        allowDeselect={false}
        data={lists.map(({ list }) => ({ value: list, label: t(`reportBuilder.lists.${list}`) }))}
        onChange={(chosen) => {
          const found = lists.find(({ list }) => list === chosen);
          if (found && found.list !== report.list) changeList(found.list);
        }}
      />
      <ColumnsField builder={builder} />
      <ConditionsField builder={builder} />
      <OrderFields builder={builder} />
      <ChartFields builder={builder} />
      <Stack gap={8}>
        <TitleFields builder={builder} />
        <Textarea
          label={t('reportBuilder.form.note')}
          autosize
          minRows={2}
          maxLength={2000}
          value={report.note}
          onChange={(event) => change({ note: event.currentTarget.value })}
        />
      </Stack>
      <Stack gap={8} component="section" aria-label={t('reportBuilder.form.wording')}>
        <Text fw={600} size="sm">
          {t('reportBuilder.form.wording')}
        </Text>
        <LookFields choice={builder.choice} change={builder.address} />
      </Stack>
    </section>
  );
}
