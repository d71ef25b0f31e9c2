import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { IdentifierResult } from '#shared/domain/identifiers/identifier.ts';

interface NumberCheckFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  parse: (text: string) => IdentifierResult;
  error?: string | undefined;
}

/** An official number: what looks wrong is said below it and never keeps anybody from saving. */
export function NumberCheckField(props: NumberCheckFieldProps) {
  const { t } = useTranslation();
  const { label, value, onChange, parse, error } = props;
  const { ok, canonical, warnings, code } = parse(value);
  const isOtherwise = ok && canonical !== value.trim();
  const hints =
    value.trim() === ''
      ? []
      : [
          ...(code === null ? [] : [t(`common.number.${code}`)]),
          ...warnings.map((warning) => t(`common.number.${warning}`)),
          ...(isOtherwise ? [t('common.number.stored', { text: canonical })] : []),
        ];
  return (
    <TextInput
      label={label}
      value={value}
      error={error}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      description={
        <span aria-live="polite" data-warning={!ok || undefined}>
          {hints.join(' ')}
        </span>
      }
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
