import type { ReportFigure } from '#shared/report/reportModel.ts';
import type { Shown } from '#shared/report/shownValue.ts';
import { figureCards } from './figureCards.ts';
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
      {figureCards(figures).map((card) => (
        <div key={card.key}>
          <dt>
            {card.label}
            {card.meaning === '' ? null : (
              <small className={classes['meaning']}>{card.meaning}</small>
            )}
          </dt>
          <dd>
            {card.figures.map(({ key, label, rowsKey, value, type }) => (
              <div key={`${key} ${label}`} className={classes['amount']}>
                <RowsButton rowsKey={rowsKey} name={label} onRows={onRows}>
                  {valueText(value, type, shown)}
                </RowsButton>
              </div>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
