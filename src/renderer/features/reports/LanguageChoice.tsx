import { SegmentedControl, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { languages, type Language } from '#shared/domain/language.ts';
import { languageNames } from '../../components/languageNames.ts';

interface LanguageChoiceProps {
  value: Language;
  onChange: (language: Language) => void;
}

/** Language of a report, apart from the window's. */
export function LanguageChoice({ value, onChange }: LanguageChoiceProps) {
  const { t } = useTranslation();
  return (
    <div>
      <Text size="sm" fw={500} mb={4}>
        {t('reportScreens.language')}
      </Text>
      <SegmentedControl
        fullWidth
        aria-label={t('reportScreens.language')}
        data={languages.map((language) => ({ value: language, label: languageNames[language] }))}
        value={value}
        onChange={(chosen) => {
          const language = languages.find((each) => each === chosen);
          if (language) onChange(language);
        }}
      />
    </div>
  );
}
