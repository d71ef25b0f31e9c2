import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanRow } from '#shared/contract/imports.ts';
import { cellAddress } from './cellAddress.ts';
import classes from './Import.module.css';

interface PreviewRowProps {
  /** Undefined while the row is on its way. */
  row: PlanRow | undefined;
}

/** One row of the file: what will happen to it, the cells that change, and what stands against it. */
export const PreviewRow = memo(function PreviewRow({ row }: PreviewRowProps) {
  const { t } = useTranslation();
  if (row === undefined) return <div className={classes['row']} aria-hidden />;
  const { action, problems } = row;
  // The title of a new project stands above already.
  const changes = row.changes.filter(
    ({ field, after }) =>
      !(action === 'create' && field.startsWith('title') && after === row.title),
  );
  return (
    <div className={classes['row']} data-action={action}>
      <span className={classes['place']}>{t('imports.preview.row', { row: row.row + 1 })}</span>
      <span className={classes['action']}>{t(`imports.mark.${action}`)}</span>
      <div className={classes['facts']}>
        <div className={classes['title']}>
          {row.code === '' ? null : <span className={classes['code']}>{row.code}</span>}
          {row.title === '' ? t('imports.preview.noTitle') : row.title}
        </div>
        {changes.length > 0 ? (
          <dl className={classes['changes']}>
            {changes.map(({ field, before, after }) => (
              <div key={field}>
                <dt>{t(`imports.field.${field}`)}</dt>
                <dd>
                  {action === 'update' ? (
                    <>
                      <del>{before === '' ? t('imports.preview.blank') : before}</del>
                      <span aria-hidden> → </span>
                    </>
                  ) : null}
                  <ins>{after}</ins>
                </dd>
              </div>
            ))}
          </dl>
        ) : null}
        {problems.map(({ sheet, row: place, column, code, text }) => (
          <p key={`${column} ${code}`} className={classes['problem']}>
            <span className={classes['address']}>
              {column === -1
                ? t('imports.preview.wholeRow', { sheet, row: place + 1 })
                : cellAddress(sheet, place, column)}
            </span>
            {t(`problems.${code}`, { text, defaultValue: text })}
          </p>
        ))}
      </div>
    </div>
  );
});
