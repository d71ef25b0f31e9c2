import { Checkbox, Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ReportParameter } from '#shared/contract/reports.ts';
import { isCalendarDate } from '#shared/domain/dates.ts';
import { useFormat } from '../../../api/useFormat.ts';
import { CountField } from '../../../components/fields/CountField.tsx';
import { DateField } from '../../../components/fields/DateField.tsx';
import { CountrySelect } from '../../../components/parts/CountrySelect.tsx';
import { ListParameter } from './ListParameter.tsx';
import { RecordParameter } from './RecordParameter.tsx';
import { isWhole } from './reportValues.ts';

interface ParameterFieldProps {
  /** Id of the report. */
  report: string;
  parameter: ReportParameter;
  /** As typed; undefined while it is as the report suggests. */
  value: string | number | undefined;
  onChange: (value: string | number | undefined) => void;
}

const isCountries = (choices: readonly string[]): boolean =>
  choices.length > 0 && choices.every((choice) => /^[A-Z]{2}$/u.test(choice));

/** One parameter of a report in the field that fits its kind. */
export function ParameterField({ report, parameter, value, onChange }: ParameterFieldProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { name, kind, choices, minimum, maximum, isRequired, default: fallback } = parameter;
  const label = t(`reportCatalogue.parameters.${name}`);
  const text = String(value ?? fallback ?? '');
  switch (kind) {
    case 'integer': {
      const bounds = { minimum: format.number(minimum ?? 0), maximum: format.number(maximum ?? 0) };
      const isWrong = text !== '' && !isWhole(text, parameter);
      return (
        <CountField
          label={label}
          value={text}
          error={
            isWrong
              ? maximum === null
                ? t('reportScreens.wholeNumber')
                : t('reportScreens.between', bounds)
              : undefined
          }
          onChange={onChange}
        />
      );
    }
    case 'date':
      return (
        <DateField
          label={label}
          value={text}
          error={text !== '' && !isCalendarDate(text) ? t('reportScreens.notADate') : undefined}
          onChange={onChange}
        />
      );
    case 'choice':
      if (isCountries(choices)) {
        return (
          <CountrySelect
            label={label}
            value={text}
            isRequired={isRequired}
            onChange={(code) => onChange(code ?? undefined)}
          />
        );
      }
      return (
        <Select
          label={label}
          data={choices.map((choice) => ({
            value: choice,
            label: t(`reportCatalogue.choices.${name}.${choice}`),
          }))}
          value={text === '' ? null : text}
          withAsterisk={isRequired}
          allowDeselect={!isRequired && fallback === null}
          onChange={(chosen) => onChange(chosen ?? undefined)}
        />
      );
    case 'flag':
      return (
        <Checkbox
          label={label}
          checked={Number(value ?? fallback ?? 0) === 1}
          onChange={(event) => onChange(event.currentTarget.checked ? 1 : 0)}
        />
      );
    case 'record':
      return (
        <RecordParameter
          label={label}
          kinds={parameter.recordKinds}
          value={text}
          isRequired={isRequired}
          onChange={onChange}
        />
      );
    case 'list':
      return <ListParameter report={report} value={text} onChange={onChange} />;
    case 'text':
      return (
        <TextInput
          label={label}
          value={text}
          withAsterisk={isRequired}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
  }
}
