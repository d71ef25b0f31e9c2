import { List, Loader, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Meeting } from '#shared/contract/meetings.ts';
import { localText } from '#shared/domain/language.ts';
import { useFormat } from '../../../api/useFormat.ts';
import { useLanguage } from '../../../api/useLanguage.ts';
import { ConfirmDialog } from '../../../components/ConfirmDialog.tsx';
import type { PartRow } from '../../../components/parts/partNames.ts';
import { usePartRows } from '../../../components/parts/usePartCalls.ts';
import { agendaSections, type AgendaItem, type NumberedItem } from './agendaSections.ts';
import { readStored } from '../../../components/storedValue.ts';
import { closingWarnings } from './closingWarnings.ts';
import { minutesDraftKey } from './minutesDraft.ts';

interface ClosingDialogProps {
  meeting: Meeting;
  isBusy: boolean;
  onConfirm: () => void;
  onCancel: () => void;
}

/** Says what a closing locks, and what in the minutes is still open. */
export function ClosingDialog({ meeting, isBusy, onConfirm, onCancel }: ClosingDialogProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const owner = { meetingId: meeting.id };
  const items = usePartRows<'agendaItems', AgendaItem>('agendaItems', owner).data;
  const decisions = usePartRows<'decisions', PartRow<'decisions'>>('decisions', owner).data;
  const numbered = agendaSections(items ?? []).flatMap((section) => section.items);
  const warnings = closingWarnings(items ?? [], decisions ?? []);
  const named = (some: readonly AgendaItem[]): NumberedItem[] =>
    numbered.filter(({ item }) => some.includes(item));
  const unsaved = numbered.filter(
    ({ item }) => readStored(`draft.${minutesDraftKey(item.id)}`) !== null,
  );
  return (
    <ConfirmDialog
      isOpen
      title={t('minutes.close.title')}
      confirmLabel={t('minutes.move.close')}
      isBusy={isBusy}
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      <Stack gap="sm">
        <Text size="sm">
          {t('minutes.close.text', { version: format.number(meeting.minutesCount + 1) })}
        </Text>
        {items && decisions ? (
          <>
            <Warning label={t('minutes.close.unsaved')} items={unsaved} />
            <Warning label={t('minutes.close.undecided')} items={named(warnings.undecided)} />
            <Warning label={t('minutes.close.notDiscussed')} items={named(warnings.notDiscussed)} />
          </>
        ) : (
          <Loader size="sm" />
        )}
      </Stack>
    </ConfirmDialog>
  );
}

function Warning({ label, items }: { label: string; items: readonly NumberedItem[] }) {
  const language = useLanguage();
  if (items.length === 0) return null;
  return (
    <div>
      <Text size="sm" fw={600}>
        {label}
      </Text>
      <List size="sm" listStyleType="none">
        {items.map(({ item, number }) => (
          <List.Item key={item.id}>
            {number}. {localText(item.title, language)}
          </List.Item>
        ))}
      </List>
    </div>
  );
}
