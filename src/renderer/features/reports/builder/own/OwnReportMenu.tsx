import { ActionIcon, Menu } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import {
  IconCopy,
  IconDots,
  IconPencil,
  IconShare,
  IconTextCaption,
  IconTrash,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { showSavedFile } from '../../../../api/showSavedFile.tsx';
import { useAction } from '../../../../api/useAction.ts';
import { useRecordRemoval } from '../../../../components/useRecordRemoval.ts';

interface OwnReportMenuProps {
  report: { id: string; name: string; definition: string };
  onRename: () => void;
}

/** What can be done with a saved report beside opening it. */
export function OwnReportMenu({ report, onRename }: OwnReportMenuProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { id, name, definition } = report;
  const create = useAction('savedReports.create');
  const share = useAction('builder.share');
  const remove = useRecordRemoval('savedReport');
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <ActionIcon color="gray" aria-label={t('reportBuilder.own.menu', { name })}>
          <IconDots size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconPencil size={16} aria-hidden />}
          onClick={() => void navigate({ to: '/reports/build', search: { definition, saved: id } })}
        >
          {t('reportBuilder.own.edit')}
        </Menu.Item>
        <Menu.Item leftSection={<IconTextCaption size={16} aria-hidden />} onClick={onRename}>
          {t('reportBuilder.own.rename')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconCopy size={16} aria-hidden />}
          onClick={() =>
            create.mutate({ name: t('reportBuilder.own.copyOf', { name }), definition })
          }
        >
          {t('reportBuilder.own.duplicate')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconShare size={16} aria-hidden />}
          onClick={() =>
            share.mutate(
              { name, definition },
              {
                onSuccess: (file) => {
                  if (!file) return;
                  showSavedFile(
                    t('reportScreens.saved', { fileName: file.fileName }),
                    file.token,
                    t,
                  );
                },
              },
            )
          }
        >
          {t('reportBuilder.form.share')}
        </Menu.Item>
        <Menu.Item
          color="red"
          leftSection={<IconTrash size={16} aria-hidden />}
          onClick={() =>
            void remove([id], t('reportBuilder.own.removed', { name })).catch(() => undefined)
          }
        >
          {t('reportBuilder.own.remove')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
