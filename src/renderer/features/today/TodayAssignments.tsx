import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Today } from '#shared/contract/today.ts';
import { localText } from '#shared/domain/language.ts';
import { useFormat } from '../../api/useFormat.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import { AssignmentStateBadge } from '../../components/assignments/AssignmentStateBadge.tsx';
import { useExecutorName } from '../../components/assignments/useExecutorName.ts';
import { TodayLine } from './TodayLine.tsx';
import { TodayPart } from './TodayPart.tsx';

/** Assignments overdue and due within seven days, the most urgent first. */
export function TodayAssignments({ today }: { today: Today }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const format = useFormat();
  const executorName = useExecutorName();
  const scopes = ['overdue', 'week'] as const;
  const rows = scopes.flatMap((scope) => today[scope].rows);
  const figures = scopes.map((scope) => (
    <Anchor key={scope} size="sm" href={`#/assignments?scope=${scope}`}>
      {t(`today.${scope}`, { number: format.number(today[scope].total) })}
    </Anchor>
  ));
  return (
    <TodayPart
      title={t('app.nav.assignments')}
      aside={
        rows.length === 0 ? (
          <Anchor size="sm" href="#/assignments">
            {t('today.control')}
          </Anchor>
        ) : (
          figures
        )
      }
      empty={rows.length === 0 ? t('today.noAssignments') : ''}
    >
      <ul>
        {rows.map((row) => (
          <TodayLine
            key={row.id}
            when={row.currentDue ? format.date(row.currentDue) : ''}
            to={`/assignments/${row.id}`}
            text={localText(row.title, language)}
            detail={executorName(row.executors.find(({ isChief }) => isChief) ?? row.executors[0])}
            state={<AssignmentStateBadge state={row.state} daysLate={row.daysLate} />}
          />
        ))}
      </ul>
    </TodayPart>
  );
}
