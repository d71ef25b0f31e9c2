import { useTranslation } from 'react-i18next';
import type { TaggedKind } from '#shared/contract/records.ts';
import { invoke } from '../../api/client.ts';
import { ChoiceFilter } from './ChoiceFilter.tsx';

interface TagFilterProps {
  kind: TaggedKind;
  tags: readonly string[];
  onChange: (tags: string[]) => void;
}

/** A filter by any of several tags that records of the kind bear. */
export function TagFilter({ kind, tags, onChange }: TagFilterProps) {
  const { t } = useTranslation();
  const asItIs = (tag: string) => ({ id: tag, label: tag });
  return (
    <ChoiceFilter
      label={t('common.tags')}
      selected={tags.map(asItIs)}
      onChange={onChange}
      sourceKey={['records.tags', { kind }]}
      load={async (search) => {
        const wanted = search.toLowerCase();
        const used = await invoke('records.tags', { kind });
        return used
          .map(({ tag }) => asItIs(tag))
          .filter(({ label }) => label.toLowerCase().includes(wanted));
      }}
    />
  );
}
