import { useState } from 'react';
import { Button, Group, Stack, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { IconArrowMerge } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../components/Dialog.tsx';
import type { RecordOption } from '../../components/fields/recordOption.ts';
import { RecordSelect } from '../../components/fields/RecordSelect.tsx';
import { usePersonSource } from '../../components/fields/usePersonSource.ts';

interface MergeWithProps {
  id: string;
}

/** Chooses the other record of the same person and opens the two side by side. */
export function MergeWith({ id }: MergeWithProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { key, load } = usePersonSource();
  const [isOpen, setIsOpen] = useState(false);
  const [other, setOther] = useState<RecordOption | null>(null);
  const others = {
    key: [...key, 'except', id],
    load: async (search: string) => (await load(search)).filter((option) => option.id !== id),
  };
  const go = (): void => {
    if (!other) return;
    setIsOpen(false);
    void navigate({
      to: '/duplicates/$kind/$first/$second',
      params: { kind: 'person', first: id, second: other.id },
    });
  };
  return (
    <>
      <Button
        size="compact-sm"
        variant="subtle"
        leftSection={<IconArrowMerge size={16} aria-hidden />}
        onClick={() => setIsOpen(true)}
      >
        {t('duplicates.with.button')}
      </Button>
      <Dialog isOpen={isOpen} title={t('duplicates.with.title')} onClose={() => setIsOpen(false)}>
        <Stack gap="md">
          <Text size="sm">{t('duplicates.with.text')}</Text>
          <RecordSelect
            label={t('duplicates.with.field')}
            value={other}
            source={others}
            onChange={setOther}
            isFirst
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={() => setIsOpen(false)}>
              {t('common.cancel')}
            </Button>
            <Button disabled={!other} onClick={go}>
              {t('duplicates.with.go')}
            </Button>
          </Group>
        </Stack>
      </Dialog>
    </>
  );
}
