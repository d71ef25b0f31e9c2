/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events -- the grid itself hears the keys */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanAction, PlanCell, PlanRow } from '#shared/contract/importPlan.ts';
import { useProblemWords } from './useProblemWords.ts';
import classes from './Preview.module.css';

interface PreviewCellProps {
  domId: string;
  /** Place among the fields. */
  place: number;
  cell: PlanCell | undefined;
  action: PlanAction | undefined;
  problems: PlanRow['problems'];
  /** What was just typed and is on its way. */
  typed: string | null;
  isActive: boolean;
  onPress: (kind: 'cell' | 'open') => void;
  /** The editor, while the cell is being typed in. */
  children: ReactNode;
}

/** A row that stays out keeps showing what stands in the file. */
function shownIn(cell: PlanCell | undefined, action: PlanAction | undefined): string {
  if (cell === undefined) return '';
  return cell.after === '' && action === 'skip' ? (cell.fixed ?? cell.raw) : cell.after;
}

/**
 * One cell of a row: the former value struck out above the new one, what stays above what is not taken from
 * the file, or what could not be read.
 */
export function PreviewCell(props: PreviewCellProps) {
  const { cell, action, problems, typed, children, onPress } = props;
  const { t } = useTranslation();
  const words = useProblemWords();
  const isWrong = problems.some(({ isNote }) => !isNote) || (cell?.problem ?? null) !== null;
  const isChanged = cell?.differs === true && action === 'update';
  const said = problems.map(words).join(' ');
  return (
    <div
      id={props.domId}
      className={classes['cell']}
      role="gridcell"
      tabIndex={-1}
      aria-colindex={props.place + 3}
      aria-invalid={isWrong || undefined}
      data-wrong={isWrong || undefined}
      data-noted={(!isWrong && problems.length > 0) || undefined}
      data-kept={cell?.isKept || undefined}
      data-fixed={(cell?.fixed ?? null) !== null || undefined}
      data-same={cell?.differs === false || undefined}
      data-active={props.isActive || undefined}
      title={said === '' ? undefined : said}
      onClick={() => onPress('cell')}
      onDoubleClick={() => onPress('open')}
    >
      {children ??
        (typed !== null ? (
          <span className={classes['waiting']}>{typed}</span>
        ) : isWrong ? (
          <span className={classes['value']}>
            {cell?.fixed ?? cell?.raw ?? ''}
            <span className={classes['unseen']}> {said}</span>
          </span>
        ) : cell?.isKept ? (
          <>
            <span className={classes['next']}>{cell.before}</span>
            <del className={classes['former']}>{cell.fixed ?? cell.raw}</del>
          </>
        ) : isChanged ? (
          <>
            <del className={classes['former']}>
              {cell.before === '' ? t('imports.preview.blank') : cell.before}
            </del>
            <ins className={classes['next']}>
              {cell.after === '' ? t('imports.preview.blank') : cell.after}
            </ins>
          </>
        ) : (
          <span className={classes['value']}>{shownIn(cell, action)}</span>
        ))}
    </div>
  );
}
