import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Today } from '#shared/contract/today.ts';
import { useFormat } from '../../api/useFormat.ts';
import { recordAddress } from '../../components/history/recordAddress.ts';
import { useRecordTitle } from '../../components/history/useRecordTitle.ts';
import { TodayLine } from './TodayLine.tsx';
import { TodayPart } from './TodayPart.tsx';

/** Records changed last, and how much since the officer was last here. */
export function TodayChanges({ today }: { today: Today }) {
  const { t } = useTranslation();
  const format = useFormat();
  const recordTitle = useRecordTitle();
  const { changes, since, changesSince } = today;
  const time = since === null ? '' : format.instant(since);
  const number = format.number(changesSince);
  const sinceText =
    changesSince === 0
      ? t('today.nothingSince', { time })
      : t('today.changedSince', { time, number });
  return (
    <TodayPart
      title={t('today.changesTitle')}
      aside={since === null ? null : <small>{sinceText}</small>}
      empty={changes.length === 0 ? t('today.noChanges') : ''}
    >
      <ul>
        {changes.map(({ record, action, at, by, isNew }) => (
          <TodayLine
            key={record.id}
            when={format.instant(at)}
            to={action === 'remove' ? '/bin' : recordAddress(record)}
            text={recordTitle(record)}
            detail={`${t(`history.action.${action}`)} · ${by}`}
            state={isNew ? <Badge size="sm">{t('today.new')}</Badge> : null}
          />
        ))}
      </ul>
    </TodayPart>
  );
}
