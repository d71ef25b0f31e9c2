import { useTranslation } from 'react-i18next';
import type { ImportKind } from '#shared/contract/importKinds.ts';

/** The words for a field of a kind of record. */
export function useFieldName(): (kind: ImportKind, field: string) => string {
  const { t } = useTranslation();
  return (kind, field) => t(`importFields.${kind}.${field}`, { defaultValue: field });
}
