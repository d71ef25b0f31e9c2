import { Button, Code, Container, Group, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface CrashScreenProps {
  error: unknown;
}

/** What an officer sees after a fault of the program: what it means and what to do. */
export function CrashScreen({ error }: CrashScreenProps) {
  const { t } = useTranslation();
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return (
    <Container component="main" size="sm" py="xl">
      <Stack gap="md">
        <Title order={1}>{t('app.crash.title')}</Title>
        <Text>{t('app.crash.text')}</Text>
        <Group>
          <Button onClick={() => window.location.reload()}>{t('app.crash.reload')}</Button>
          <Button
            variant="default"
            onClick={() => {
              window.location.hash = '#/projects';
              window.location.reload();
            }}
          >
            {t('app.crash.home')}
          </Button>
        </Group>
        <Code block>{detail}</Code>
      </Stack>
    </Container>
  );
}
