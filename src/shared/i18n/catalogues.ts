import * as en from './catalogues/en/index.ts';
import * as kk from './catalogues/kk/index.ts';
import * as ru from './catalogues/ru/index.ts';
import type { Language } from '../domain/language.ts';

/** A catalogue as nested texts; the first level is the domain, which is the name of its file. */
export interface Catalogue {
  readonly [key: string]: string | Catalogue;
}

type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** A key without the plural form at its end, because languages have different forms. */
type KeyBase<K> = K extends `${infer Base}_${PluralForm}` ? Base : K;

/** The keys of a catalogue, whatever its texts and plural forms. */
type Shape<T> = { [K in keyof T as KeyBase<K>]: T[K] extends string ? string : Shape<T[K]> };

/** Does not compile when the Kazakh or the Russian texts lack a key or have one too many. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
const isKazakhComplete: Same<Shape<typeof kk>, Shape<typeof en>> = true;
const isRussianComplete: Same<Shape<typeof ru>, Shape<typeof en>> = true;
void isKazakhComplete;
void isRussianComplete;

type PathOf<T> = {
  [K in keyof T & string]: T[K] extends string ? KeyBase<K> : `${KeyBase<K>}.${PathOf<T[K]>}`;
}[keyof T & string];

/** The English catalogue, from which keys take their types. */
export type Texts = typeof en;

/** Every key of a text, such as `errors.DISK_FULL`; plural forms are left out. */
export type TextKey = PathOf<Texts>;

export const catalogues: Readonly<Record<Language, Catalogue>> = {
  kk: { ...kk },
  ru: { ...ru },
  en: { ...en },
};
