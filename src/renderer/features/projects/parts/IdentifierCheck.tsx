import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { checkProjectIdentifier } from '#shared/domain/identifiers/projectIdentifier.ts';

interface IdentifierCheckProps {
  type: string;
  value: string;
}

/** Whether a number is what its kind should be: its one form, or what looks odd. It never blocks. */
export function IdentifierCheck({ type, value }: IdentifierCheckProps) {
  const { t } = useTranslation();
  if (value.trim() === '' || type === '') return null;
  const result = checkProjectIdentifier(type, value);
  if (result === null) return t('participation.identifiers.noRule');
  const Mark = result.ok && result.warnings.length === 0 ? IconCheck : IconAlertTriangle;
  const passes = t('participation.identifiers.passes', { text: result.canonical });
  const warnings = result.warnings.map((code) => t(`common.number.${code}`));
  const text = result.ok ? [passes, ...warnings] : [t(`common.number.${result.code}`)];
  return (
    <span>
      <Mark size={16} aria-hidden style={{ marginInlineEnd: 6, verticalAlign: -3 }} />
      {text.join(' ')}
    </span>
  );
}
