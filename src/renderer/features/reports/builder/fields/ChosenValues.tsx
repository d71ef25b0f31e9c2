import { TagsInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { countryCodes } from '#shared/domain/countries.ts';
import { currencyCodes } from '#shared/domain/currencies.ts';
import { localText } from '#shared/domain/language.ts';
import { useFormat } from '../../../../api/useFormat.ts';
import { useLanguage } from '../../../../api/useLanguage.ts';
import { compareTexts } from '../../../../components/compareTexts.ts';
import { ChoiceFilter, type Choice } from '../../../../components/filters/ChoiceFilter.tsx';
import type { ConditionValuesProps } from './ConditionValues.tsx';
import { RecordValues } from './RecordValues.tsx';

/** Any of several codes or records. */
export function ChosenValues(props: ConditionValuesProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const format = useFormat();
  const { condition, info, list, name, onChange } = props;
  const ids = condition.values.map(String);
  const store = (next: string[]): void => onChange({ ...condition, values: next });
  const label = t('reportBuilder.form.valueOf', { column: name });
  if (info.recordKind !== null) {
    return <RecordValues kind={info.recordKind} label={name} ids={ids} onChange={store} />;
  }
  if (info.kind === 'choices' && info.choices.length === 0) {
    return <TagsInput size="xs" aria-label={label} value={ids} onChange={store} maxTags={50} />;
  }
  const codes: Choice[] =
    info.kind === 'country'
      ? countryCodes
          .map((id) => ({ id, label: format.country(id) }))
          .toSorted((a, b) => compareTexts(a.label, b.label))
      : info.kind === 'currency'
        ? currencyCodes.map((id) => ({ id, label: id }))
        : info.choices.map(({ value, label: text }) => ({
            id: value,
            label: localText(text, language),
          }));
  const wordOf = (id: string): string => codes.find((one) => one.id === id)?.label ?? id;
  const isShort = codes.length <= 16;
  return (
    <ChoiceFilter
      label={name}
      selected={ids.map((id) => ({ id, label: wordOf(id) }))}
      onChange={store}
      isShort={isShort}
      sourceKey={['builder.lists', list, info.key, language]}
      load={(search) =>
        Promise.resolve(
          codes.filter((one) => one.label.toLowerCase().includes(search.toLowerCase())),
        )
      }
    />
  );
}
