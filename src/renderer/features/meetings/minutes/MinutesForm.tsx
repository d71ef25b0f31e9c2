import { useState } from 'react';
import { Button, Group, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { agendaItemInput, type AgendaItemInput } from '#shared/contract/meetings.ts';
import { showError } from '../../../api/showError.ts';
import { useAction } from '../../../api/useAction.ts';
import { ConflictDialog } from '../../../components/form/ConflictDialog.tsx';
import { DraftOffer } from '../../../components/form/DraftOffer.tsx';
import { FormBar } from '../../../components/form/FormBar.tsx';
import { isEqual } from '../../../components/form/isEqual.ts';
import { problemsOf } from '../../../components/form/problems.ts';
import { showSaved } from '../../../components/form/showSaved.ts';
import { useProblemText } from '../../../components/form/useProblemText.ts';
import { useSavedForm, type SavedForm } from '../../../components/form/useSavedForm.ts';
import { LeaveGuard } from '../../../components/LeaveGuard.tsx';
import { RichTextEditor } from '../../../components/rich/RichTextEditor.tsx';
import type { AgendaItem } from './agendaSections.ts';
import { itemInput } from './itemInput.ts';
import { LanguageTabs } from './LanguageTabs.tsx';
import {
  filledLanguages,
  minutesDraftKey,
  minutesOf,
  minutesParts,
  minutesWords,
  type MinutesDraft,
} from './minutesDraft.ts';

interface MinutesFormProps {
  item: AgendaItem;
  onClose: () => void;
}

/** Writes what was heard and who spoke under one item; saved by its button or Ctrl+S. */
export function MinutesForm({ item, onClose }: MinutesFormProps) {
  const { t } = useTranslation();
  // The form that was written in last answers Ctrl+S.
  const [turn, setTurn] = useState(0);
  const update = useAction('agendaItems.update', { isSilent: true });
  const saved: SavedForm<AgendaItem, MinutesDraft, AgendaItemInput> = useSavedForm<
    AgendaItem,
    MinutesDraft,
    AgendaItemInput
  >({
    record: item,
    draftKey: minutesDraftKey(item.id),
    toDraft: (state) => minutesOf(state ?? item),
    check: (draft) => {
      const result = agendaItemInput.safeParse({ ...itemInput(item), ...draft });
      return result.success
        ? { ok: true, input: result.data }
        : { ok: false, problems: problemsOf(result.error) };
    },
    save: (version, fields) => {
      // Another place in the agenda is no other version of the minutes.
      const isOurs = isEqual(minutesOf(item), saved.form.initial);
      return update.mutateAsync({
        id: item.id,
        version: isOurs ? item.version : (version ?? item.version),
        fields,
      });
    },
    isSaving: update.isPending,
    staleCode: 'RECORD_CHANGED_ELSEWHERE',
    onRefusal: showError,
    fieldLabel: (key) => t(`minutes.${key}`),
    fieldText: minutesWords,
  });
  const { form, save, conflict } = saved;
  const problem = useProblemText(form.problems);
  const saveAndSay = async (): Promise<void> => {
    if (await save()) showSaved(t('common.saved'));
  };
  return (
    <Stack gap="sm">
      <DraftOffer kept={form.kept} onRestore={form.restoreKept} onDrop={form.dropKept} />
      <div onFocus={() => setTurn((before) => before + 1)}>
        <LanguageTabs label={t('minutes.languages')} filled={filledLanguages(form.values)}>
          {(language) => (
            <Stack gap="sm">
              {minutesParts.map((part) => (
                <RichTextEditor
                  key={part}
                  label={t(`minutes.${part}`)}
                  language={language}
                  value={form.values[part][language]}
                  error={problem(`${part}.${language}`)}
                  onChange={(text) => form.set(part, { ...form.values[part], [language]: text })}
                />
              ))}
            </Stack>
          )}
        </LanguageTabs>
      </div>
      <Group gap="xs">
        <FormBar
          key={turn}
          isDirty={form.isDirty}
          isSaving={update.isPending}
          onSave={() => void saveAndSay()}
          onReset={() => form.settle(form.initial)}
        />
        {form.isDirty ? null : (
          <Button variant="default" onClick={onClose}>
            {t('common.close')}
          </Button>
        )}
      </Group>
      <LeaveGuard isDirty={form.isDirty && !update.isPending} onDiscard={form.dropKept} />
      <ConflictDialog {...conflict} />
    </Stack>
  );
}
