import { useMemo } from 'react';
import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { QualityRule } from '#shared/contract/quality.ts';
import { localText } from '#shared/domain/language.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import { recordAddress } from '../../components/history/recordAddress.ts';
import type { DataColumn } from '../../components/table/column.ts';
import { useSentence, type QualityRow } from './useSentence.ts';

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
      plain('detail', t('quality.column.detail'), 140, ({ detail }) => detail),
      { ...plain('record', t('quality.column.record'), 320, nameOf), grows: true, render: named },
      {
        ...plain('sentence', t('quality.column.sentence'), 340, (row) => sentence(rule, row)),
        grows: true,
      },
      {
        ...plain('fix', t('quality.column.fix'), rule === 'ended_not_closed' ? 230 : 130, () => ''),
        render: (row) => (
          <Group gap={6} wrap="nowrap" data-mark>
            {rule === 'ended_not_closed' ? (
              <Button size="compact-xs" tabIndex={-1} onClick={() => onComplete(row)}>
                {t('status.completed')}
              </Button>
            ) : null}
            <Button size="compact-xs" variant="default" tabIndex={-1} onClick={() => onFix(row)}>
              {t('quality.fix')}
            </Button>
          </Group>
        ),
      },
    ];
  }, [t, language, rule, sentence, onFix, onComplete]);
}
