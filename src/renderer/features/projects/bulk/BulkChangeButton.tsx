import { useState } from 'react';
import { Button, Group, List, Stack, Text } from '@mantine/core';
import { IconEdit } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { localText } from '#shared/domain/language.ts';
import { useFormat } from '../../../api/useFormat.ts';
import { useLanguage } from '../../../api/useLanguage.ts';
import { Dialog } from '../../../components/Dialog.tsx';
import { changesOf, emptyBulk, isEmptyBulk } from './bulkDraft.ts';
import { BulkFields } from './BulkFields.tsx';
import { useBulkChange, type Refused } from './useBulkChange.ts';

interface BulkChangeButtonProps {
  /** The projects that are selected; the button is there while there are any. */
  ids: readonly string[];
}

/** Changes the selected projects at once; those that the rules refuse are named and left alone. */
export function BulkChangeButton({ ids }: BulkChangeButtonProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { apply, isRunning } = useBulkChange();
  const [isOpen, setIsOpen] = useState(false);
  const [draft, setDraft] = useState(emptyBulk);
  const [isChecked, setIsChecked] = useState(false);
  const [refused, setRefused] = useState<Refused>([]);
  const close = (): void => {
    setIsOpen(false);
    setDraft(emptyBulk);
    setIsChecked(false);
    setRefused([]);
  };
  const changes = changesOf(draft);
  const run = async (): Promise<void> => {
    setIsChecked(true);
    if (!changes) return;
    const left = await apply(ids, changes, draft.tags);
    if (left.length === 0) close();
    else setRefused(left);
  };
  const number = format.number(ids.length);
  if (ids.length === 0 && !isOpen) return null;
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconEdit size={16} aria-hidden />}
        onClick={() => setIsOpen(true)}
      >
        {t('bulk.open', { number })}
      </Button>
      <Dialog
        isOpen={isOpen}
        onClose={close}
        size="lg"
        title={refused.length > 0 ? t('bulk.refusedTitle') : t('bulk.title', { number })}
      >
        {refused.length > 0 ? (
          <RefusedProjects refused={refused} onClose={close} />
        ) : (
          <Stack gap="md">
            <Text size="sm" c="dimmed">
              {t('bulk.hint')}
            </Text>
            <BulkFields
              draft={draft}
              dateProblem={isChecked && !changes ? t('common.problem.DATE') : undefined}
              onChange={setDraft}
            />
            <Group justify="flex-end" gap="xs">
              <Button variant="default" onClick={close}>
                {t('common.cancel')}
              </Button>
              <Button
                loading={isRunning}
                disabled={isEmptyBulk(draft)}
                onClick={() => void run().catch(() => undefined)}
              >
                {t('bulk.apply', { number })}
              </Button>
            </Group>
          </Stack>
        )}
      </Dialog>
    </>
  );
}

interface RefusedProjectsProps {
  refused: Refused;
  onClose: () => void;
}

function RefusedProjects({ refused, onClose }: RefusedProjectsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <Stack gap="md">
      <Text size="sm">{t('bulk.refusedText')}</Text>
      <List size="sm" spacing={4} mah="50vh" style={{ overflow: 'auto' }}>
        {refused.map(({ id, title, code }) => (
          <List.Item key={id}>
            {localText(title, language)}.{' '}
            {t(`common.problem.${code}`, { defaultValue: t('common.problem.INVALID') })}
          </List.Item>
        ))}
      </List>
      <Group justify="flex-end">
        <Button onClick={onClose} data-autofocus>
          {t('common.close')}
        </Button>
      </Group>
    </Stack>
  );
}
