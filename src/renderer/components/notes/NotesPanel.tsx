import { Box } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { noteKinds, riskLevels } from '#shared/contract/results.ts';
import type { MainKind } from '#shared/domain/recordKinds.ts';
import type { PartDraft } from '../parts/partField.ts';
import { PartSection } from '../parts/PartSection.tsx';

interface NotesPanelProps {
  recordKind: MainKind;
  recordId: string;
}

const isRisk = (draft: PartDraft): boolean => draft['kind'] === 'risk';

/** Notes and risks about a record with a page; risks have a level and measures, and are closed one day. */
export function NotesPanel({ recordKind, recordId }: NotesPanelProps) {
  const { t } = useTranslation();
  const label = (key: string): string => t(`notes.field.${key}`);
  const options = (values: readonly string[], prefix: 'kind' | 'level') =>
    values.map((value) => ({
      value,
      label: prefix === 'kind' ? t(`notes.kind.${value}`) : t(`notes.level.${value}`),
    }));
  return (
    <Box p="md">
      <PartSection
        name="notes"
        owner={{ recordId }}
        title={t('notes.title')}
        empty={t('notes.empty')}
        add={t('notes.add')}
        edit={t('notes.edit')}
        fields={[
          {
            key: 'recordKind',
            label: label('recordKind'),
            type: 'text',
            initial: recordKind,
            isShown: () => false,
          },
          {
            key: 'kind',
            label: label('kind'),
            type: 'select',
            options: options(noteKinds, 'kind'),
            initial: 'note',
            isRequired: true,
            follow: (draft) => (isRisk(draft) ? {} : { level: null }),
          },
          { key: 'date', label: label('date'), type: 'date' },
          { key: 'text', label: label('text'), type: 'longText', isRequired: true },
          {
            key: 'level',
            label: label('level'),
            type: 'select',
            options: options(riskLevels, 'level'),
            isShown: isRisk,
          },
          { key: 'measures', label: label('measures'), type: 'longText', isShown: isRisk },
          { key: 'isOpen', label: label('isOpen'), type: 'flag', initial: true, isWide: true },
        ]}
        columns={[
          { key: 'text', title: label('text'), render: ({ text }) => text.split('\n')[0] ?? '' },
          'kind',
          'date',
          'level',
          'measures',
          {
            key: 'state',
            title: label('state'),
            render: ({ isOpen }) => (isOpen ? t('notes.open') : t('notes.closed')),
          },
        ]}
      />
    </Box>
  );
}
