import { SimpleGrid, Stack, Text, Title, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { languages, type Language } from '#shared/domain/language.ts';
import { useAction } from '../../api/useAction.ts';
import { languageNames } from '../../components/languageNames.ts';
import classes from './Start.module.css';

interface LanguageChoiceProps {
  /** The system's language, offered first. */
  suggested: Language;
}

/** The first question, asked in all three languages at once. */
export function LanguageChoice({ suggested }: LanguageChoiceProps) {
  const { i18n } = useTranslation();
  const update = useAction('settings.update');
  const ordered = [suggested, ...languages.filter((language) => language !== suggested)];
  return (
    <Stack gap="lg">
      <Title order={1}>
        {ordered.map((language) => (
          <span key={language} lang={language} className={classes['line']}>
            {i18n.getFixedT(language)('start.language.title')}
          </span>
        ))}
      </Title>
      <SimpleGrid cols={{ base: 1, xs: 3 }}>
        {ordered.map((language) => (
          <UnstyledButton
            key={language}
            lang={language}
            className={classes['card']}
            disabled={update.isPending}
            onClick={() => update.mutate({ language })}
          >
            <Text component="span" fw={600} size="lg">
              {languageNames[language]}
            </Text>
            <Text component="span" size="sm" c="dimmed">
              {i18n.getFixedT(language)('start.language.hint')}
            </Text>
          </UnstyledButton>
        ))}
      </SimpleGrid>
    </Stack>
  );
}
