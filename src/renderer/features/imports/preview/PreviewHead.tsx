/* oxlint-disable jsx-a11y/prefer-tag-over-role -- rows stand by transform, which table elements do not obey */
import { Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ImportKind } from '#shared/contract/importKinds.ts';
import { columnModes, type ImportTable } from '#shared/contract/importTables.ts';
import { columnLetters } from '../cellAddress.ts';
import { useFieldName } from '../useFieldName.ts';
import type { PlanWork } from './usePlan.ts';
import type { PlanColumn } from './usePlanColumns.ts';
import classes from './Preview.module.css';

interface PreviewHeadProps {
  table: ImportTable;
  kind: ImportKind;
  columns: readonly PlanColumn[];
  plan: PlanWork;
}

/** Names of the fields; each column can be told to replace, to fill only, or to stay out. */
export function PreviewHead({ table, kind, columns, plan }: PreviewHeadProps) {
  const { t } = useTranslation();
  const fieldName = useFieldName();
  return (
    <div role="rowgroup" className={classes['head']}>
      <div role="row" aria-rowindex={1} className={classes['line']}>
        <div role="columnheader" aria-colindex={1} className={classes['pinned']}>
          {t('imports.preview.rowNumber')}
        </div>
        <div role="columnheader" aria-colindex={2} className={classes['action']}>
          {t('imports.preview.action')}
        </div>
        {columns.map(({ field, column, mode }, place) => (
          <div
            key={field}
            role="columnheader"
            aria-colindex={place + 3}
            className={classes['headCell']}
          >
            {column === null ? (
              <span className={classes['headText']}>{fieldName(kind, field)}</span>
            ) : (
              <Menu position="bottom-start" transitionProps={{ duration: 0 }}>
                <Menu.Target>
                  <button type="button" className={classes['headButton']} disabled={plan.isBusy}>
                    <span className={classes['headText']}>
                      {fieldName(kind, field)}
                      <span className={classes['headNote']}>
                        {[columnLetters(column), mode === null ? '' : t(`imports.mode.${mode}`)]
                          .filter((part) => part !== '')
                          .join(' · ')}
                      </span>
                    </span>
                    <IconChevronDown size={14} aria-hidden />
                  </button>
                </Menu.Target>
                <Menu.Dropdown>
                  <Menu.Label>{t('imports.mode.label')}</Menu.Label>
                  <Menu.Item onClick={() => plan.setColumn(table.id, { column, mode: null })}>
                    {t('imports.mode.asTable')}
                  </Menu.Item>
                  {columnModes.map((one) => (
                    <Menu.Item
                      key={one}
                      onClick={() => plan.setColumn(table.id, { column, mode: one })}
                    >
                      {t(`imports.mode.${one}`)}
                    </Menu.Item>
                  ))}
                  <Menu.Divider />
                  <Menu.Item onClick={() => plan.setColumn(table.id, { column, field: 'none' })}>
                    {t('imports.columns.skip')}
                  </Menu.Item>
                </Menu.Dropdown>
              </Menu>
            )}
          </div>
        ))}
      </div>
    </div>
  );
}
