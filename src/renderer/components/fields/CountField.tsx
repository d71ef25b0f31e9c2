import { TextInput } from '@mantine/core';

interface CountFieldProps {
  label: string;
  /** As typed; a whole number or empty. */
  value: string;
  onChange: (value: string) => void;
  error?: string | undefined;
  description?: string;
}

/** A whole number of people or things. */
export function CountField({ label, value, onChange, error, description }: CountFieldProps) {
  return (
    <TextInput
      label={label}
      value={value}
      error={error}
      description={description}
      inputMode="numeric"
      onChange={(event) => onChange(event.currentTarget.value)}
      onBlur={() => onChange(value.replaceAll(/\s/gu, ''))}
    />
  );
}
