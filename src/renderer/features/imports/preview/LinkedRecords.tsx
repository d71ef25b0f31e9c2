import { List, Stack, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PlanLinked } from '#shared/contract/importPlan.ts';

interface LinkedRecordsProps {
  linked: readonly PlanLinked[];
}

/** The records that are written together with a row: participants, people, money, terms. */
export function LinkedRecords({ linked }: LinkedRecordsProps) {
  const { t } = useTranslation();
  if (linked.length === 0) return null;
  return (
    <Stack gap="xs">
      <Title order={3}>{t('imports.row.linked')}</Title>
      <List size="sm">
        {linked.map(({ record, action, title, changes }, place) => (
          // oxlint-disable-next-line react/no-array-index-key -- two may be called the same
          <List.Item key={`${record} ${title} ${place}`}>
            {`${t(`history.kind.${record}`)}: ${title} — ${t(`imports.mark.${action}`)}`}
            {changes.map(({ field, before, after }) => (
              <div key={field}>
                {before === '' ? null : (
                  <>
                    <del>{before}</del>
                    {' → '}
                  </>
                )}
                {after}
              </div>
            ))}
          </List.Item>
        ))}
      </List>
    </Stack>
  );
}
