import type { ReportFigure } from '#shared/report/reportModel.ts';

/** Figures that stand on one card: one of its own, or an amount in each of its currencies. */
export interface FigureCard {
  key: string;
  label: string;
  meaning: string;
  figures: readonly ReportFigure[];
}

const currencyOf = ({ value }: ReportFigure): string | null =>
  typeof value === 'object' && value !== null ? value.currency : null;

/** A label in one or two languages without the currency at the end of each. */
const withoutCurrency = (label: string, currency: string): string =>
  label
    .split('\n')
    .map((line) => (line.endsWith(`, ${currency}`) ? line.slice(0, -currency.length - 2) : line))
    .join('\n');

/** Amounts that count the same in several currencies share a card, in the place of the first of them. */
export function figureCards(figures: readonly ReportFigure[]): FigureCard[] {
  const cards = new Map<string, ReportFigure[]>();
  for (const figure of figures) {
    const currency = currencyOf(figure);
    const label = currency === null ? figure.label : withoutCurrency(figure.label, currency);
    const key = `${currency === null ? figure.key : ''} ${label} ${figure.meaning}`;
    const card = cards.get(key);
    if (card) card.push(figure);
    else cards.set(key, [figure]);
  }
  return [...cards].map(([key, own]) => {
    const [first] = own;
    const label = first?.label ?? '';
    const currency = first && own.length > 1 ? currencyOf(first) : null;
    return {
      key,
      label: currency === null ? label : withoutCurrency(label, currency),
      meaning: first?.meaning ?? '',
      figures: own,
    };
  });
}
