import { SimpleGrid } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { TagsField } from '../fields/TagsField.tsx';

export interface TagDraft {
  add: string[];
  remove: string[];
}

interface TagChangesProps {
  kind: 'project' | 'person' | 'organisation';
  value: TagDraft;
  onChange: (value: TagDraft) => void;
}

/** Tags to add to many records and tags to take away from them. */
export function TagChanges({ kind, value, onChange }: TagChangesProps) {
  const { t } = useTranslation();
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
      <TagsField
        label={t('bulk.addTags')}
        kind={kind}
        value={value.add}
        onChange={(add) => onChange({ ...value, add })}
      />
      <TagsField
        label={t('bulk.removeTags')}
        kind={kind}
        value={value.remove}
        onChange={(remove) => onChange({ ...value, remove })}
      />
    </SimpleGrid>
  );
}
