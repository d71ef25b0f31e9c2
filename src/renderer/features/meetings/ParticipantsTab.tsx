import { Box, Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { attendances, attendeeRoles, type Meeting } from '#shared/contract/meetings.ts';
import { localText } from '#shared/domain/language.ts';
import { invoke } from '../../api/client.ts';
import { showError } from '../../api/showError.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import { fieldLabels } from '../../components/history/fieldLabels.ts';
import { optionOf } from '../../components/parts/draftValues.ts';
import type { PartRow } from '../../components/parts/partNames.ts';
import { PartSection } from '../../components/parts/PartSection.tsx';
import { usePartRows } from '../../components/parts/usePartCalls.ts';
import { ClosedNote } from './ClosedNote.tsx';
import { standingOn } from './standingOn.ts';

interface ParticipantsTabProps {
  meeting: Meeting;
}

/** The place among the others: kept, and nothing to ask an officer for. */
const unseen = { initial: '0', isShown: () => false };

/** Sides of a meeting and the people of their delegations, with the position of that day. */
export function ParticipantsTab({ meeting }: ParticipantsTabProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const meetingId = meeting.id;
  const sides = usePartRows<'sides', PartRow<'sides'>>('sides', { meetingId });
  const people = usePartRows<'attendees', PartRow<'attendees'>>('attendees', { meetingId });
  const options = (sides.data ?? []).map(({ id, name }) => ({
    value: id,
    label: localText(name, language),
  }));
  const sideName = (id: string | null): string =>
    options.find(({ value }) => value === id)?.label ?? t('meetings.attendee.noSide');
  const side = fieldLabels.side;
  const attendee = fieldLabels.attendee;
  const isClosed = meeting.state === 'closed';
  const isAnyInvited = (people.data ?? []).some(({ attendance }) => attendance === 'invited');
  return (
    <Box p="md">
      {isClosed ? <ClosedNote /> : null}
      <PartSection
        name="sides"
        owner={{ meetingId }}
        isReadOnly={isClosed}
        title={t('meetings.side.title')}
        empty={t('meetings.side.empty')}
        add={t('meetings.side.add')}
        edit={t('meetings.side.edit')}
        fields={[
          { key: 'name', label: t(side.name), type: 'localText', isRequired: true },
          {
            key: 'organisationId',
            label: t(side.organisationId),
            type: 'record',
            record: 'organisation',
          },
          { key: 'country', label: t(side.country), type: 'country' },
          { key: 'isHost', label: t(side.isHost), type: 'flag', isWide: true },
          { key: 'position', label: t(side.position), type: 'count', ...unseen },
        ]}
        columns={['name', 'organisationId', 'country', 'isHost']}
      />
      <PartSection
        name="attendees"
        owner={{ meetingId }}
        isReadOnly={isClosed}
        title={t('meetings.attendee.title')}
        empty={t('meetings.attendee.empty')}
        add={t('meetings.attendee.add')}
        edit={t('meetings.attendee.edit')}
        groupOf={({ sideId }) => sideName(sideId)}
        order={(a, b) => sideName(a.sideId).localeCompare(sideName(b.sideId))}
        refusals={{ ATTENDEE_TWICE: 'personId' }}
        fields={[
          {
            key: 'personId',
            label: t(attendee.personId),
            type: 'record',
            record: 'person',
            isRequired: true,
            follow: async (draft) => {
              const person = optionOf(draft['personId']);
              return person ? standingOn(person.id, meeting.date, language) : {};
            },
          },
          { key: 'sideId', label: t(attendee.sideId), type: 'select', options },
          {
            key: 'organisationId',
            label: t(attendee.organisationId),
            type: 'record',
            record: 'organisation',
          },
          {
            key: 'role',
            label: t(attendee.role),
            type: 'select',
            options: attendeeRoles.map((value) => ({
              value,
              label: t(`history.value.attendeeRole.${value}`),
            })),
            initial: 'member',
            isRequired: true,
          },
          { key: 'jobTitle', label: t(attendee.jobTitle), type: 'localText' },
          {
            key: 'attendance',
            label: t(attendee.attendance),
            type: 'select',
            options: attendances.map((value) => ({
              value,
              label: t(`history.value.attendance.${value}`),
            })),
            initial: 'invited',
            isRequired: true,
          },
          { key: 'position', label: t(attendee.position), type: 'count', ...unseen },
        ]}
        columns={['personId', 'jobTitle', 'organisationId', 'role', 'attendance']}
      >
        {meeting.state === 'in_progress' && isAnyInvited ? (
          <Button
            variant="default"
            mb="xs"
            onClick={() => void invoke('meetings.allAttended', { id: meetingId }).catch(showError)}
          >
            {t('meetings.attendee.allAttended')}
          </Button>
        ) : null}
      </PartSection>
    </Box>
  );
}
