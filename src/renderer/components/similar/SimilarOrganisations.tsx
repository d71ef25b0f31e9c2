import { useDebouncedValue } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { ParsedInput } from '#shared/contract/contract.ts';
import { languages } from '#shared/domain/language.ts';
import { useCall } from '../../api/useCall.ts';
import { SimilarList } from './SimilarList.tsx';

type Fields = ParsedInput<'duplicates.similarOrganisations'>['fields'];

interface SimilarOrganisationsProps {
  fields: Fields;
  /** The organisation on the form, which is no duplicate of itself; null for a new one. */
  exceptId: string | null;
}

const isEnough = ({ name, shortName, bin, ror, pic }: Fields): boolean =>
  languages.some((language) => name[language].trim().length > 3) ||
  [shortName, bin, ror, pic].some((text) => text.trim().length > 2);

/** Organisations like the one being typed, in any alphabet, before the same one is entered twice. */
export function SimilarOrganisations({ fields, exceptId }: SimilarOrganisationsProps) {
  const { t } = useTranslation();
  const [typed] = useDebouncedValue(JSON.stringify(fields), 300);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written just above
  const settled = JSON.parse(typed) as Fields;
  const found = useCall(
    'duplicates.similarOrganisations',
    { fields: settled, exceptId },
    { isEnabled: isEnough(settled), keepsPrevious: isEnough(settled) },
  );
  return (
    <SimilarList
      title={t('duplicates.similarOrganisations')}
      to="/organisations/$id"
      found={isEnough(settled) ? found.data : undefined}
    />
  );
}
