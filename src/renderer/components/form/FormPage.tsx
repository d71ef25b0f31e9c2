import type { ReactNode } from 'react';
import classes from './Form.module.css';

interface FormPageProps {
  children: ReactNode;
}

/** A screen with a form whose bar stays at the foot. */
export function FormPage({ children }: FormPageProps) {
  return <div className={classes['page']}>{children}</div>;
}
