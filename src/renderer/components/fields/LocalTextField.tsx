import { Fieldset, SimpleGrid, Text, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { languages, type Language, type LocalText } from '#shared/domain/language.ts';

interface LocalTextFieldProps {
  label: string;
  value: LocalText;
  onChange: (value: LocalText) => void;
  /** About the text as a whole, such as "give it in one language at least". */
  error?: string | undefined;
  /** About one of the three. */
  errors?: Partial<Record<Language, string | undefined>>;
  description?: string;
  isLong?: boolean;
}

/** One text in three languages side by side; each is labelled and marked with its language. */
export function LocalTextField(props: LocalTextFieldProps) {
  const { t } = useTranslation();
  const { label, value, onChange, error, errors = {}, description, isLong = false } = props;
  return (
    <Fieldset legend={label} variant="unstyled" m={0} p={0}>
      {description ? (
        <Text size="xs" c="dimmed" mb={4}>
          {description}
        </Text>
      ) : null}
      <SimpleGrid cols={{ base: 1, md: 3 }} spacing="sm" verticalSpacing="xs">
        {languages.map((language) => {
          const field = {
            label: t(`common.language.${language}`),
            labelProps: { fw: 400 },
            value: value[language],
            lang: language,
            error: errors[language] ?? (error !== undefined && language === 'kk'),
            onChange: (event: { currentTarget: { value: string } }) =>
              onChange({ ...value, [language]: event.currentTarget.value }),
          };
          return isLong ? (
            <Textarea key={language} autosize minRows={2} maxRows={8} {...field} />
          ) : (
            <TextInput key={language} {...field} />
          );
        })}
      </SimpleGrid>
      {error ? (
        <Text size="xs" c="var(--mantine-color-error)" mt={4} role="alert">
          {error}
        </Text>
      ) : null}
    </Fieldset>
  );
}
