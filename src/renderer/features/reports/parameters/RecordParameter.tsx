import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { localText, type Language, type LocalText } from '#shared/domain/language.ts';
import { countryName } from '#shared/i18n/format/names.ts';
import { invoke } from '../../../api/client.ts';
import { useLanguage } from '../../../api/useLanguage.ts';
import { RecordSelect } from '../../../components/fields/RecordSelect.tsx';
import type { RecordOption, RecordSource } from '../../../components/fields/recordOption.ts';
import { useRecordSources } from '../../../components/parts/useRecordSources.ts';
import { countryOptions, isCountry } from './countryOptions.ts';

interface RecordParameterProps {
  label: string;
  kinds: readonly string[];
  /** Id of the record or code of the country, or empty. */
  value: string;
  isRequired: boolean;
  onChange: (id: string | undefined) => void;
}

const reading = {
  organisation: 'organisations.get',
  person: 'people.get',
  programme: 'programmes.get',
  project: 'projects.get',
  meeting: 'meetings.get',
} as const;

type Kind = keyof typeof reading;

const isKind = (kind: string): kind is Kind => kind in reading;

/** The name of a country by its code, or of a record that is of one of these kinds. */
async function nameOf(kinds: readonly Kind[], id: string, language: Language): Promise<string> {
  if (isCountry(id)) return countryName(id, language);
  for (const kind of kinds) {
    const record: { name?: LocalText; title?: LocalText } | null = await invoke(reading[kind], {
      id,
    }).catch(() => null);
    const name = record?.name ?? record?.title;
    if (name) return localText(name, language);
  }
  return id;
}

/** A record chosen by typing any spelling of its name; of several kinds the options say which. */
export function RecordParameter({
  label,
  kinds,
  value,
  isRequired,
  onChange,
}: RecordParameterProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const sources = useRecordSources();
  const known = kinds.filter(isKind);
  const name = useQuery({
    queryKey: ['records.name', value, language],
    queryFn: () => nameOf(known, value, language),
    enabled: value !== '',
  });
  const load = async (search: string): Promise<RecordOption[]> => {
    const countries = kinds.includes('country') ? countryOptions(search, language) : [];
    const found = await Promise.all(
      known.map(async (kind) => {
        const options = await sources[kind].load(search);
        if (kinds.length === 1) return options;
        const word = t(`history.kind.${kind}`);
        return options.map((option) => ({
          ...option,
          detail: [word, option.detail].filter(Boolean).join(' · '),
        }));
      }),
    );
    return [
      ...countries.map((one) => ({ ...one, detail: t('reportScreens.country') })),
      ...found.flat(),
    ];
  };
  const source: RecordSource = { key: ['reports.records', ...known, language], load };
  return (
    <RecordSelect
      label={label}
      value={value === '' ? null : { id: value, label: name.data ?? '…' }}
      isRequired={isRequired}
      source={source}
      onChange={(option) => onChange(option?.id)}
    />
  );
}
