import { useCallback, useMemo, useState } from 'react';
import { Button, Text, Title } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { QualityRule } from '#shared/contract/quality.ts';
import { invoke } from '../../api/client.ts';
import { useFormat } from '../../api/useFormat.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import { DataTable } from '../../components/DataTable.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ListCount } from '../../components/ListCount.tsx';
import { useColumnLayout } from '../../components/table/useColumnLayout.ts';
import { useSelection } from '../../components/table/useSelection.ts';
import { useStable } from '../../components/table/useStable.ts';
import { FixDrawer } from './FixDrawer.tsx';
import classes from './Quality.module.css';
import { useCompletion } from './useCompletion.ts';
import { useRowColumns } from './useRowColumns.tsx';
import type { QualityRow } from './useSentence.ts';

interface RuleRowsProps {
  rule: QualityRule;
}

const idOf = ({ record }: QualityRow): string => record.id;

/** The records that break one rule, each with its sentence and the way to put it right. */
export function RuleRows({ rule }: RuleRowsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useLanguage();
  const [fixing, setFixing] = useState<QualityRow | null>(null);
  const selection = useSelection(idOf);
  const complete = useCompletion();
  const completeOne = useStable((row: QualityRow) => void complete([row.record.id]));
  const fix = useCallback((row: QualityRow) => setFixing(row), []);
  const layout = useColumnLayout(`quality.${rule}`, useRowColumns(rule, fix, completeOne));
  const source = useMemo(
    () => ({
      key: ['quality.rows', { rule, language }],
      fetchPage: (offset: number, limit: number) =>
        invoke('quality.rows', { rule, language, offset, limit }),
    }),
    [rule, language],
  );
  const completeSelected = async (): Promise<void> => {
    await complete(selection.rows.map(idOf));
    selection.clear();
  };
  return (
    <div className={classes['rows']}>
      <div className={classes['head']}>
        <div>
          <Title order={2}>{t(`quality.rule.${rule}`)}</Title>
          <Text size="sm" c="dimmed">
            {t(`quality.why.${rule}`)}
          </Text>
        </div>
        {rule === 'ended_not_closed' ? (
          <Button disabled={selection.rows.length === 0} onClick={() => void completeSelected()}>
            {t('quality.completeSelected', { number: format.number(selection.rows.length) })}
          </Button>
        ) : null}
      </div>
      <DataTable
        id={`quality.${rule}`}
        label={t(`quality.rule.${rule}`)}
        source={source}
        layout={layout}
        rowId={idOf}
        sort={[]}
        onSort={() => undefined}
        selection={selection}
        onOpen={setFixing}
        isTall
        empty={
          <EmptyState
            icon={IconCircleCheck}
            title={t('quality.ruleDone.title')}
            text={t('quality.ruleDone.text')}
          />
        }
      />
      <ListCount source={source} selected={selection.rows.length} />
      <FixDrawer rule={rule} row={fixing} onClose={() => setFixing(null)} />
    </div>
  );
}
