import { Input, SegmentedControl, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ChosenReport } from '#shared/contract/reports.ts';
import { languages } from '#shared/domain/language.ts';
import { amountScales } from '#shared/report/reportModel.ts';
import { languageNames } from '../../components/languageNames.ts';

interface LookFieldsProps {
  choice: ChosenReport;
  change: (look: { language?: string; second?: string; scale?: number }) => void;
}

/** How a report is worded: its languages, apart from the window's, and the size of its amounts. */
export function LookFields({ choice, change }: LookFieldsProps) {
  const { t } = useTranslation();
  const { language, secondLanguage, amountScale } = choice;
  return (
    <>
      <Input.Wrapper label={t('reportScreens.language')} labelElement="div">
        <SegmentedControl
          fullWidth
          aria-label={t('reportScreens.language')}
          data={languages.map((one) => ({ value: one, label: languageNames[one] }))}
          value={language}
          onChange={(chosen) => change({ language: chosen })}
        />
      </Input.Wrapper>
      <Select
        label={t('reportScreens.second')}
        data={[
          { value: '', label: t('reportScreens.noSecond') },
          ...languages
            .filter((one) => one !== language)
            .map((one) => ({ value: one, label: languageNames[one] })),
        ]}
        value={secondLanguage ?? ''}
        allowDeselect={false}
        onChange={(chosen) => change({ second: chosen ?? '' })}
      />
      <Select
        label={t('reportScreens.scale')}
        data={amountScales.map((scale) => ({
          value: String(scale),
          label: t(`reportScreens.scales.${scale}`),
        }))}
        value={String(amountScale)}
        allowDeselect={false}
        onChange={(chosen) => change({ scale: Number(chosen) })}
      />
    </>
  );
}
