import { localText } from '#shared/domain/language.ts';
import { invoke } from '../../../../api/client.ts';
import { useCall } from '../../../../api/useCall.ts';
import { useLanguage } from '../../../../api/useLanguage.ts';
import { ChoiceFilter } from '../../../../components/filters/ChoiceFilter.tsx';
import { useRecordNames } from '../../../../components/filters/useRecordNames.ts';
import { useRecordSources } from '../../../../components/parts/useRecordSources.ts';

interface RecordValuesProps {
  kind: string;
  label: string;
  ids: readonly string[];
  onChange: (ids: string[]) => void;
}

const calls = {
  organisation: 'organisations.get',
  person: 'people.get',
  programme: 'programmes.get',
  project: 'projects.get',
  meeting: 'meetings.get',
} as const;

type Kind = keyof typeof calls;

const isKind = (kind: string): kind is Kind => kind in calls;

/** Any of several records, found by their names in any spelling. */
export function RecordValues(props: RecordValuesProps) {
  return isKind(props.kind) ? (
    <NamedValues {...props} kind={props.kind} />
  ) : (
    <SeriesValues {...props} />
  );
}

function NamedValues({ kind, label, ids, onChange }: RecordValuesProps & { kind: Kind }) {
  const source = useRecordSources()[kind];
  return (
    <ChoiceFilter
      label={label}
      selected={useRecordNames(calls[kind], ids)}
      onChange={onChange}
      sourceKey={source.key}
      load={source.load}
    />
  );
}

/** The few series of meetings, all at once. */
function SeriesValues({ label, ids, onChange }: RecordValuesProps) {
  const language = useLanguage();
  const known = useCall('meetingSeries.list', {}).data?.rows ?? [];
  const choices = known.map(({ id, name }) => ({ id, label: localText(name, language) }));
  return (
    <ChoiceFilter
      label={label}
      selected={ids.map((id) => choices.find((one) => one.id === id) ?? { id, label: '…' })}
      onChange={onChange}
      isShort
      sourceKey={['meetingSeries.list', language, 'builder']}
      load={async () => {
        const { rows } = await invoke('meetingSeries.list', {});
        return rows.map(({ id, name }) => ({ id, label: localText(name, language) }));
      }}
    />
  );
}
