import { useState } from 'react';
import { Button, Checkbox, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ChosenReport } from '#shared/contract/reports.ts';
import { issuedFormats, type IssuedFormat } from '#shared/contract/snapshots.ts';
import { useAction } from '../../../api/useAction.ts';
import { queryClient } from '../../../api/queryClient.ts';
import { Dialog } from '../../../components/Dialog.tsx';
import { showIssued } from './showIssued.tsx';

interface IssueDialogProps {
  choice: ChosenReport;
  onClose: () => void;
}

/** Keeps the report as it is handed over: in which formats, to whom, with a note. */
export function IssueDialog({ choice, onClose }: IssueDialogProps) {
  const { t } = useTranslation();
  const issue = useAction('snapshots.issue');
  const [formats, setFormats] = useState<readonly IssuedFormat[]>(issuedFormats);
  const [handedTo, setHandedTo] = useState('');
  const [note, setNote] = useState('');
  const run = (): void =>
    issue.mutate(
      { choice, formats: [...formats], handedTo, note },
      {
        onSuccess: ({ id }) => {
          void queryClient.invalidateQueries({ queryKey: ['snapshots.list'] });
          showIssued(id, t);
          onClose();
        },
      },
    );
  return (
    <Dialog isOpen title={t('reportScreens.issue.title')} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (formats.length > 0) run();
        }}
      >
        <Stack gap="md">
          <Text size="sm">{t('reportScreens.issue.text')}</Text>
          <TextInput
            label={t('reportScreens.issue.handedTo')}
            placeholder={t('reportScreens.issue.handedToExample')}
            maxLength={500}
            data-autofocus
            value={handedTo}
            onChange={(event) => setHandedTo(event.currentTarget.value)}
          />
          <Textarea
            label={t('reportScreens.issue.note')}
            autosize
            minRows={2}
            maxLength={10_000}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          <Checkbox.Group
            label={t('reportScreens.issue.formats')}
            value={[...formats]}
            error={formats.length === 0 ? t('reportScreens.issue.noFormat') : undefined}
            onChange={(chosen) =>
              setFormats(issuedFormats.filter((format) => chosen.includes(format)))
            }
          >
            <Group mt={6} gap="lg">
              {issuedFormats.map((format) => (
                <Checkbox
                  key={format}
                  value={format}
                  label={t(`reportScreens.issue.format.${format}`)}
                />
              ))}
            </Group>
          </Checkbox.Group>
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" loading={issue.isPending} disabled={formats.length === 0}>
              {t('reportScreens.issue.button')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
