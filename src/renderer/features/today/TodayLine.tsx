import type { ReactNode } from 'react';
import { RowLink } from '../../components/RowLink.tsx';
import classes from './Today.module.css';

interface TodayLineProps {
  when: string;
  /** Address of the record; none when it has no page. */
  to: string | null;
  text: string;
  /** Under the text: whose it is, where it is. */
  detail?: string;
  /** On the right: where it stands. */
  state?: ReactNode;
}

/** One line of a part: when, what, and where it stands. */
export function TodayLine({ when, to, text, detail = '', state }: TodayLineProps) {
  return (
    <li className={classes['line']}>
      <span className={classes['when']}>{when}</span>
      <span className={classes['what']}>
        {to === null ? text : <RowLink to={to} text={text} />}
        {detail === '' ? null : <small>{detail}</small>}
      </span>
      {state ? <span className={classes['state']}>{state}</span> : null}
    </li>
  );
}
