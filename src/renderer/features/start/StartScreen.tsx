import { Box, Container, Stack, Text } from '@mantine/core';
import type { AppInfo } from '#shared/contract/workspaces.ts';
import { useSettings } from '../../api/useSettings.ts';
import { LanguageChoice } from './LanguageChoice.tsx';
import { WorkspaceChoice } from './WorkspaceChoice.tsx';

interface StartScreenProps {
  info: AppInfo;
  /** Leads to the import as soon as there is a workspace. */
  openImport: () => void;
}

/** The first start: the language, then where the work is kept. */
export function StartScreen({ info, openImport }: StartScreenProps) {
  const { language } = useSettings();
  return (
    <Box component="main" h="100%" style={{ overflow: 'auto' }}>
      <Container size="md" py={{ base: 'lg', sm: 48 }}>
        <Stack gap="xl">
          <Text fw={700} size="xl" c="var(--mantine-color-anchor)">
            Ortaq
          </Text>
          {language ? (
            <WorkspaceChoice error={info.workspaceError} openImport={openImport} />
          ) : (
            <LanguageChoice suggested={info.systemLanguage} />
          )}
        </Stack>
      </Container>
    </Box>
  );
}
