/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events -- the grid itself hears the keys */
import { Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PlanRow, RowChoice } from '#shared/contract/importPlan.ts';
import { choicesOf } from './choicesOf.ts';
import classes from './Preview.module.css';

interface ActionCellProps {
  domId: string;
  row: PlanRow | undefined;
  isActive: boolean;
  /** The menu of choices is open. */
  isOpen: boolean;
  onPress: (kind: 'cell' | 'open' | 'menu') => void;
  /** Null takes the decision back, `open` shows the whole row. */
  onChoose: (choice: RowChoice | 'open' | null) => void;
  onClose: () => void;
}

/** What will happen to a row, the record it was matched with, and the menu to decide otherwise. */
export function ActionCell(props: ActionCellProps) {
  const { domId, row, isActive, isOpen, onPress, onChoose, onClose } = props;
  const { t } = useTranslation();
  const told = row?.choice ? t(`imports.choice.${row.choice}`) : null;
  const match =
    row?.record?.title ??
    (row && row.candidates.length > 0
      ? t('imports.preview.alike', { count: row.candidates.length })
      : row?.action === 'skip'
        ? (row.problems[0]?.text ?? null)
        : null);
  return (
    <div
      id={domId}
      className={classes['action']}
      role="gridcell"
      tabIndex={-1}
      aria-colindex={2}
      data-active={isActive || undefined}
      onClick={() => onPress('cell')}
      onDoubleClick={() => onPress('open')}
    >
      {row ? (
        <>
          <span className={classes['mark']}>
            {t(`imports.mark.${row.action}`)}
            {told === null ? null : <span className={classes['told']}> · {told}</span>}
          </span>
          {match === null ? null : (
            <span className={classes['match']} title={match}>
              {match}
            </span>
          )}
          {isOpen ? (
            <Menu
              opened
              onClose={onClose}
              position="bottom-start"
              transitionProps={{ duration: 0 }}
            >
              <Menu.Target>
                <span className={classes['anchor']} aria-hidden />
              </Menu.Target>
              <Menu.Dropdown aria-label={t('imports.choice.label')}>
                {choicesOf(row).map((choice) => (
                  <Menu.Item key={choice} onClick={() => onChoose(choice)}>
                    {t(`imports.choice.${choice}`)}
                  </Menu.Item>
                ))}
                {row.choice === null ? null : (
                  <Menu.Item onClick={() => onChoose(null)}>
                    {t('imports.choice.proposed')}
                  </Menu.Item>
                )}
                <Menu.Divider />
                <Menu.Item onClick={() => onChoose('open')}>{t('imports.choice.open')}</Menu.Item>
              </Menu.Dropdown>
            </Menu>
          ) : (
            <span
              className={classes['chevron']}
              aria-hidden
              onClick={(event) => {
                event.stopPropagation();
                onPress('menu');
              }}
            >
              <IconChevronDown size={16} />
            </span>
          )}
        </>
      ) : null}
    </div>
  );
}
