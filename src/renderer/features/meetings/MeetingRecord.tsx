import type { ReactNode } from 'react';
import { Group, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Meeting } from '#shared/contract/meetings.ts';
import { localText } from '#shared/domain/language.ts';
import { showError } from '../../api/showError.ts';
import { useAction } from '../../api/useAction.ts';
import { useFormat } from '../../api/useFormat.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import { RecordEditor } from '../../components/form/RecordEditor.tsx';
import { RecordTabs } from '../../components/form/RecordTabs.tsx';
import { useRecordRemoval } from '../../components/useRecordRemoval.ts';
import { checkMeeting, toDraft } from './meetingDraft.ts';
import { MeetingFields } from './MeetingFields.tsx';
import { meetingFieldText } from './meetingFieldText.ts';
import { meetingTabs } from './meetingTabs.tsx';
import { MeetingStateBar } from './minutes/MeetingStateBar.tsx';
import { NextMeeting } from './NextMeeting.tsx';
import { PapersButton } from './PapersButton.tsx';
import { useMeetingLabel } from './useMeetingLabel.ts';

interface MeetingRecordProps {
  meeting: Meeting;
}

/** The page of a meeting: form, participants, agenda and minutes, programme, topics, files, history. */
export function MeetingRecord({ meeting }: MeetingRecordProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useLanguage();
  const navigate = useNavigate();
  const label = useMeetingLabel();
  const update = useAction('meetings.update', { isSilent: true });
  const remove = useRecordRemoval('meeting');
  const { id, date, endDate, place, state } = meeting;
  const facts = [
    t(`history.value.meetingKind.${meeting.kind}`),
    [...new Set([date, endDate])]
      .flatMap((day) => (day === null ? [] : format.date(day)))
      .join(' – '),
    localText(place, language),
  ];
  const arrange = (form: ReactNode): ReactNode => (
    <>
      <MeetingStateBar meeting={meeting} />
      <RecordTabs tabs={meetingTabs(meeting, form, t)} />
    </>
  );
  return (
    <RecordEditor
      record={meeting}
      draftKey={`meeting.${id}`}
      toDraft={toDraft}
      check={checkMeeting}
      save={(version, fields) => update.mutateAsync({ id, version, fields })}
      isSaving={update.isPending}
      staleCode="RECORD_CHANGED_ELSEWHERE"
      onRefusal={showError}
      remove={() => remove([id], t('meetings.removed', { number: format.number(1) }))}
      leave={() => navigate({ to: '/meetings' })}
      title={localText(meeting.title, language)}
      detail={
        <Group gap="sm">
          <Text size="sm" c="dimmed">
            {facts.filter(Boolean).join(' · ')}
          </Text>
          <NextMeeting meeting={meeting} />
          <PapersButton meeting={meeting} />
        </Group>
      }
      fieldLabel={label}
      fieldText={(draft, key) => meetingFieldText(draft, key, { t, format })}
      arrange={arrange}
    >
      {(form) => <MeetingFields form={form} isClosed={state === 'closed'} />}
    </RecordEditor>
  );
}
