import type { ReferenceList } from '../contract/office.ts';
import { localText, type Language, type LocalText } from './language.ts';

/**
 * Built-in items of the lists that the office may change, in their order. Their texts are in the
 * catalogue `lists`. Source of the areas: areas of interest of the ISTC.
 */
export const builtInItems: Readonly<Record<ReferenceList, readonly string[]>> = {
  area: [
    'agriculture',
    'biotechnology',
    'chemistry',
    'environment',
    'fission_reactors',
    'fusion',
    'information',
    'instrumentation',
    'manufacturing',
    'materials',
    'medicine',
    'non_nuclear_energy',
    'physics',
    'transportation',
    'basic_sciences',
    'other',
  ],
  legalForm: [
    'rse_rem',
    'rse',
    'njsc',
    'jsc',
    'too',
    'state_institution',
    'private_institution',
    'international',
    'llp',
    'other',
  ],
  category: [
    'leading_scientist',
    'scientist',
    'young_scientist',
    'engineer',
    'technician',
    'doctoral_student',
    'master_student',
    'support',
    'foreign_specialist',
    'other',
  ],
  costLine: [
    'grants',
    'equipment',
    'materials',
    'other_direct',
    'travel_local',
    'travel_international',
    'overhead',
    'bank',
  ],
};

/** Places between two built-in items, so that others fit in between. */
const step = 100;

/** What the office says of an item: a built-in one by its code, or one of its own. */
export interface OfficeItem {
  code: string;
  name: LocalText;
  isHidden: boolean;
  position: number;
}

export interface ReferenceItem extends OfficeItem {
  isBuiltIn: boolean;
}

/** The whole list in its order, hidden items too; `text` gives the built-in text of a code. */
export function mergeReferenceList(
  list: ReferenceList,
  own: readonly OfficeItem[],
  text: (code: string) => LocalText,
): ReferenceItem[] {
  const ownByCode = new Map(own.map((item) => [item.code, item]));
  const codes = builtInItems[list];
  const builtIn = codes.map((code, index) => {
    const item = { code, name: text(code), isHidden: false, position: (index + 1) * step };
    return asItem(ownByCode.get(code) ?? item, true);
  });
  const added = own.filter(({ code }) => !codes.includes(code)).map((item) => asItem(item, false));
  return [...builtIn, ...added].toSorted(
    (a, b) => a.position - b.position || Number(a.isBuiltIn) - Number(b.isBuiltIn),
  );
}

function asItem({ code, name, isHidden, position }: OfficeItem, isBuiltIn: boolean): ReferenceItem {
  return { code, name, isHidden, position, isBuiltIn };
}

/** What stands for a code on the screen; a code that no item has is shown as it is. */
export function referenceLabel(
  items: readonly ReferenceItem[],
  code: string,
  language: Language,
): string {
  const item = items.find((one) => one.code === code);
  return item ? localText(item.name, language) : code;
}

/**
 * The new positions that bring the item at `from` to the place `to`: one, or all of the list where no
 * room is left between its new neighbours.
 */
export function positionsAfterMove(
  items: readonly ReferenceItem[],
  from: number,
  to: number,
): { code: string; position: number }[] {
  const moved = items.toSpliced(from, 1);
  const item = items[from];
  if (item === undefined || to < 0 || to > moved.length || from === to) return [];
  const before = to === 0 ? 0 : (moved[to - 1]?.position ?? 0);
  const after = moved[to]?.position ?? before + 2 * step;
  const middle = Math.floor((before + after) / 2);
  if (middle > before && middle < after) return [{ code: item.code, position: middle }];
  return moved
    .toSpliced(to, 0, item)
    .map(({ code }, index) => ({ code, position: (index + 1) * step }));
}

/** The place of a new item: behind all others. */
export const lastPosition = (items: readonly ReferenceItem[]): number =>
  Math.min(10_000, Math.max(0, ...items.map(({ position }) => position)) + step);
