import type { ReportSection } from '#shared/report/reportModel.ts';
import type { Shown } from '#shared/report/shownValue.ts';
import classes from './Paper.module.css';
import { RecordAnchor } from './RecordAnchor.tsx';
import { RowsButton } from './RowsButton.tsx';
import { valueText } from './valueText.ts';

interface CardViewProps {
  section: Extract<ReportSection, { kind: 'card' }>;
  shown: Shown;
  onRows: (key: string) => void;
}

/** Names and values below each other. */
export function CardView({ section, shown, onRows }: CardViewProps) {
  return (
    <dl className={classes['card']}>
      {section.lines.map(({ label, type, value, link, rowsKey }, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- a card may say one thing twice
        <div key={at}>
          <dt>{label}</dt>
          <dd>
            <RecordAnchor link={link}>
              <RowsButton rowsKey={rowsKey} name={label} onRows={onRows}>
                {valueText(value, type, shown)}
              </RowsButton>
            </RecordAnchor>
          </dd>
        </div>
      ))}
    </dl>
  );
}
