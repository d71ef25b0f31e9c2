import { ControlFilters } from './ControlFilters.tsx';
import { RegisterFilters } from './RegisterFilters.tsx';

interface ListParameterProps {
  report: string;
  /** JSON of the filter and the order, or empty. */
  value: string;
  onChange: (value: string | undefined) => void;
}

/** Which rows of a list the report holds, and in which order. */
export function ListParameter({ report, value, onChange }: ListParameterProps) {
  if (report === 'register') return <RegisterFilters value={value} onChange={onChange} />;
  if (report === 'controlList') return <ControlFilters value={value} onChange={onChange} />;
  return null;
}
