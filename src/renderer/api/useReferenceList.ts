import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReferenceList } from '#shared/contract/office.ts';
import { languages, localText, type LocalText } from '#shared/domain/language.ts';
import {
  mergeReferenceList,
  referenceLabel,
  type ReferenceItem,
} from '#shared/domain/referenceLists.ts';
import { useCall } from './useCall.ts';
import { useLanguage } from './useLanguage.ts';

export interface ReferenceListTexts {
  /** What is offered for choosing, in the order of the office; hidden items are left out. */
  items: { code: string; label: string }[];
  /** Every item, hidden ones too, as the settings show them. */
  all: ReferenceItem[];
  /** The words for a code, also for a hidden one; a code that no item has stands for itself. */
  label: (code: string) => string;
}

/** A list of words that the office may change, in the window's language. */
export function useReferenceList(list: ReferenceList): ReferenceListTexts {
  const language = useLanguage();
  const { i18n } = useTranslation();
  const own = useCall('listItems.list', { list }).data?.rows;
  return useMemo(() => {
    const text = (code: string): LocalText => {
      const entries = languages.map((one) => [one, i18n.t(`lists.${list}.${code}`, { lng: one })]);
      return Object.fromEntries(entries) as LocalText;
    };
    const all = mergeReferenceList(list, own ?? [], text);
    return {
      items: all
        .filter(({ isHidden }) => !isHidden)
        .map(({ code, name }) => ({ code, label: localText(name, language) })),
      all,
      label: (code) => referenceLabel(all, code, language),
    };
  }, [list, own, language, i18n]);
}
