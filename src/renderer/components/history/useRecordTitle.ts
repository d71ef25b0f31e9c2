import { useTranslation } from 'react-i18next';
import type { RecordTitle } from '#shared/contract/records.ts';
import { localText } from '#shared/domain/language.ts';
import { useLanguage } from '../../api/useLanguage.ts';

/** A record in the window's words: `Milestone “Report 1”`, or its kind alone when it has no title. */
export function useRecordTitle(): (record: Pick<RecordTitle, 'kind' | 'title'>) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  return ({ kind, title }) => {
    const kindText = t(`history.kind.${kind}`);
    const text = localText(title, language);
    // Quotes within quotes are of the other form: «Наука „Горизонт“».
    const quoted = language === 'en' ? text : text.replaceAll('«', '„').replaceAll('»', '“');
    return text === '' ? kindText : t('history.titled', { kind: kindText, title: quoted });
  };
}
