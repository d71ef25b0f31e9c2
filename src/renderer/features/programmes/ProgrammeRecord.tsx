import { Anchor, Group } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Programme } from '#shared/contract/programmes.ts';
import { localText } from '#shared/domain/language.ts';
import { invoke } from '../../api/client.ts';
import { showError } from '../../api/showError.ts';
import { useAction } from '../../api/useAction.ts';
import { useFormat } from '../../api/useFormat.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import { RecordEditor } from '../../components/form/RecordEditor.tsx';
import { showUndo } from '../../components/showUndo.tsx';
import { ProgrammeFields } from './ProgrammeFields.tsx';
import { checkProgramme, toDraft } from './programmeDraft.ts';
import { programmeFieldText } from './programmeFieldText.ts';

interface ProgrammeRecordProps {
  programme: Programme;
}

/** The form of a programme and its projects. */
export function ProgrammeRecord({ programme }: ProgrammeRecordProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useLanguage();
  const navigate = useNavigate();
  const update = useAction('programmes.update', { isSilent: true });
  const removal = useAction('programmes.remove');
  const { id } = programme;
  const remove = async (): Promise<void> => {
    await removal.mutateAsync({ id });
    showUndo({
      message: t('programmes.removed', { name: localText(programme.name, language) }),
      undoLabel: t('common.undo'),
      onUndo: () => {
        invoke('programmes.restore', { id }).catch(showError);
      },
    });
  };
  return (
    <RecordEditor
      record={programme}
      draftKey={`programme.${id}`}
      toDraft={toDraft}
      check={checkProgramme}
      save={(version, fields) => update.mutateAsync({ id, version, fields })}
      isSaving={update.isPending}
      staleCode="PROGRAMME_CHANGED_ELSEWHERE"
      onRefusal={showError}
      remove={remove}
      leave={() => navigate({ to: '/programmes' })}
      title={localText(programme.name, language)}
      detail={
        <Group gap="2px 20px">
          <Anchor
            size="sm"
            renderRoot={(props) => <Link {...props} to="/projects" search={{ programme: [id] }} />}
          >
            {t('programmes.projects', { count: programme.projectCount })}
          </Anchor>
          <span>
            {t('common.changedBy', {
              time: format.instant(programme.updatedAt),
              by: programme.updatedBy,
            })}
          </span>
        </Group>
      }
      fieldLabel={(key) => t(`programmes.field.${key}`)}
      fieldText={(draft, key) => programmeFieldText(draft, key, { language })}
    >
      {(form) => <ProgrammeFields form={form} />}
    </RecordEditor>
  );
}
