import { useState } from 'react';
import { Button, Group, Select, Stack } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Meeting } from '#shared/contract/meetings.ts';
import {
  paperFormats,
  paperKinds,
  paperLanguages,
  type PaperKind,
  type PaperLanguage,
} from '#shared/domain/papers.ts';
import { showSavedFile } from '../../api/showSavedFile.tsx';
import { useAction } from '../../api/useAction.ts';
import { useCall } from '../../api/useCall.ts';
import { useFormat } from '../../api/useFormat.ts';
import { Dialog } from '../../components/Dialog.tsx';

interface PapersButtonProps {
  meeting: Meeting;
}

/** What an officer needs most in each state of a meeting. */
const firstPaper: Readonly<Record<Meeting['state'], PaperKind>> = {
  draft: 'briefing',
  open: 'briefing',
  in_progress: 'attendance',
  closed: 'protocol',
};

/** Makes the official papers of a meeting as files of Word or PDF. */
export function PapersButton({ meeting }: PapersButtonProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [isOpen, setOpen] = useState(false);
  const [chosenKind, setKind] = useState<PaperKind | null>(null);
  const [chosenLanguage, setLanguage] = useState<PaperLanguage | null>(null);
  const [chosenVersion, setVersion] = useState<string | null>(null);
  const office = useCall('office.get', {});
  const versions = useCall('meetings.minutes', { id: meeting.id });
  const action = useAction('papers.export');
  const language = chosenLanguage ?? office.data?.protocolLanguage ?? 'kk';
  const kind = chosenKind ?? firstPaper[meeting.state];
  const locked = versions.data ?? [];
  // A closed meeting is its last locked version unless the officer asks for another.
  const latest = meeting.state === 'closed' ? String(locked[0]?.number ?? '') : '';
  const version = kind === 'briefing' ? '' : (chosenVersion ?? latest);
  const save = (file: (typeof paperFormats)[number]): void =>
    action.mutate(
      {
        meetingId: meeting.id,
        kind,
        language,
        format: file,
        version: version === '' ? null : Number(version),
      },
      {
        onSuccess: (saved) => {
          if (!saved) return;
          setOpen(false);
          showSavedFile(t('papers.menu.saved', { fileName: saved.fileName }), saved.token, t);
        },
      },
    );
  return (
    <>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconFileText size={16} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {t('papers.menu.button')}
      </Button>
      <Dialog isOpen={isOpen} title={t('papers.menu.button')} onClose={() => setOpen(false)}>
        <Stack gap="sm">
          <Select
            label={t('papers.menu.paper')}
            data={paperKinds.map((value) => ({ value, label: t(`papers.${value}`) }))}
            value={kind}
            allowDeselect={false}
            data-autofocus
            onChange={(value) => setKind(paperKinds.find((one) => one === value) ?? kind)}
          />
          <Select
            label={t('papers.menu.language')}
            data={paperLanguages.map((value) => ({ value, label: t(`papers.language.${value}`) }))}
            value={language}
            allowDeselect={false}
            onChange={(value) =>
              setLanguage(paperLanguages.find((one) => one === value) ?? language)
            }
          />
          {kind === 'briefing' || locked.length === 0 ? null : (
            <Select
              label={t('papers.menu.source')}
              data={[
                { value: '', label: t('papers.menu.now') },
                ...locked.map(({ number, date }) => ({
                  value: String(number),
                  label: t('papers.menu.version', { number, date: format.date(date) }),
                })),
              ]}
              value={version}
              allowDeselect={false}
              onChange={setVersion}
            />
          )}
          <Group justify="flex-end" gap="sm">
            {paperFormats.map((file) => (
              <Button
                key={file}
                variant={file === 'docx' ? 'filled' : 'default'}
                loading={action.isPending}
                onClick={() => save(file)}
              >
                {t(`papers.format.${file}`)}
              </Button>
            ))}
          </Group>
        </Stack>
      </Dialog>
    </>
  );
}
