import { useTranslation } from 'react-i18next';
import type { Meeting } from '#shared/contract/meetings.ts';
import { localText } from '#shared/domain/language.ts';
import { useFormat } from '../../../api/useFormat.ts';
import { useLanguage } from '../../../api/useLanguage.ts';
import type { AgendaItem } from './agendaSections.ts';
import classes from './Minutes.module.css';

interface ItemFactsProps {
  item: AgendaItem;
  carriedFrom: Pick<Meeting, 'id' | 'date'> | undefined;
}

/** The line under the title of an item: speaker, time, and where it comes from. */
export function ItemFacts({ item, carriedFrom }: ItemFactsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useLanguage();
  const nameOf = (id: string | null): string => {
    const name = id === null ? undefined : item.links[id];
    return name ? localText(name, language) : '';
  };
  const speaker = nameOf(item.speakerId);
  const former = nameOf(item.carriedFromId);
  const facts = [
    speaker && t('minutes.item.speaks', { name: speaker }),
    item.minutes !== null && t('minutes.item.takes', { minutes: format.number(item.minutes) }),
    item.isRecurring && t('minutes.item.recurring'),
    !item.isDiscussed && t('minutes.item.notDiscussed'),
    item.carriedFromId !== null &&
      (carriedFrom?.date
        ? t('minutes.item.carriedFrom', { date: format.date(carriedFrom.date), title: former })
        : t('minutes.item.carried', { title: former })),
  ].filter((fact) => typeof fact === 'string' && fact !== '');
  if (facts.length === 0) return null;
  return (
    <div className={classes['facts']}>
      {facts.map((fact) => (
        <span key={String(fact)}>{fact}</span>
      ))}
    </div>
  );
}
