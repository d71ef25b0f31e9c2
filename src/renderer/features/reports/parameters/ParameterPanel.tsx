import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Report } from '../useReport.ts';
import { LookFields } from '../LookFields.tsx';
import { ParameterField } from './ParameterField.tsx';

/** Language, amounts and parameters of a report. */
export function ParameterPanel({ report }: { report: Report }) {
  const { t } = useTranslation();
  const { parameters, values, change } = report;
  return (
    <Stack gap="md" component="section" aria-label={t('reportScreens.parameters')}>
      {parameters.map((parameter) => (
        <ParameterField
          key={parameter.name}
          report={report.id}
          parameter={parameter}
          value={values[parameter.name]}
          onChange={(value) => {
            const { [parameter.name]: _former, ...others } = values;
            change({
              values: value === undefined ? others : { ...others, [parameter.name]: value },
            });
          }}
        />
      ))}
      <LookFields choice={report.choice} change={change} />
    </Stack>
  );
}
