import { Fragment, type KeyboardEvent, type ReactNode } from 'react';
import { Table, UnstyledButton } from '@mantine/core';
import type { PartColumn } from './partColumn.ts';
import classes from './Parts.module.css';

interface PartTableProps<R extends { id: string }> {
  label: string;
  columns: readonly PartColumn<R>[];
  rows: readonly R[];
  /** Rows that are no parts and stand first, by cell. */
  pinned: readonly (readonly ReactNode[])[];
  /** Heading above the rows of one group; rows come in the order of their groups. */
  groupOf?: ((row: R) => string) | undefined;
  /** Without it the rows are only read. */
  onOpen?: (row: R) => void;
  onRemove?: (row: R) => void;
}

/** Moves the focus to the row above or below. */
function goToRow(from: Element, step: 1 | -1): void {
  const buttons = [...(from.closest('table')?.querySelectorAll<HTMLElement>('tbody button') ?? [])];
  buttons[buttons.findIndex((button) => button === from) + step]?.focus();
}

/** A small table whose rows open; the first cell is the button, Delete on it deletes. */
export function PartTable<R extends { id: string }>(props: PartTableProps<R>) {
  const { columns, rows, groupOf, onOpen, onRemove } = props;
  const onKeyDown = (event: KeyboardEvent<HTMLElement>, row: R): void => {
    if (event.key === 'Delete') onRemove?.(row);
    else if (event.key === 'ArrowDown') goToRow(event.currentTarget, 1);
    else if (event.key === 'ArrowUp') goToRow(event.currentTarget, -1);
    else return;
    event.preventDefault();
  };
  return (
    <div className={classes['scroll']}>
      <Table aria-label={props.label} className={classes['table']}>
        <Table.Thead>
          <Table.Tr>
            {columns.map(({ key, title, align }) => (
              <Table.Th key={key} scope="col" data-align={align}>
                {title}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {props.pinned.map((cells, index) => (
            <Table.Tr key={index}>
              {cells.map((cell, place) => (
                <Table.Td key={place}>{cell}</Table.Td>
              ))}
            </Table.Tr>
          ))}
          {rows.map((row, index) => {
            const group = groupOf?.(row);
            const before = rows[index - 1];
            const isFirst = group !== undefined && (!before || groupOf?.(before) !== group);
            return (
              <Fragment key={row.id}>
                {isFirst ? (
                  <Table.Tr>
                    <Table.Th
                      colSpan={columns.length}
                      scope="colgroup"
                      className={classes['group']}
                    >
                      {group}
                    </Table.Th>
                  </Table.Tr>
                ) : null}
                <Table.Tr
                  className={onOpen ? classes['row'] : undefined}
                  onClick={() => onOpen?.(row)}
                >
                  {columns.map(({ key, align, isShort, render }, place) =>
                    place === 0 ? (
                      <Table.Th key={key} scope="row" data-align={align}>
                        {onOpen ? (
                          <UnstyledButton
                            className={classes['open']}
                            aria-haspopup="dialog"
                            aria-keyshortcuts="Delete"
                            onKeyDown={(event) => onKeyDown(event, row)}
                          >
                            {render(row) || '—'}
                          </UnstyledButton>
                        ) : (
                          render(row) || '—'
                        )}
                      </Table.Th>
                    ) : (
                      <Table.Td key={key} data-align={align} data-short={isShort}>
                        {render(row)}
                      </Table.Td>
                    ),
                  )}
                </Table.Tr>
              </Fragment>
            );
          })}
        </Table.Tbody>
      </Table>
    </div>
  );
}
