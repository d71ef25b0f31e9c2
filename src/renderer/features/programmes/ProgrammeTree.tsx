/* oxlint-disable jsx-a11y/no-noninteractive-element-to-interactive-role -- a table whose rows open is a treegrid */
import { useRef, useState, type KeyboardEvent } from 'react';
import { ActionIcon, Button, Center, Group, Loader } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { Programme } from '#shared/contract/programmes.ts';
import { localText } from '#shared/domain/language.ts';
import { useFormat } from '../../api/useFormat.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import { useStored } from '../../components/storedValue.ts';
import classes from './ProgrammeTree.module.css';
import { parentsOf, treeRows, type TreeRow } from './treeRows.ts';
import { useTermText } from './useTermText.ts';

interface ProgrammeTreeProps {
  tree: readonly { programme: Programme; depth: number }[];
}

const idsSchema = z.array(z.string()).catch([]);

/**
 * Programmes with what stands below them, as a tree grid: arrows move and open, Enter goes to the page.
 * What was closed stays closed on this computer.
 */
export function ProgrammeTree({ tree }: ProgrammeTreeProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const table = useRef<HTMLTableElement>(null);
  const [closed, setClosed] = useStored('programmes.closed', (value) => idsSchema.parse(value));
  const [wanted, setWanted] = useState<string | null>(null);
  const rows = treeRows(tree, new Set(closed));
  const active = rows.find(({ programme }) => programme.id === wanted) ?? rows[0];
  const parents = parentsOf(tree);

  const open = (id: string): void => void navigate({ to: '/programmes/$id', params: { id } });
  const setOpen = (id: string, isOpen: boolean): void =>
    setClosed(isOpen ? closed.filter((other) => other !== id) : [...closed, id]);
  const focus = (row: TreeRow | undefined): void => {
    if (!row) return;
    setWanted(row.programme.id);
    table.current?.querySelector<HTMLElement>(`[data-id="${row.programme.id}"]`)?.focus();
  };
  const press = (event: KeyboardEvent, row: TreeRow): void => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.altKey) return;
    const { id, parentId } = row.programme;
    const index = rows.indexOf(row);
    const actions: Record<string, () => void> = {
      ArrowDown: () => focus(rows[index + 1]),
      ArrowUp: () => focus(rows[index - 1]),
      Home: () => focus(rows[0]),
      End: () => focus(rows.at(-1)),
      Enter: () => open(id),
      ArrowRight: () => {
        if (row.isOpen) focus(rows[index + 1]);
        else if (row.hasChildren) setOpen(id, true);
      },
      ArrowLeft: () => {
        if (row.isOpen) setOpen(id, false);
        else focus(rows.find(({ programme }) => programme.id === parentId));
      },
    };
    const run = actions[event.key];
    if (!run) return;
    event.preventDefault();
    run();
  };

  return (
    <div className={classes['frame']}>
      {parents.length > 0 ? (
        <Group gap="xs" px="md" pb={4}>
          <Button variant="subtle" size="compact-sm" onClick={() => setClosed([])}>
            {t('programmes.tree.expandAll')}
          </Button>
          <Button variant="subtle" size="compact-sm" onClick={() => setClosed(parents)}>
            {t('programmes.tree.collapseAll')}
          </Button>
        </Group>
      ) : null}
      <div className={classes['scroll']}>
        <table
          ref={table}
          role="treegrid"
          aria-label={t('programmes.tree.label')}
          className={classes['table']}
        >
          <TreeHead />
          <tbody>
            {rows.map((row) => (
              <TreeLine
                key={row.programme.id}
                row={row}
                isActive={row === active}
                onKeyDown={(event) => press(event, row)}
                onFocus={() => setWanted(row.programme.id)}
                onToggle={() => setOpen(row.programme.id, !row.isOpen)}
                onOpen={() => open(row.programme.id)}
              />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function TreeHead() {
  const { t } = useTranslation();
  return (
    <thead>
      <tr>
        <th scope="col">{t('programmes.field.name')}</th>
        <th scope="col">{t('programmes.field.code')}</th>
        <th scope="col" data-level>
          {t('programmes.field.level')}
        </th>
        <th scope="col">{t('programmes.projects.period')}</th>
        <th scope="col" data-align="end">
          {t('programmes.tree.own')}
        </th>
        <th scope="col" data-align="end">
          {t('programmes.tree.all')}
        </th>
        <th scope="col">{t('programmes.tree.funder')}</th>
      </tr>
    </thead>
  );
}

interface TreeLineProps {
  row: TreeRow;
  isActive: boolean;
  onKeyDown: (event: KeyboardEvent) => void;
  onFocus: () => void;
  onToggle: () => void;
  onOpen: () => void;
}

function TreeLine({ row, isActive, onKeyDown, onFocus, onToggle, onOpen }: TreeLineProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const format = useFormat();
  const term = useTermText();
  const { programme, level, hasChildren, isOpen } = row;
  const name = localText(programme.name, language);
  const funder = programme.funderOrganisation
    ? localText(programme.funderOrganisation.name, language)
    : programme.funder;
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <tr
      aria-level={level}
      aria-posinset={row.place}
      aria-setsize={row.siblings}
      {...(hasChildren ? { 'aria-expanded': isOpen } : {})}
      tabIndex={isActive ? 0 : -1}
      data-id={programme.id}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      onDoubleClick={onOpen}
    >
      <td>
        <span className={classes['name']} style={{ paddingInlineStart: (level - 1) * 18 }}>
          {hasChildren ? (
            <ActionIcon
              size="sm"
              color="gray"
              tabIndex={-1}
              aria-label={t(isOpen ? 'programmes.tree.collapse' : 'programmes.tree.expand', {
                name,
              })}
              onClick={onToggle}
            >
              <Chevron size={16} />
            </ActionIcon>
          ) : (
            <span className={classes['noChevron']} />
          )}
          <a href={`#/programmes/${programme.id}`} tabIndex={-1}>
            {name}
          </a>
        </span>
      </td>
      <td data-code>{programme.code}</td>
      <td data-level>{t(`programmes.level.${programme.level}`)}</td>
      <td data-short>{term(programme)}</td>
      <td data-align="end">{format.number(programme.projectCount)}</td>
      <td data-align="end">{format.number(programme.projectCountBelow)}</td>
      <td>
        <span className={classes['funder']} title={funder}>
          {funder}
        </span>
      </td>
    </tr>
  );
}

/** Stands in the place of the tree until it has come. */
export function WaitingTree() {
  return (
    <Center flex={1}>
      <Loader />
    </Center>
  );
}
