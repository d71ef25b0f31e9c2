import type { ReportFigure, ReportSection } from '#shared/report/reportModel.ts';
import type { Shown } from '#shared/report/shownValue.ts';
import { figureCards } from './figureCards.ts';
import classes from './Paper.module.css';
import { RowsButton } from './RowsButton.tsx';
import { WideTable } from './WideTable.tsx';
import { differenceText, valueText } from './valueText.ts';

type Figures = Extract<ReportSection, { kind: 'figures' }>;

interface FiguresViewProps {
  section: Figures;
  shown: Shown;
  onRows: (key: string) => void;
}

const keyOf = ({ key, label }: ReportFigure): string => `${key} ${label}`;

/** Figures with what they count; where they are compared, beside those of the other period. */
export function FiguresView({ section, shown, onRows }: FiguresViewProps) {
  const { compared, figures } = section;
  if (compared) return <ComparedFigures section={section} shown={shown} onRows={onRows} />;
  return (
    <ul className={classes['figures']}>
      {figureCards(figures).map((card) => (
        <li key={card.key}>
          <span className={classes['label']}>{card.label}</span>
          {card.figures.map((figure) => (
            <span
              key={keyOf(figure)}
              className={classes['figure']}
              data-many={card.figures.length > 1 || undefined}
            >
              <RowsButton rowsKey={figure.rowsKey} name={figure.label} onRows={onRows}>
                {valueText(figure.value, figure.type, shown)}
              </RowsButton>
            </span>
          ))}
          <span className={classes['meaning']}>{card.meaning}</span>
        </li>
      ))}
    </ul>
  );
}

function ComparedFigures({ section, shown, onRows }: FiguresViewProps) {
  const { compared, figures, title } = section;
  return (
    <WideTable label={title}>
      <thead>
        <tr>
          <th scope="col">{title}</th>
          <th scope="col" data-number>
            {compared?.now}
          </th>
          <th scope="col" data-number>
            {compared?.before}
          </th>
          <th scope="col" data-number>
            {compared?.difference}
          </th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <tr key={keyOf(figure)}>
            <th scope="row">
              {figure.label}
              <small className={classes['meaning']}>{figure.meaning}</small>
            </th>
            <td data-number>
              <RowsButton rowsKey={figure.rowsKey} name={figure.label} onRows={onRows}>
                {valueText(figure.value, figure.type, shown)}
              </RowsButton>
            </td>
            <td data-number>
              <RowsButton
                rowsKey={figure.previousKey ?? null}
                name={`${figure.label}, ${compared?.before ?? ''}`}
                onRows={onRows}
              >
                {valueText(figure.previous ?? null, figure.type, shown)}
              </RowsButton>
            </td>
            <td data-number>{differenceText(figure.value, figure.previous, figure.type, shown)}</td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}
