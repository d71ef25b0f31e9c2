import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Today } from '#shared/contract/today.ts';
import { useFormat } from '../../api/useFormat.ts';
import classes from './Today.module.css';
import { TodayPart } from './TodayPart.tsx';
import { StatusBadge } from '../../components/StatusBadge.tsx';

/** How many projects stand in each state; every figure opens its rows. */
export function TodayPortfolio({ portfolio }: Pick<Today, 'portfolio'>) {
  const { t } = useTranslation();
  const format = useFormat();
  const { byStatus, people, organisations } = portfolio;
  const most = Math.max(1, ...byStatus.map(({ count }) => count));
  return (
    <TodayPart
      title={t('today.portfolio')}
      aside={
        <>
          <Anchor size="sm" href="#/people">
            {t('today.scientists', { number: format.number(people) })}
          </Anchor>
          <Anchor size="sm" href="#/organisations">
            {t('today.organisations', { number: format.number(organisations) })}
          </Anchor>
        </>
      }
    >
      <ul>
        {byStatus.map(({ status, count }) => (
          <li key={status}>
            <Link to="/projects" search={{ status: [status] }} className={classes['bar'] ?? ''}>
              <StatusBadge status={status} />
              <i style={{ width: `${(100 * count) / most}%` }} aria-hidden />
              {format.number(count)}
            </Link>
          </li>
        ))}
      </ul>
    </TodayPart>
  );
}
