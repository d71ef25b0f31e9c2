import { Select, Stack, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { replaced } from '../draft.ts';
import type { Builder } from '../useBuilder.ts';
import { ConditionRow } from './ConditionRow.tsx';

/** Which rows the report holds, as sentences. */
export function ConditionsField({ builder }: { builder: Builder }) {
  const { t } = useTranslation();
  const { report, columns, hasSearch, change } = builder;
  const { conditions } = report;
  return (
    <Stack gap={8} component="section" aria-label={t('reportBuilder.form.conditions')}>
      <Text fw={600} size="sm">
        {t('reportBuilder.form.conditions')}
      </Text>
      {hasSearch ? (
        <TextInput
          label={t('reportBuilder.form.search')}
          value={report.search}
          maxLength={500}
          onChange={(event) => change({ search: event.currentTarget.value })}
        />
      ) : null}
      {conditions.map((condition, at) => {
        const info = columns.find(({ key }) => key === condition.key);
        return info ? (
          <ConditionRow
            // oxlint-disable-next-line react/no-array-index-key -- conditions have no name
            key={`${at} ${condition.key}`}
            condition={condition}
            info={info}
            list={report.list}
            onChange={(next) => change({ conditions: replaced(conditions, at, next) })}
          />
        ) : null;
      })}
      <Select
        label={t('reportBuilder.form.addCondition')}
        placeholder={t('reportBuilder.form.choose')}
        searchable
        value={null}
        data={columns.map(({ key, word }) => ({
          value: key,
          label: t(`reportBuilder.columns.${word}`),
        }))}
        onChange={(key) => {
          const info = columns.find((one) => one.key === key);
          const is = info?.comparisons[0];
          if (info === undefined || is === undefined) return;
          const currency = info.kind === 'money' ? 'KZT' : null;
          change({ conditions: [...conditions, { key: info.key, is, values: [], currency }] });
        }}
      />
    </Stack>
  );
}
