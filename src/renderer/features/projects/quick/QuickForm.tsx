import { useEffect, useRef } from 'react';
import { Button, Group, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Project } from '#shared/contract/projects.ts';
import { useCommand } from '../../../api/commands.ts';
import { useAction } from '../../../api/useAction.ts';
import { useFormat } from '../../../api/useFormat.ts';
import { useLanguage } from '../../../api/useLanguage.ts';
import { ConflictDialog } from '../../../components/form/ConflictDialog.tsx';
import { DraftOffer } from '../../../components/form/DraftOffer.tsx';
import { showSaved } from '../../../components/form/showSaved.ts';
import { useSavedForm } from '../../../components/form/useSavedForm.ts';
import { LinkButton } from '../../../components/LinkButton.tsx';
import { toDraft } from '../projectDraft.ts';
import { projectFieldText } from '../projectFieldText.ts';
import { showProjectRefusal } from '../showProjectRefusal.ts';
import { QuickFields } from './QuickFields.tsx';
import { checkQuick, toQuickDraft } from './quickDraft.ts';

interface QuickFormProps {
  project: Project;
  onDone: () => void;
}

/** The main fields of one project beside the list. */
export function QuickForm({ project, onDone }: QuickFormProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useLanguage();
  const update = useAction('projects.update', { isSilent: true });
  const { id, version: known } = project;
  const { form, conflict, save } = useSavedForm({
    record: project,
    draftKey: `project.quick.${id}`,
    toDraft: (record) => toQuickDraft(record ?? project, language, format.amount),
    check: (draft) => checkQuick(project, draft),
    save: (version, fields) => update.mutateAsync({ id, version: version ?? known, fields }),
    isSaving: update.isPending,
    staleCode: 'RECORD_CHANGED_ELSEWHERE',
    onRefusal: showProjectRefusal,
    fieldLabel: (key) => t(`projects.field.${key}`),
    fieldText: (draft, key) =>
      key === 'tags'
        ? draft.tags.join(', ')
        : projectFieldText({ ...toDraft(project, language, format.amount), ...draft }, key, {
            t,
            format,
            language,
          }),
  });
  const place = useRef<HTMLFormElement>(null);
  // The project comes after the drawer, whose focus trap has taken the first button by then.
  useEffect(() => place.current?.querySelector<HTMLElement>('input')?.focus(), []);
  const finish = async (): Promise<void> => {
    if (!(await save())) return;
    showSaved(t('common.saved'));
    onDone();
  };
  useCommand('save', () => void finish());
  return (
    <form
      ref={place}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void finish();
      }}
    >
      <DraftOffer kept={form.kept} onRestore={form.restoreKept} onDrop={form.dropKept} />
      <Stack gap="lg">
        <QuickFields form={form} />
        <Group gap="xs">
          <Button type="submit" loading={update.isPending} aria-keyshortcuts="Control+S">
            {t('common.save')}
          </Button>
          <Button variant="default" onClick={onDone}>
            {t('common.cancel')}
          </Button>
          <LinkButton variant="subtle" to="/projects/$id" params={{ id }}>
            {t('projects.quick.page')}
          </LinkButton>
        </Group>
      </Stack>
      {conflict.isOpen ? <ConflictDialog {...conflict} /> : null}
    </form>
  );
}
