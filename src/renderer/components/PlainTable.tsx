import type { ReactNode } from 'react';
import { Table } from '@mantine/core';
import classes from './PlainTable.module.css';

interface PlainTableProps {
  label: string;
  /** Titles of the columns; those of numbers stand at the end of their cells. */
  columns: readonly { title: string; align?: 'end' }[];
  /** The cells of each row, the first of which names the row. */
  rows: readonly { key: string; cells: readonly ReactNode[] }[];
}

/** A short table that is only read. */
export function PlainTable({ label, columns, rows }: PlainTableProps) {
  return (
    <Table.ScrollContainer
      minWidth={480}
      className={classes['frame'] ?? ''}
      scrollAreaProps={{ offsetScrollbars: false, viewportProps: { tabIndex: 0 } }}
    >
      <Table aria-label={label} className={classes['table'] ?? ''} withRowBorders>
        <Table.Thead>
          <Table.Tr>
            {columns.map(({ title, align }) => (
              <Table.Th key={title} scope="col" data-align={align}>
                {title}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ key, cells }) => (
            <Table.Tr key={key}>
              {columns.map(({ title, align }, place) =>
                place === 0 ? (
                  <Table.Th key={title} scope="row" fw={400} data-align={align}>
                    {cells[place]}
                  </Table.Th>
                ) : (
                  <Table.Td key={title} data-align={align}>
                    {cells[place]}
                  </Table.Td>
                ),
              )}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
