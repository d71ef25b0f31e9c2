import { useMemo, type MouseEvent } from 'react';
import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { QualityRule } from '#shared/contract/quality.ts';
import { localText } from '#shared/domain/language.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import { recordAddress } from '../../components/history/recordAddress.ts';
import type { DataColumn } from '../../components/table/column.ts';
import { useSentence, type QualityRow } from './useSentence.ts';

/** What officers know the records of a rule by. */
function detailTitle(rule: QualityRule) {
  if (rule.startsWith('person_')) return 'quality.column.organisation';
  return rule.startsWith('organisation_') ? 'quality.column.shortName' : 'quality.column.detail';
}

/** A press on a button in a row is no press on the row. */
const pressed =
  (act: () => void) =>
  (event: MouseEvent): void => {
    event.stopPropagation();
    act();
  };

/** Columns of the records that break a rule: which one, what is wrong, and the way to put it right. */
export function useRowColumns(
  rule: QualityRule,
  onFix: (row: QualityRow) => void,
  onComplete: (row: QualityRow) => void,
): DataColumn<QualityRow>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const sentence = useSentence();
  return useMemo(() => {
    const nameOf = ({ record }: QualityRow): string =>
      localText((record.parent ?? record).title, language);
    const named = (row: QualityRow) => {
      const address = recordAddress(row.record);
      const name = nameOf(row);
      return address ? (
        <a href={`#${address}`} tabIndex={-1} title={name}>
          {name}
        </a>
      ) : (
        name
      );
    };
    const isEnded = rule === 'ended_not_closed';
    const plain = (
      key: string,
      title: string,
      width: number,
      copy: (row: QualityRow) => string,
    ) => ({
      key,
      title,
      width,
      render: copy,
      copy,
    });
    return [
      { ...plain('detail', t(detailTitle(rule)), 118, ({ detail }) => detail), wraps: true },
      {
        ...plain('record', t('quality.column.record'), 150, nameOf),
        grows: true,
        wraps: true,
        render: named,
      },
      {
        ...plain('sentence', t('quality.column.sentence'), isEnded ? 258 : 300, (row) =>
          sentence(rule, row),
        ),
        grows: true,
        wraps: true,
        render: (row) => <span title={sentence(rule, row)}>{sentence(rule, row)}</span>,
      },
      {
        ...plain('fix', t('quality.column.fix'), isEnded ? 195 : 120, () => ''),
        render: (row) => (
          <Group gap={6} wrap="nowrap" h="100%">
            {isEnded ? (
              <Button size="compact-xs" tabIndex={-1} onClick={pressed(() => onComplete(row))}>
                {t('status.completed')}
              </Button>
            ) : null}
            <Button
              size="compact-xs"
              variant="default"
              tabIndex={-1}
              onClick={pressed(() => onFix(row))}
            >
              {t('quality.fix')}
            </Button>
          </Group>
        ),
      },
    ];
  }, [t, language, rule, sentence, onFix, onComplete]);
}
