import { useState } from 'react';
import { Button, Group, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ImportProfile } from '#shared/contract/imports.ts';
import { showSavedFile } from '../../../api/showSavedFile.tsx';
import { useAction } from '../../../api/useAction.ts';
import { useFormat } from '../../../api/useFormat.ts';
import { renewProfiles } from './renewProfiles.ts';

interface ProfileLineProps {
  profile: ImportProfile;
}

/** One profile and what can be done with it; removing asks once more on the same button. */
export function ProfileLine({ profile }: ProfileLineProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { id: profileId, name } = profile;
  const [typed, setTyped] = useState<string | null>(null);
  const [isAsked, setIsAsked] = useState(false);
  const renaming = useAction('imports.renameProfile');
  const removing = useAction('imports.removeProfile');
  const sharing = useAction('imports.exportProfile');
  const rename = (): void => {
    const next = (typed ?? name).trim();
    setTyped(null);
    if (next === '' || next === name) return;
    renaming.mutate({ profileId, name: next }, { onSuccess: renewProfiles });
  };
  const share = (): void =>
    sharing.mutate(
      { profileId },
      {
        onSuccess: (file) => {
          if (file === null) return;
          showSavedFile(t('imports.profiles.shared', { fileName: file.fileName }), file.token, t);
        },
      },
    );
  return (
    <Group gap="xs" align="flex-end">
      <TextInput
        flex="1 1 220px"
        label={t('imports.profiles.name')}
        description={[
          profile.kinds.map((kind) => t(`importFields.kind.${kind}`)).join(', '),
          format.instant(profile.at),
          profile.by,
        ]
          .filter((part) => part !== '')
          .join(' · ')}
        maxLength={200}
        value={typed ?? name}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={rename}
        onKeyDown={(event) => {
          if (event.key === 'Enter') rename();
        }}
      />
      <Button
        variant="default"
        aria-label={t('imports.profiles.shareOf', { name })}
        loading={sharing.isPending}
        onClick={share}
      >
        {t('imports.profiles.share')}
      </Button>
      <Button
        variant="default"
        color="red.9"
        aria-label={t(isAsked ? 'imports.profiles.removeSure' : 'imports.profiles.removeOf', {
          name,
        })}
        loading={removing.isPending}
        onBlur={() => setIsAsked(false)}
        onClick={() => {
          if (isAsked) removing.mutate({ profileId }, { onSuccess: renewProfiles });
          else setIsAsked(true);
        }}
      >
        <Text span size="sm">
          {isAsked ? t('imports.profiles.removeNow') : t('common.remove')}
        </Text>
      </Button>
    </Group>
  );
}
