import { List, Stack, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PlanLinked } from '#shared/contract/importPlan.ts';
import { useFormat } from '../../../api/useFormat.ts';
import { enumTextKey } from '../../../components/history/enumTexts.ts';
import { fieldLabelKey } from '../../../components/history/fieldLabels.ts';

interface LinkedRecordsProps {
  linked: readonly PlanLinked[];
}

/** The records that are written together with a row: participants, people, money, terms. */
export function LinkedRecords({ linked }: LinkedRecordsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  /** A value as people call it: the plan has the codes of closed sets. */
  const words = (record: PlanLinked['record'], field: string, value: string): string => {
    if (value === '') return '';
    if (field === 'country' || field === 'citizenship') return format.country(value);
    const key = enumTextKey(record, field, value);
    return key === undefined ? value : t(key, { defaultValue: value });
  };
  const label = (record: PlanLinked['record'], field: string): string => {
    const key = fieldLabelKey(record, field);
    return key === undefined ? '' : `${t(key)}: `;
  };
  if (linked.length === 0) return null;
  return (
    <Stack gap="xs">
      <Title order={3}>{t('imports.row.linked')}</Title>
      <List size="sm">
        {linked.map(({ record, action, title, changes }, place) => (
          // oxlint-disable-next-line react/no-array-index-key -- two may be called the same
          <List.Item key={`${record} ${title} ${place}`}>
            {`${[t(`history.kind.${record}`), title].filter((one) => one !== '').join(': ')} — ${t(`imports.mark.${action}`)}`}
            {changes.map(({ field, before, after }) => (
              <div key={field}>
                {label(record, field)}
                {before === '' ? null : (
                  <>
                    <del>{words(record, field, before)}</del>
                    {' → '}
                  </>
                )}
                {words(record, field, after)}
              </div>
            ))}
          </List.Item>
        ))}
      </List>
    </Stack>
  );
}
