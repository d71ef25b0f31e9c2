import { useState } from 'react';
import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { QualityRule } from '#shared/contract/quality.ts';
import type { RecordTitle } from '#shared/contract/records.ts';
import { useCommand } from '../../api/commands.ts';
import { showError } from '../../api/showError.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import { ConflictDialog } from '../../components/form/ConflictDialog.tsx';
import { DraftOffer } from '../../components/form/DraftOffer.tsx';
import { showSaved } from '../../components/form/showSaved.ts';
import { useSavedForm } from '../../components/form/useSavedForm.ts';
import { LeaveGuard } from '../../components/LeaveGuard.tsx';
import { PartFields } from '../../components/parts/PartFields.tsx';
import { readDraft } from '../../components/parts/readDraft.ts';
import { emptyDraft, toDraft } from '../../components/parts/toDraft.ts';
import { usePartText } from '../../components/parts/usePartText.ts';
import type { FixRecord, FixTarget } from './fixTarget.ts';
import { useFixFields } from './useFixFields.ts';

interface FixFormProps {
  rule: QualityRule;
  record: RecordTitle;
  target: FixTarget;
  /** The record as it stands now; null when the fix makes a new one. */
  state: FixRecord | null;
  onSaved: () => void;
}

/** The few fields that put a record right. */
export function FixForm({ rule, record, target, state, onSaved }: FixFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const text = usePartText();
  const fields = useFixFields(rule, target.kind);
  const [isSaving, setIsSaving] = useState(false);
  const { shape } = target.schema;
  const rest = Object.fromEntries(
    Object.entries({ ...state, ...target.rest }).filter(([key]) => Object.hasOwn(shape, key)),
  );
  const { form, conflict, save } = useSavedForm({
    record: state,
    draftKey: `quality.${rule}.${record.id}`,
    toDraft: (stored) =>
      stored ? toDraft(fields, stored, language) : emptyDraft(fields, language),
    check: (draft) => readDraft(fields, draft, rest, target.schema),
    save: async (version, input) => {
      setIsSaving(true);
      try {
        return await target.save(version, input as never);
      } finally {
        setIsSaving(false);
      }
    },
    isSaving,
    staleCode: 'RECORD_CHANGED_ELSEWHERE',
    onRefusal: showError,
    fieldLabel: (key) => fields.find((field) => field.key === key)?.label ?? key,
    fieldText: (draft, key) => {
      const field = fields.find((one) => one.key === key);
      return field ? text(field, draft[key]) : '';
    },
  });
  const finish = async (): Promise<void> => {
    if (isSaving || !(await save())) return;
    showSaved(t('common.saved'));
    onSaved();
  };
  useCommand('save', () => void finish());
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void finish();
      }}
    >
      <DraftOffer kept={form.kept} onRestore={form.restoreKept} onDrop={form.dropKept} />
      <PartFields fields={fields} form={form} refusalAt={() => undefined} />
      <Group mt="lg" gap="xs">
        <Button type="submit" loading={isSaving} aria-keyshortcuts="Control+S">
          {t('common.save')}
        </Button>
      </Group>
      {conflict.isOpen ? <ConflictDialog {...conflict} /> : null}
      <LeaveGuard isDirty={form.isDirty && !isSaving} onDiscard={form.dropKept} />
    </form>
  );
}
