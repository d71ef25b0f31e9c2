import { useState, type KeyboardEvent } from 'react';
import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Attachment } from '#shared/contract/attachments.ts';
import { maxLine } from '#shared/contract/fields.ts';
import { useAction } from '../../api/useAction.ts';

interface DescriptionFieldProps {
  attachment: Attachment;
}

/** What a file is, in a few words; kept when the field is left or with Enter, taken back with Escape. */
export function DescriptionField({ attachment }: DescriptionFieldProps) {
  const { t } = useTranslation();
  const describe = useAction('attachments.describe');
  const { id, version, name } = attachment;
  const [text, setText] = useState(attachment.description);
  const keep = (): void => {
    const description = text.trim();
    if (description === attachment.description || describe.isPending) return;
    describe.mutate({ id, version, description });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Enter') keep();
    if (event.key !== 'Escape' || text === attachment.description) return;
    event.stopPropagation();
    setText(attachment.description);
  };
  return (
    <TextInput
      size="xs"
      aria-label={t('attachments.describe', { name })}
      placeholder={t('attachments.describeHint')}
      maxLength={maxLine}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={keep}
      onKeyDown={onKeyDown}
    />
  );
}
