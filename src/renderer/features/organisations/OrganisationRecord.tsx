import { Anchor, Group } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Organisation } from '#shared/contract/organisations.ts';
import { localText } from '#shared/domain/language.ts';
import { invoke } from '../../api/client.ts';
import { showError } from '../../api/showError.ts';
import { useAction } from '../../api/useAction.ts';
import { useFormat } from '../../api/useFormat.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import { RecordEditor } from '../../components/form/RecordEditor.tsx';
import { showUndo } from '../../components/showUndo.tsx';
import { OrganisationFields } from './OrganisationFields.tsx';
import { checkOrganisation, toDraft } from './organisationDraft.ts';
import { organisationFieldText } from './organisationFieldText.ts';

interface OrganisationRecordProps {
  organisation: Organisation;
}

/** The form of an organisation and its projects. */
export function OrganisationRecord({ organisation }: OrganisationRecordProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useLanguage();
  const navigate = useNavigate();
  const update = useAction('organisations.update', { isSilent: true });
  const removal = useAction('organisations.remove');
  const { id } = organisation;
  const remove = async (): Promise<void> => {
    await removal.mutateAsync({ id });
    showUndo({
      message: t('organisations.removed', { name: localText(organisation.name, language) }),
      undoLabel: t('common.undo'),
      onUndo: () => {
        invoke('organisations.restore', { id }).catch(showError);
      },
    });
  };
  return (
    <RecordEditor
      record={organisation}
      draftKey={`organisation.${id}`}
      toDraft={toDraft}
      check={checkOrganisation}
      save={(version, fields) => update.mutateAsync({ id, version, fields })}
      isSaving={update.isPending}
      staleCode="ORGANISATION_CHANGED_ELSEWHERE"
      onRefusal={showError}
      remove={remove}
      leave={() => navigate({ to: '/organisations' })}
      title={localText(organisation.name, language)}
      detail={
        <Group gap="2px 20px">
          <Anchor
            size="sm"
            renderRoot={(props) => (
              <Link {...props} to="/projects" search={{ organisation: [id] }} />
            )}
          >
            {t('organisations.projects', { count: organisation.projectCount })}
          </Anchor>
          <span>
            {t('common.changedBy', {
              time: format.instant(organisation.updatedAt),
              by: organisation.updatedBy,
            })}
          </span>
        </Group>
      }
      fieldLabel={(key) => t(`organisations.field.${key}`)}
      fieldText={(draft, key) => organisationFieldText(draft, key, { t, format, language })}
    >
      {(form) => <OrganisationFields form={form} />}
    </RecordEditor>
  );
}
