import { fieldsOf, type ImportField, type ImportKind } from '#shared/contract/importKinds.ts';
import { languages } from '#shared/domain/language.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { dictionary, headerLanguages } from './dictionary/dictionary.ts';
import { headerWords } from './headerWords.ts';
import { otherHeaders } from './otherHeaders.ts';

interface TermWord {
  text: string;
  isStem: boolean;
}

export interface Phrase {
  field: ImportField | null;
  weight: number;
  words: readonly TermWord[];
}

/** What headers of one kind are compared with, the longest phrases first. */
export interface Vocabulary {
  phrases: readonly Phrase[];
  /** Headers written as one word, such as `startdate` and `totalcost`. */
  joined: ReadonlyMap<string, Phrase>;
}

/** Columns of our own reports, whose keys are the fields of a kind. */
const ownReports: Partial<Record<ImportKind, string>> = {
  projects: 'reports.register.columns',
  assignments: 'reports.controlList.columns',
};

/** The words by which the application itself calls the fields: in templates and in its own reports. */
function ownTerms(kind: ImportKind): Phrase[] {
  const prefixes = [`importFields.${kind}`, ownReports[kind]].filter((key) => key !== undefined);
  return fieldsOf(kind).flatMap(([field]) =>
    prefixes.flatMap((prefix) =>
      languages.flatMap((language) => {
        const key = `${prefix}.${field}`;
        const text = createTranslator(language)(key);
        return text === key ? [] : [toPhrase(field, 1, text)];
      }),
    ),
  );
}

function createVocabulary(kind: ImportKind): Vocabulary {
  const own = [
    ...ownTerms(kind),
    ...dictionary[kind].flatMap(({ field, weight, terms }) =>
      terms.map((term) => toPhrase(field, weight, term)),
    ),
  ];
  // What the kind has a field for is no longer a column to leave out.
  const others = otherHeaders
    .map((term) => toPhrase(null, 1, term))
    .filter(({ words }) => {
      const texts = words.map(({ text }) => text);
      return !own.some((phrase) => lengthIn(texts, phrase.words) === texts.join('').length);
    });
  const phrases = [...own, ...others].sort((a, b) => lengthOf(b.words) - lengthOf(a.words));
  const joined = new Map<string, Phrase>();
  for (const phrase of phrases) {
    const text = phrase.words.map((word) => word.text).join('');
    const known = joined.get(text);
    if (phrase.words.some((word) => word.isStem)) continue;
    if (known === undefined || known.weight < phrase.weight) joined.set(text, phrase);
  }
  return { phrases, joined };
}

const vocabularies = new Map<ImportKind, Vocabulary>();

export function vocabularyOf(kind: ImportKind): Vocabulary {
  const known = vocabularies.get(kind);
  if (known) return known;
  const made = createVocabulary(kind);
  vocabularies.set(kind, made);
  return made;
}

const languagePhrases = headerLanguages.flatMap(({ language, terms }) =>
  terms.map((term) => ({ language, ...toPhrase(null, 1, term) })),
);

/** The language that a header names, such as `на казахском языке`; null when it names none. */
export function languageOf(words: readonly string[]): 'Kk' | 'Ru' | 'En' | null {
  return languagePhrases.find((phrase) => lengthIn(words, phrase.words) > 0)?.language ?? null;
}

/** Letters of the header that the phrase covers, 0 when it does not stand in the header. */
export function lengthIn(words: readonly string[], phrase: readonly TermWord[]): number {
  for (let start = 0; start + phrase.length <= words.length; start += 1) {
    let length = 0;
    for (let i = 0; i < phrase.length; i += 1) {
      const word = words[start + i];
      const term = phrase[i];
      if (word === undefined || term === undefined || !fits(word, term)) {
        length = 0;
        break;
      }
      length += word.length;
    }
    if (length > 0) return length;
  }
  return 0;
}

function fits(word: string, term: TermWord): boolean {
  return term.isStem ? word.startsWith(term.text) : word === term.text;
}

function toPhrase(field: ImportField | null, weight: number, term: string): Phrase {
  const words = term.split(/\s+/u).flatMap((word) => {
    const isStem = word.endsWith('*');
    const parts = headerWords(isStem ? word.slice(0, -1) : word);
    return parts.map((text, i) => ({ text, isStem: isStem && i === parts.length - 1 }));
  });
  return { field, weight, words };
}

function lengthOf(words: readonly TermWord[]): number {
  return words.reduce((sum, word) => sum + word.text.length, 0);
}
