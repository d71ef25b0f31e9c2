import type { ReportSection } from '#shared/report/reportModel.ts';
import type { Shown } from '#shared/report/shownValue.ts';
import classes from './Paper.module.css';
import { RecordAnchor } from './RecordAnchor.tsx';
import { valueText } from './valueText.ts';

interface CardViewProps {
  section: Extract<ReportSection, { kind: 'card' }>;
  shown: Shown;
}

/** Names and values below each other. */
export function CardView({ section, shown }: CardViewProps) {
  return (
    <dl className={classes['card']}>
      {section.lines.map(({ label, type, value, link }, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- a card may say one thing twice
        <div key={at}>
          <dt>{label}</dt>
          <dd>
            <RecordAnchor link={link}>{valueText(value, type, shown)}</RecordAnchor>
          </dd>
        </div>
      ))}
    </dl>
  );
}
