import { useEffect, useId, useRef } from 'react';
import { Radio } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { OpenImport } from '#shared/contract/imports.ts';
import { columnLetters } from './cellAddress.ts';
import classes from './Import.module.css';

interface HeadGridProps {
  rows: OpenImport['sheets'][number]['head'];
  /** 0-based row of the names of the columns, -1 for none. */
  headerRow: number;
  onChange: (headerRow: number) => void;
}

/** The first rows as they stand in the file; one of them is marked as the names of the columns. */
export function HeadGrid({ rows, headerRow, onChange }: HeadGridProps) {
  const { t } = useTranslation();
  const name = useId();
  const marked = useRef<HTMLTableRowElement>(null);
  useEffect(() => marked.current?.scrollIntoView({ block: 'nearest' }), []);
  const width = Math.max(1, ...rows.map((cells) => cells.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  return (
    <>
      <Radio
        name={name}
        label={t('imports.head.none')}
        checked={headerRow === -1}
        onChange={() => onChange(-1)}
      />
      <section className={classes['grid']} aria-label={t('imports.head.label')}>
        <table>
          <thead>
            <tr>
              <th colSpan={2} scope="col">
                №
              </th>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {columnLetters(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, row) => (
              // oxlint-disable-next-line react/no-array-index-key, jsx-a11y/click-events-have-key-events -- rows are places; the radio hears the keys
              <tr
                key={row}
                ref={row === headerRow ? marked : undefined}
                data-header={row === headerRow || undefined}
                data-above={row < headerRow || undefined}
                onClick={() => onChange(row)}
              >
                <td>
                  <Radio
                    size="xs"
                    name={name}
                    aria-label={t('imports.head.row', { row: row + 1 })}
                    checked={row === headerRow}
                    onChange={() => onChange(row)}
                  />
                </td>
                <th scope="row">{row + 1}</th>
                {columns.map((column) => (
                  <td key={column} data-number={typeof cells[column] === 'number' || undefined}>
                    {String(cells[column] ?? '')}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
