import { Select, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { languages } from '#shared/domain/language.ts';
import { amountScales } from '#shared/report/reportModel.ts';
import { languageNames } from '../../../../components/languageNames.ts';
import type { Builder } from '../useBuilder.ts';

/** In which languages the report speaks, apart from the window, and how large its amounts are. */
export function WordingFields({ builder: { choice, address } }: { builder: Builder }) {
  const { t } = useTranslation();
  const { language, secondLanguage, amountScale } = choice;
  return (
    <Stack gap={8} component="section" aria-label={t('reportBuilder.form.wording')}>
      <Text fw={600} size="sm">
        {t('reportBuilder.form.wording')}
      </Text>
      <Select
        label={t('reportScreens.language')}
        data={languages.map((one) => ({ value: one, label: languageNames[one] }))}
        value={language}
        allowDeselect={false}
        onChange={(chosen) => chosen && address({ language: chosen })}
      />
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
        onChange={(chosen) => address({ second: chosen ?? '' })}
      />
      <Select
        label={t('reportScreens.scale')}
        data={amountScales.map((scale) => ({
          value: String(scale),
          label: t(`reportScreens.scales.${scale}`),
        }))}
        value={String(amountScale)}
        allowDeselect={false}
        onChange={(chosen) => address({ scale: Number(chosen) })}
      />
    </Stack>
  );
}
