import type { ReactNode } from 'react';
import type { ReferenceList } from '#shared/contract/office.ts';
import type { LocalText } from '#shared/domain/language.ts';
import type { MoneyDraft } from '../fields/moneyText.ts';
import type { RecordOption } from '../fields/recordOption.ts';

/** The value of one field as its form holds it. */
export type DraftValue = string | boolean | null | LocalText | MoneyDraft | RecordOption;

/** What a part's form holds, by field. */
export type PartDraft = Readonly<Record<string, DraftValue>>;

/**
 * How a field is entered and what it is kept as:
 * `text`, `longText`: text; `localText`, `localLongText`: text in three languages; `date`: `YYYY-MM-DD` or
 * null; `money`: minor units with currency, or null; `count`: whole number or null; `percent`: hundredths
 * of a per cent or null; `decimal`: decimal text with a point, or empty; `select`, `list`, `country`: a
 * code or null; `record`: the id of a record or null, made on the spot when it is not there; `flag`:
 * boolean.
 */
export type FieldType =
  | { type: 'text' | 'longText' | 'localText' | 'localLongText' }
  | { type: 'date' | 'money' | 'count' | 'percent' | 'decimal' | 'country' | 'flag' }
  | { type: 'select'; options: readonly { value: string; label: string }[] }
  | { type: 'list'; list: ReferenceList }
  | { type: 'record'; record: 'organisation' | 'person' | 'programme' | 'project' | 'meeting' };

interface FieldBase<K extends string> {
  /** The field of the input that this one fills. */
  key: K;
  label: string;
  /** Refused while empty; marked so on the form. */
  isRequired?: boolean;
  /** What a new part has here before anything is typed, in the form's own shape. */
  initial?: DraftValue;
  /** Left out of the form while false, such as the DOI of an event; its value stays. */
  isShown?: (draft: PartDraft) => boolean;
  /** Stands under the field: a hint or a warning about what is typed. */
  note?: (draft: PartDraft) => ReactNode;
  /** Other fields, with their values, that change when this one does; takes the draft after and before. */
  follow?: (draft: PartDraft, before: PartDraft) => Promise<PartDraft> | PartDraft;
  /** Takes the whole width of the form; otherwise two fields stand side by side. */
  isWide?: boolean;
}

export type PartField<K extends string = string> = FieldBase<K> & FieldType;
