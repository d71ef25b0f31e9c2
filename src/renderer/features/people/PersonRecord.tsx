import type { ReactNode } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Person } from '#shared/contract/people.ts';
import { localText } from '#shared/domain/language.ts';
import { showError } from '../../api/showError.ts';
import { useAction } from '../../api/useAction.ts';
import { useFormat } from '../../api/useFormat.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import { RecordEditor } from '../../components/form/RecordEditor.tsx';
import { RecordTabs } from '../../components/form/RecordTabs.tsx';
import { checkPerson, toDraft } from './personDraft.ts';
import { PersonFields } from './PersonFields.tsx';
import { personFieldText } from './personFieldText.ts';
import { PersonSummary } from './PersonSummary.tsx';
import { personTabs } from './personTabs.tsx';
import { usePersonLabel } from './usePersonLabel.ts';
import { useRecordRemoval } from '../../components/useRecordRemoval.ts';

interface PersonRecordProps {
  person: Person;
}

/** The page of a person: form, positions, projects, results, history. */
export function PersonRecord({ person }: PersonRecordProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useLanguage();
  const navigate = useNavigate();
  const label = usePersonLabel();
  const update = useAction('people.update', { isSilent: true });
  const remove = useRecordRemoval('person');
  const { id } = person;
  const arrange = (form: ReactNode): ReactNode => <RecordTabs tabs={personTabs(id, form, t)} />;
  return (
    <RecordEditor
      record={person}
      draftKey={`person.${id}`}
      toDraft={toDraft}
      check={checkPerson}
      save={(version, fields) => update.mutateAsync({ id, version, fields })}
      isSaving={update.isPending}
      staleCode="RECORD_CHANGED_ELSEWHERE"
      onRefusal={showError}
      remove={() => remove([id], t('people.removed', { number: format.number(1) }))}
      leave={() => navigate({ to: '/people' })}
      title={localText(person.name, language)}
      detail={<PersonSummary person={person} />}
      fieldLabel={label}
      fieldText={(draft, key) => personFieldText(draft, key, { t, format })}
      arrange={arrange}
    >
      {(form) => <PersonFields form={form} id={id} />}
    </RecordEditor>
  );
}
