import type { ReportSection } from '#shared/report/reportModel.ts';
import classes from './Paper.module.css';

/** A text that stands in a report. */
export function TextView({ section }: { section: Extract<ReportSection, { kind: 'text' }> }) {
  return <p className={classes['text']}>{section.text}</p>;
}
