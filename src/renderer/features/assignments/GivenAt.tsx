import { Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Assignment } from '#shared/contract/assignments.ts';
import { localText } from '#shared/domain/language.ts';
import { invoke } from '../../api/client.ts';
import { useLanguage } from '../../api/useLanguage.ts';

/** The item and the decision of the protocol in which an assignment was given, as a way to its minutes. */
export function GivenAt({ assignment }: { assignment: Assignment }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { meetingId, itemId, decisionId } = assignment;
  const given = useQuery({
    queryKey: ['agendaItems.list', 'givenAt', meetingId, itemId, decisionId],
    enabled: meetingId !== null && (itemId !== null || decisionId !== null),
    queryFn: async () => {
      const owner = { meetingId: meetingId ?? '' };
      const items = itemId === null ? [] : (await invoke('agendaItems.list', owner)).rows;
      const decisions = decisionId === null ? [] : (await invoke('decisions.list', owner)).rows;
      return {
        item: items.find(({ id }) => id === itemId),
        decision: decisions.find(({ id }) => id === decisionId),
      };
    },
  });
  const { item, decision } = given.data ?? {};
  const texts = [
    item ? t('assignments.action.given', { item: `«${localText(item.title, language)}»` }) : '',
    decision
      ? t('assignments.action.decided', {
          decision: [decision.number, `«${localText(decision.title, language)}»`]
            .filter(Boolean)
            .join(' '),
        })
      : '',
  ].filter(Boolean);
  if (texts.length === 0) return null;
  return (
    <Anchor size="sm" href={`#/meetings/${meetingId ?? ''}?tab=agenda`}>
      {texts.join(' · ')}
    </Anchor>
  );
}
