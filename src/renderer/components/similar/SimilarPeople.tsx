import { useDebouncedValue } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { CallInput } from '#shared/contract/contract.ts';
import { languages } from '#shared/domain/language.ts';
import { useCall } from '../../api/useCall.ts';
import { SimilarList } from './SimilarList.tsx';

type Fields = CallInput<'duplicates.similarPeople'>['fields'];

interface SimilarPeopleProps {
  fields: Fields;
  /** The person on the form, who is no duplicate of herself; null for a new one. */
  exceptId: string | null;
}

const isEnough = ({ family, orcid, iin, email }: Fields): boolean =>
  languages.some((language) => family[language].trim().length > 1) ||
  [orcid, iin, email].some((text) => text.trim() !== '');

/** People like the one being typed, in any alphabet, before the same one is entered twice. */
export function SimilarPeople({ fields, exceptId }: SimilarPeopleProps) {
  const { t } = useTranslation();
  const [typed] = useDebouncedValue(JSON.stringify(fields), 300);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written just above
  const settled = JSON.parse(typed) as Fields;
  const found = useCall(
    'duplicates.similarPeople',
    { fields: settled, exceptId },
    { isEnabled: isEnough(settled), keepsPrevious: isEnough(settled) },
  );
  return (
    <SimilarList
      title={t('duplicates.similarPeople')}
      to="/people/$id"
      found={isEnough(settled) ? found.data : undefined}
    />
  );
}
