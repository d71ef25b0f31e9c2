import { useState } from 'react';
import { Button, Menu } from '@mantine/core';
import {
  IconChevronDown,
  IconDeviceFloppy,
  IconFileSpreadsheet,
  IconShare,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { savedFormats, type SavedFormat } from '#shared/contract/reports.ts';
import { localText } from '#shared/domain/language.ts';
import { useCommand } from '../../../api/commands.ts';
import { showSavedFile } from '../../../api/showSavedFile.tsx';
import { useAction } from '../../../api/useAction.ts';
import { useCall } from '../../../api/useCall.ts';
import { useLanguage } from '../../../api/useLanguage.ts';
import { showSaved } from '../../../components/form/showSaved.ts';
import { finished } from './draft.ts';
import { NameDialog } from './NameDialog.tsx';
import { TemplateMenu } from './TemplateMenu.tsx';
import type { Builder } from './useBuilder.ts';

/** Saves the report under a name, shares it, writes it as a file. */
export function BuilderActions({ builder }: { builder: Builder }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { report, choice, saved, address } = builder;
  const all = useCall('savedReports.list', {}).data?.rows ?? [];
  const own = all.find(({ id }) => id === saved);
  const [isNaming, setIsNaming] = useState(false);
  const create = useAction('savedReports.create');
  const update = useAction('savedReports.update');
  const share = useAction('builder.share');
  const write = useAction('reports.export');
  const definition = JSON.stringify(finished(report));
  const suggested =
    own?.name ?? (localText(report.title, language) || t(`reportBuilder.lists.${report.list}`));

  const keepAs = async (name: string): Promise<void> => {
    const made = await create.mutateAsync({ name, definition });
    address({ saved: made.id });
    setIsNaming(false);
    showSaved(t('reportBuilder.form.saved', { name }));
  };
  const keep = (): void => {
    if (!own) return setIsNaming(true);
    const { id, version, name } = own;
    update.mutate(
      { id, version, fields: { name, definition } },
      { onSuccess: () => showSaved(t('reportBuilder.form.saved', { name })) },
    );
  };
  const save = (format: SavedFormat): void =>
    write.mutate(
      { choice, format },
      {
        onSuccess: (file) => {
          if (file)
            showSavedFile(t('reportScreens.saved', { fileName: file.fileName }), file.token, t);
        },
      },
    );
  useCommand('save', keep);
  useCommand('export', () => save('xlsx'));

  return (
    <>
      <Button
        variant="default"
        leftSection={<IconShare size={16} aria-hidden />}
        loading={share.isPending}
        onClick={() =>
          share.mutate(
            { name: suggested, definition },
            {
              onSuccess: (file) => {
                if (!file) return;
                const { fileName, token } = file;
                showSavedFile(t('reportScreens.saved', { fileName }), token, t);
              },
            },
          )
        }
      >
        {t('reportBuilder.form.share')}
      </Button>
      <TemplateMenu choice={choice} />
      <Menu position="bottom-end" shadow="md">
        <Menu.Target>
          <Button
            variant="default"
            leftSection={<IconFileSpreadsheet size={16} aria-hidden />}
            rightSection={<IconChevronDown size={14} aria-hidden />}
            loading={write.isPending}
          >
            {t('reportBuilder.form.export')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {savedFormats.map((format) => (
            <Menu.Item key={format} onClick={() => save(format)}>
              {t(`reportBuilder.form.formats.${format}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {own ? (
        <Button variant="default" onClick={() => setIsNaming(true)}>
          {t('reportBuilder.form.saveAs')}
        </Button>
      ) : null}
      <Button
        leftSection={<IconDeviceFloppy size={16} aria-hidden />}
        loading={create.isPending || update.isPending}
        onClick={keep}
      >
        {t('reportBuilder.form.save')}
      </Button>
      <NameDialog
        isOpen={isNaming}
        title={t('reportBuilder.form.saveTitle')}
        name={suggested}
        onClose={() => setIsNaming(false)}
        onName={keepAs}
      />
    </>
  );
}
