import { Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { meetingKinds, type MeetingInput } from '#shared/contract/meetings.ts';
import { DateField } from '../../components/fields/DateField.tsx';
import { LocalTextField } from '../../components/fields/LocalTextField.tsx';
import { RecordSelect } from '../../components/fields/RecordSelect.tsx';
import { TagsField } from '../../components/fields/TagsField.tsx';
import { usePersonSource } from '../../components/fields/usePersonSource.ts';
import { useProblemText } from '../../components/form/useProblemText.ts';
import type { RecordForm } from '../../components/form/useRecordForm.ts';
import { CountrySelect } from '../../components/parts/CountrySelect.tsx';
import type { MeetingDraft } from './meetingDraft.ts';
import { ClosedNote } from './ClosedNote.tsx';
import { SeriesField } from './SeriesField.tsx';
import { timeZones } from './timeZones.ts';
import { useMeetingLabel } from './useMeetingLabel.ts';

interface MeetingFieldsProps {
  form: RecordForm<MeetingDraft, MeetingInput>;
  /** The meeting is closed: only its tags may be changed. */
  isClosed?: boolean;
}

const cols = { base: 1, xs: 2, md: 3 };

/** The fields of a meeting; those of a closed one are read. */
export function MeetingFields({ form, isClosed = false }: MeetingFieldsProps) {
  const { t } = useTranslation();
  const label = useMeetingLabel();
  const person = usePersonSource();
  const { values, set } = form;
  const problem = useProblemText(form.problems);
  const text = (key: 'number' | 'startTime' | 'endTime' | 'link', placeholder = '') => (
    <TextInput
      label={label(key)}
      value={values[key]}
      placeholder={placeholder}
      error={problem(key)}
      onChange={(event) => set(key, event.currentTarget.value)}
    />
  );
  const date = (key: 'date' | 'endDate') => (
    <DateField
      label={label(key)}
      value={values[key]}
      error={problem(key)}
      onChange={(day) => set(key, day)}
    />
  );
  const local = (key: 'title' | 'place' | 'purpose') => (
    <LocalTextField
      label={label(key)}
      value={values[key]}
      error={problem(key)}
      errors={{
        kk: problem(`${key}.kk`),
        ru: problem(`${key}.ru`),
        en: problem(`${key}.en`),
      }}
      isLong={key === 'purpose'}
      onChange={(texts) => set(key, texts)}
    />
  );
  return (
    <Stack gap="md">
      {isClosed ? <ClosedNote /> : null}
      <Stack
        component="fieldset"
        gap="md"
        m={0}
        p={0}
        bd="none"
        {...(isClosed ? { disabled: true } : {})}
      >
        {local('title')}
        <SimpleGrid cols={cols} spacing="sm">
          <Select
            label={label('kind')}
            data={meetingKinds.map((value) => ({
              value,
              label: t(`history.value.meetingKind.${value}`),
            }))}
            value={values.kind}
            allowDeselect={false}
            onChange={(value) => {
              const kind = meetingKinds.find((known) => known === value);
              if (kind) set('kind', kind);
            }}
          />
          {text('number')}
          <SeriesField value={values.seriesId} onChange={(id) => set('seriesId', id)} />
          {date('date')}
          {date('endDate')}
          <Select
            label={label('timeZone')}
            data={timeZones.includes(values.timeZone) ? timeZones : [values.timeZone, ...timeZones]}
            value={values.timeZone}
            searchable
            allowDeselect={false}
            onChange={(zone) => set('timeZone', zone ?? 'Asia/Almaty')}
          />
          {text('startTime', '09:00')}
          {text('endTime', '11:00')}
          {text('link')}
          <CountrySelect
            label={label('country')}
            value={values.country ?? ''}
            error={problem('country')}
            onChange={(country) => set('country', country || null)}
          />
          <RecordSelect
            label={label('controlById')}
            value={values.controlById}
            source={person}
            error={problem('controlById')}
            onChange={(chosen) => set('controlById', chosen)}
          />
        </SimpleGrid>
        {local('place')}
        {local('purpose')}
      </Stack>
      <TagsField
        label={label('tags')}
        kind="meeting"
        value={values.tags}
        error={problem('tags')}
        onChange={(tags) => set('tags', tags)}
      />
    </Stack>
  );
}
