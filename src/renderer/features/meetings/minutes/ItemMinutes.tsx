import { useState } from 'react';
import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Meeting } from '#shared/contract/meetings.ts';
import { canWriteMinutes } from '#shared/domain/meetingLife.ts';
import { useKeptDraft } from '../../../components/form/useDraft.ts';
import { RichTextView } from '../../../components/rich/RichTextView.tsx';
import type { AgendaItem } from './agendaSections.ts';
import { LanguageTabs } from './LanguageTabs.tsx';
import classes from './Minutes.module.css';
import { filledLanguages, minutesDraftKey, minutesParts } from './minutesDraft.ts';
import { MinutesForm } from './MinutesForm.tsx';

interface ItemMinutesProps {
  meeting: Meeting;
  item: AgendaItem;
}

/** What was heard and who spoke under an item: to read, and to write while the meeting is in progress. */
export function ItemMinutes({ meeting, item }: ItemMinutesProps) {
  const { t } = useTranslation();
  const [kept] = useKeptDraft(minutesDraftKey(item.id));
  const [isWriting, setIsWriting] = useState(kept !== null);
  const canWrite = canWriteMinutes(meeting.state);
  const filled = filledLanguages(item);
  if (canWrite && isWriting) return <MinutesForm item={item} onClose={() => setIsWriting(false)} />;
  if (!canWrite && filled.length === 0) return null;
  return (
    <div>
      {filled.length > 0 ? (
        <LanguageTabs isRead label={t('minutes.languages')} filled={filled}>
          {(language) =>
            minutesParts
              .filter((part) => item[part][language] !== '')
              .map((part) => (
                <div key={part} className={classes['part']}>
                  <h3>{t(`minutes.${part}`)}</h3>
                  <RichTextView text={item[part][language]} language={language} />
                </div>
              ))
          }
        </LanguageTabs>
      ) : null}
      {canWrite ? (
        <Button
          mt={filled.length > 0 ? 8 : 0}
          size="compact-sm"
          variant="default"
          leftSection={<IconPencil size={16} aria-hidden />}
          onClick={() => setIsWriting(true)}
        >
          {t(filled.length > 0 ? 'minutes.edit' : 'minutes.write')}
        </Button>
      ) : null}
    </div>
  );
}
