import { useState } from 'react';
import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ImportProfile } from '#shared/contract/imports.ts';
import { useAction } from '../../../api/useAction.ts';
import { Dialog } from '../../../components/Dialog.tsx';
import { showSaved } from '../../../components/form/showSaved.ts';
import { renewProfiles } from './renewProfiles.ts';

interface SaveProfileProps {
  importId: string;
  profiles: readonly ImportProfile[];
  suggested: string;
  onClose: () => void;
}

/** Gives the mapping of the open file a name; one of that name is replaced, which is said before. */
export function SaveProfile({ importId, profiles, suggested, onClose }: SaveProfileProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(suggested);
  const saving = useAction('imports.saveProfile');
  const name = typed.trim();
  const isThere = profiles.some((profile) => profile.name === name);
  const save = (): void =>
    saving.mutate(
      { importId, name },
      {
        onSuccess: () => {
          renewProfiles();
          showSaved(t('imports.profiles.saved', { name }));
          onClose();
        },
      },
    );
  return (
    <Dialog isOpen title={t('imports.profiles.save')} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (name !== '') save();
        }}
      >
        <Stack gap="md">
          <TextInput
            label={t('imports.profiles.name')}
            description={t('imports.profiles.text')}
            data-autofocus
            maxLength={200}
            value={typed}
            error={isThere ? t('imports.profiles.replaces', { name }) : null}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" disabled={name === ''} loading={saving.isPending}>
              {t('common.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
