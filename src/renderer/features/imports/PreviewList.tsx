/* oxlint-disable jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keys */
import { useRef, useState } from 'react';
import { Text } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useTranslation } from 'react-i18next';
import type { PlanRow } from '#shared/contract/imports.ts';
import { LoadProblem } from '../../components/LoadProblem.tsx';
import type { RowSource } from '../../components/table/column.ts';
import { usePagedRows } from '../../components/table/usePagedRows.ts';
import { PreviewRow } from './PreviewRow.tsx';
import classes from './Import.module.css';

interface PreviewListProps {
  source: RowSource<PlanRow>;
}

const usualHeight = 56;

/** The rows of the plan; only those on screen exist, each as high as what it has to say. */
export function PreviewList({ source }: PreviewListProps) {
  const { t } = useTranslation();
  const scroller = useRef<HTMLElement>(null);
  const [range, setRange] = useState({ first: 0, last: 0 });
  const paged = usePagedRows(source, range.first, range.last);
  // oxlint-disable-next-line react/incompatible-library -- this component is not compiled, so nothing goes stale
  const virtual = useVirtualizer({
    count: paged.total,
    getScrollElement: () => scroller.current,
    estimateSize: () => usualHeight,
    overscan: 8,
  });
  const items = virtual.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  if (first !== range.first || last !== range.last) setRange({ first, last });
  if (paged.error) return <LoadProblem error={paged.error} onRetry={paged.retry} />;
  return (
    <section
      ref={scroller}
      className={classes['list']}
      tabIndex={0}
      aria-label={t('imports.preview.label')}
    >
      {paged.total === 0 && !paged.isLoading ? (
        <Text p="md" c="dimmed">
          {t('imports.preview.empty')}
        </Text>
      ) : null}
      <ul style={{ height: virtual.getTotalSize() }}>
        {items.map((item) => (
          <li
            key={item.index}
            ref={virtual.measureElement}
            data-index={item.index}
            aria-setsize={paged.total}
            aria-posinset={item.index + 1}
            style={{ transform: `translateY(${item.start}px)` }}
          >
            <PreviewRow row={paged.rowAt(item.index)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
