import { NumberInput, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ReportParameter } from '#shared/contract/reports.ts';
import type { Language } from '#shared/domain/language.ts';
import { DateField } from '../../components/fields/DateField.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import type { ReportValues } from './reportValues.ts';

interface ModelParametersProps {
  parameters: readonly ReportParameter[];
  language: Language;
  values: ReportValues;
  onLanguage: (language: Language) => void;
  onValues: (values: ReportValues) => void;
}

/** Language and parameters of a report of the catalogue. */
export function ModelParameters({
  parameters,
  language,
  values,
  onLanguage,
  onValues,
}: ModelParametersProps) {
  const { t } = useTranslation();
  return (
    <Stack gap="md" component="section" aria-label={t('reportScreens.parameters')}>
      <LanguageChoice value={language} onChange={onLanguage} />
      {parameters.map(({ name, type, minimum, maximum, default: fallback }) => {
        const label = t(`reportCatalogue.parameters.${name}`);
        const value = values[name] ?? fallback;
        const change = (changed: string | number): void => onValues({ ...values, [name]: changed });
        return type === 'date' ? (
          <DateField key={name} label={label} value={String(value)} onChange={change} />
        ) : (
          <NumberInput
            key={name}
            label={label}
            value={value}
            allowDecimal={false}
            min={minimum ?? 0}
            max={maximum ?? Number.MAX_SAFE_INTEGER}
            onChange={change}
          />
        );
      })}
    </Stack>
  );
}
