import { countryCodes } from '#shared/domain/countries.ts';
import { useFormat } from '../../api/useFormat.ts';
import { compareTexts } from '../compareTexts.ts';
import { ChoiceFilter } from './ChoiceFilter.tsx';

interface CountryFilterProps {
  label: string;
  countries: readonly string[];
  onChange: (countries: string[]) => void;
}

/** Countries by their names in the window's language. */
export function CountryFilter({ label, countries, onChange }: CountryFilterProps) {
  const format = useFormat();
  const choice = (id: string) => ({ id, label: format.country(id) });
  const find = (search: string) =>
    countryCodes
      .map(choice)
      .filter((one) => one.label.toLowerCase().includes(search.toLowerCase()))
      .toSorted((a, b) => compareTexts(a.label, b.label));
  return (
    <ChoiceFilter
      label={label}
      selected={countries.map(choice)}
      onChange={onChange}
      sourceKey={['countries', label]}
      load={(search) => Promise.resolve(find(search))}
    />
  );
}
