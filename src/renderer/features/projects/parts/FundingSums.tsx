import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { localText } from '#shared/domain/language.ts';
import { useCall } from '../../../api/useCall.ts';
import { useFormat } from '../../../api/useFormat.ts';
import { useLanguage } from '../../../api/useLanguage.ts';
import { Hint } from '../../../components/parts/Hint.tsx';
import { FundingSumsTable } from './FundingSumsTable.tsx';

interface FundingSumsProps {
  projectId: string;
}

/** What a project's money comes to: by currency, by party, and converted as far as rates are known. */
export function FundingSums({ projectId }: FundingSumsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useLanguage();
  const summary = useCall('funding.summary', { projectId }).data;
  if (!summary || summary.sums.length === 0) return null;
  const { sums, parties, converted, withoutRate, shares } = summary;
  const byParty = parties.flatMap(({ party, sums: own }) =>
    own.map((sum) => ({
      name: party ? localText(party.name, language) : t('funding.summary.anyParty'),
      sum,
    })),
  );
  return (
    <Stack gap="md" mb="xl">
      <FundingSumsTable
        title={t('funding.summary.byCurrency')}
        rows={sums.map((sum) => ({ name: format.currency(sum.currency), sum }))}
        first={t('common.currency')}
      />
      <Text size="sm" fw={600}>
        {t('funding.summary.converted', { amount: format.money(converted) })}
      </Text>
      {withoutRate > 0 ? (
        <Hint>{t('funding.summary.withoutRate', { number: format.number(withoutRate) })}</Hint>
      ) : null}
      {shares !== null && shares !== 10_000 ? (
        <Hint>{t('funding.summary.shares', { share: format.number(shares / 100) })}</Hint>
      ) : null}
      <FundingSumsTable
        title={t('funding.summary.byParty')}
        rows={byParty}
        first={t('funding.summary.party')}
      />
    </Stack>
  );
}
