import { useTranslation } from 'react-i18next';
import type { ImportFieldInfo } from '#shared/contract/importKinds.ts';
import { countryCodes } from '#shared/domain/countries.ts';
import { currencyCodes } from '#shared/domain/currencies.ts';
import { fieldCodes } from '#shared/domain/fields.ts';
import { useFormat } from '../../../api/useFormat.ts';
import { useReferenceList } from '../../../api/useReferenceList.ts';
import { compareTexts } from '../../../components/compareTexts.ts';

interface Option {
  value: string;
  label: string;
}

/** What a field can be chosen from, in the window's language; null for one that is typed. */
export function useFieldOptions(info: ImportFieldInfo | undefined): Option[] | null {
  const { t } = useTranslation();
  const format = useFormat();
  const list = useReferenceList(info?.list ?? 'area');
  const type = info?.type;
  if (type === 'choice') {
    return (info?.values ?? []).map((value) => ({
      value,
      label: t(`${info?.textKey ?? ''}.${value}`, { defaultValue: value }),
    }));
  }
  if (type === 'list') return list.items.map(({ code, label }) => ({ value: code, label }));
  if (type === 'country') {
    return countryCodes
      .map((value) => ({ value, label: format.country(value) }))
      .toSorted((a, b) => compareTexts(a.label, b.label));
  }
  if (type === 'currency') {
    return currencyCodes.map((value) => ({
      value,
      label: `${value} — ${format.currency(value)}`,
    }));
  }
  if (type === 'science') {
    return fieldCodes.map((value) => ({
      value,
      label: `${value} ${format.fieldOfScience(value)}`,
    }));
  }
  return null;
}
