import type { ModelValue, ReportFigure, ReportModel, ReportSection } from '../reportModel.ts';
import { differenceOf, shownDifference, shownValue, type Shown } from '../shownValue.ts';

/** Figures as they stand on paper: a name, a text for each column of values, what they count. */
export interface PaperFigure {
  label: string;
  values: string[];
  meaning: string;
}

type Figures = Pick<Extract<ReportSection, { kind: 'figures' }>, 'figures' | 'compared'>;

const currencyOf = ({ value, previous }: ReportFigure): string => {
  const money = [value, previous ?? null].find((one) => typeof one === 'object' && one !== null);
  return typeof money === 'object' && money !== null ? money.currency : '';
};

const isOf = (a: ReportFigure, b: ReportFigure): boolean =>
  a.key === b.key && a.meaning === b.meaning && currencyOf(a) !== '' && currencyOf(b) !== '';

/**
 * A figure that stands in several currencies takes one line with its meaning said once. An amount is
 * followed by its currency unless its name has it already.
 */
export function joinFigures({ figures, compared }: Figures, shown: Shown): PaperFigure[] {
  const groups: ReportFigure[][] = [];
  for (const one of figures) {
    const same = groups.find(([first]) => first !== undefined && isOf(first, one));
    if (same) same.push(one);
    else groups.push([one]);
  }
  return groups.map((group) => {
    const [first] = group as [ReportFigure];
    const isOne = group.length === 1;
    const text = (value: ModelValue, { type }: ReportFigure, say = shownValue): string => {
      if (value === null) return isOne ? '' : '–';
      const amount = say(value, type, shown);
      const isNamed = isOne && first.label.includes(currencyOf(first));
      return typeof value !== 'object' || isNamed ? amount : `${amount}\u00A0${value.currency}`;
    };
    const column = (valueOf: (one: ReportFigure) => ModelValue, say = shownValue): string =>
      group.map((one) => text(valueOf(one), one, say)).join('\n');
    return {
      label: isOne ? first.label : first.label.replaceAll(`, ${currencyOf(first)}`, ''),
      values: compared
        ? [
            column(({ value }) => value),
            column(({ previous }) => previous ?? null),
            column(
              ({ value, previous, type }) => differenceOf(value, previous, type),
              shownDifference,
            ),
          ]
        : [column(({ value }) => value)],
      meaning: first.meaning,
    };
  });
}

/** The definitions of a report that are not said beside a figure of it already. */
export function definitionsApart({
  sections,
  notes,
}: ReportModel): ReportModel['notes']['definitions'] {
  const said = new Set(
    sections.flatMap((section) =>
      section.kind === 'figures'
        ? section.figures.map(({ label, meaning }) => label + meaning)
        : [],
    ),
  );
  return notes.definitions.filter(({ term, meaning }) => !said.has(term + meaning));
}
