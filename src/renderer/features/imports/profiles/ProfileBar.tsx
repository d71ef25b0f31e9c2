import { useState } from 'react';
import { Button, Menu, Text } from '@mantine/core';
import { IconBookmarks } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ImportTable } from '#shared/contract/importTables.ts';
import { useAction } from '../../../api/useAction.ts';
import { useCall } from '../../../api/useCall.ts';
import { forgetChoices, keepOpen } from '../importCache.ts';
import { ProfilesDialog } from './ProfilesDialog.tsx';
import { SaveProfile } from './SaveProfile.tsx';

interface ProfileBarProps {
  importId: string;
  tables: readonly ImportTable[];
}

/** Mappings that were given a name: use one, keep this one, or look after them all. */
export function ProfileBar({ importId, tables }: ProfileBarProps) {
  const { t } = useTranslation();
  const profiles = useCall('imports.profiles', {}).data ?? [];
  const using = useAction('imports.useProfile');
  const [dialog, setDialog] = useState<'save' | 'all' | null>(null);
  const used = tables.find(({ remembered }) => (remembered?.profile ?? null) !== null);
  const name = used?.remembered?.profile ?? null;
  const take = (profileId: string): void =>
    using.mutate(
      { importId, profileId },
      {
        onSuccess: (open) => {
          forgetChoices();
          keepOpen(open);
        },
      },
    );
  return (
    <>
      <Menu position="bottom-end" width={300} transitionProps={{ duration: 0 }}>
        <Menu.Target>
          <Button
            variant="default"
            leftSection={<IconBookmarks size={16} aria-hidden />}
            loading={using.isPending}
          >
            {name === null ? t('imports.profiles.button') : t('imports.profiles.used', { name })}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{t('imports.profiles.use')}</Menu.Label>
          {profiles.map((profile) => (
            <Menu.Item key={profile.id} onClick={() => take(profile.id)}>
              {profile.name}
              <Text size="xs" c="dimmed">
                {profile.kinds.map((kind) => t(`importFields.kind.${kind}`)).join(', ')}
              </Text>
            </Menu.Item>
          ))}
          {profiles.length === 0 ? (
            <Menu.Item disabled>{t('imports.profiles.empty')}</Menu.Item>
          ) : null}
          <Menu.Divider />
          <Menu.Item onClick={() => setDialog('save')}>{t('imports.profiles.save')}</Menu.Item>
          <Menu.Item onClick={() => setDialog('all')}>{t('imports.profiles.manage')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {dialog === 'save' ? (
        <SaveProfile
          importId={importId}
          profiles={profiles}
          suggested={name ?? ''}
          onClose={() => setDialog(null)}
        />
      ) : null}
      {dialog === 'all' ? (
        <ProfilesDialog profiles={profiles} onClose={() => setDialog(null)} />
      ) : null}
    </>
  );
}
