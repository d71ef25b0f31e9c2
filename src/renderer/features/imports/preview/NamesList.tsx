/* oxlint-disable jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keys */
import { useMemo, useRef, useState, type ReactNode } from 'react';
import { Button, Group, Loader, Text } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useTranslation } from 'react-i18next';
import type { PlanSummary } from '#shared/contract/importPlan.ts';
import { invoke } from '../../../api/client.ts';
import { useLanguage } from '../../../api/useLanguage.ts';
import { LoadProblem } from '../../../components/LoadProblem.tsx';
import { usePagedRows } from '../../../components/table/usePagedRows.ts';
import { NameLine } from './NameLine.tsx';
import type { PlanWork } from './usePlan.ts';
import classes from './Preview.module.css';

interface NamesListProps {
  importId: string;
  plan: PlanWork;
  summary: PlanSummary;
  /** Goes back to a table. */
  tabs: ReactNode;
}

const usualHeight = 72;

/** Names in the file that the record does not have or has several times: whom does each mean? */
export function NamesList({ importId, plan, summary, tabs }: NamesListProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const scroller = useRef<HTMLElement>(null);
  const [range, setRange] = useState({ first: 0, last: 0 });
  const { number } = summary;
  const source = useMemo(
    () => ({
      key: ['imports.names', importId, number, language],
      fetchPage: (offset: number, limit: number) =>
        invoke('imports.names', { importId, language, record: null, search: '', offset, limit }),
    }),
    [importId, number, language],
  );
  const paged = usePagedRows(source, range.first, range.last);
  // oxlint-disable-next-line react/incompatible-library -- this component is not compiled, so nothing goes stale
  const virtual = useVirtualizer({
    count: paged.total,
    getScrollElement: () => scroller.current,
    estimateSize: () => usualHeight,
    overscan: 6,
  });
  const items = virtual.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  if (first !== range.first || last !== range.last) setRange({ first, last });
  if (paged.error) return <LoadProblem error={paged.error} onRetry={paged.retry} />;
  return (
    <>
      <Group gap="xs" px="md" pb="xs">
        {tabs}
        <Text size="sm" flex="1 1 300px">
          {t('imports.names.text')}
        </Text>
        <Group gap="xs" ml="auto">
          {plan.isBusy ? <Loader size="xs" aria-label={t('imports.preview.planning')} /> : null}
          {summary.namesByAll > 0 ? (
            <Button
              size="xs"
              variant="default"
              disabled={plan.isBusy}
              onClick={() => plan.decide([{ of: 'names', choice: null }])}
            >
              {t('imports.names.waitAgain', { count: summary.namesByAll })}
            </Button>
          ) : (
            <Button
              size="xs"
              variant="default"
              disabled={plan.isBusy || summary.openNames === 0}
              onClick={() => plan.decide([{ of: 'names', choice: 'create' }])}
            >
              {t('imports.names.createAll')}
            </Button>
          )}
        </Group>
      </Group>
      <section
        ref={scroller}
        className={classes['names']}
        tabIndex={0}
        aria-label={t('imports.names.label')}
      >
        <ul style={{ height: virtual.getTotalSize() }}>
          {items.map(({ index, start }) => (
            <li
              key={index}
              ref={virtual.measureElement}
              data-index={index}
              aria-setsize={paged.total}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start}px)` }}
            >
              <NameLine importId={importId} name={paged.rowAt(index)} plan={plan} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
