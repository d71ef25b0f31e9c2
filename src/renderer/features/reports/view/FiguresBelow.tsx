import type { ReportFigure } from '#shared/report/reportModel.ts';
import type { Shown } from '#shared/report/shownValue.ts';
import classes from './Paper.module.css';
import { RowsButton } from './RowsButton.tsx';
import { valueText } from './valueText.ts';

interface FiguresBelowProps {
  figures: readonly ReportFigure[];
  shown: Shown;
  onRows: (key: string) => void;
}

/** Figures of a whole table on lines of their own below it. */
export function FiguresBelow({ figures, shown, onRows }: FiguresBelowProps) {
  if (figures.length === 0) return null;
  return (
    <dl className={classes['below']}>
      {figures.map(({ key, label, meaning, rowsKey, value, type }) => (
        <div key={`${key} ${label}`}>
          <dt>
            {label}
            {meaning === '' ? null : <small className={classes['meaning']}>{meaning}</small>}
          </dt>
          <dd>
            <RowsButton rowsKey={rowsKey} name={label} onRows={onRows}>
              {valueText(value, type, shown)}
            </RowsButton>
          </dd>
        </div>
      ))}
    </dl>
  );
}
