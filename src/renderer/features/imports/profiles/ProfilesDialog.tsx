import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ImportProfile } from '#shared/contract/imports.ts';
import { useAction } from '../../../api/useAction.ts';
import { Dialog } from '../../../components/Dialog.tsx';
import { showSaved } from '../../../components/form/showSaved.ts';
import { ProfileLine } from './ProfileLine.tsx';
import { renewProfiles } from './renewProfiles.ts';

interface ProfilesDialogProps {
  profiles: readonly ImportProfile[];
  onClose: () => void;
}

/** All profiles: another name, away, out to a file for a colleague, in from a colleague's file. */
export function ProfilesDialog({ profiles, onClose }: ProfilesDialogProps) {
  const { t } = useTranslation();
  const loading = useAction('imports.importProfile');
  const load = (): void =>
    loading.mutate(
      {},
      {
        onSuccess: (profile) => {
          if (profile === null) return;
          renewProfiles();
          showSaved(t('imports.profiles.saved', { name: profile.name }));
        },
      },
    );
  return (
    <Dialog isOpen size="xl" title={t('imports.profiles.title')} onClose={onClose}>
      <Stack gap="md">
        {profiles.length === 0 ? (
          <Text size="sm" c="dimmed">
            {t('imports.profiles.empty')}
          </Text>
        ) : null}
        {profiles.map((profile) => (
          <ProfileLine key={profile.id} profile={profile} />
        ))}
        <Group justify="space-between" gap="xs">
          <Button variant="default" loading={loading.isPending} onClick={load}>
            {t('imports.profiles.load')}
          </Button>
          <Button onClick={onClose}>{t('common.close')}</Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
