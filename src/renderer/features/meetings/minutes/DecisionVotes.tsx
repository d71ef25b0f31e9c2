import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../api/useFormat.ts';
import type { PartRow } from '../../../components/parts/partNames.ts';

interface DecisionVotesProps {
  decision: Pick<PartRow<'decisions'>, 'votesFor' | 'votesAgainst' | 'votesAbstained'>;
}

/** How a decision was voted on, as the protocol says it; nothing where nobody voted. */
export function DecisionVotes({ decision }: DecisionVotesProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { votesFor, votesAgainst, votesAbstained } = decision;
  if (votesFor === null && votesAgainst === null && votesAbstained === null) return null;
  const counts = {
    for: format.number(votesFor ?? 0),
    against: format.number(votesAgainst ?? 0),
    abstained: format.number(votesAbstained ?? 0),
  };
  return (
    <Text size="sm" c="dimmed">
      {t('papers.votes')}: {t('papers.votesCounts', counts)}
    </Text>
  );
}
