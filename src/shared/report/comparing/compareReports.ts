import type { ComparedFigure, ReportComparison } from '../../contract/snapshots.ts';
import type { ModelValue, ReportModel, ReportTable, ValueType } from '../reportModel.ts';
import { compareTables } from './compareTables.ts';
import { sameValue } from './sameValue.ts';

interface Placed {
  section: string;
  label: string;
  type: ValueType;
  value: ModelValue;
}

const currencyOf = (value: ModelValue): string =>
  typeof value === 'object' && value !== null ? value.currency : '';

/** Every figure and every line of a card by its place; the currency is part of the place. */
function figuresOf(model: ReportModel): Map<string, Placed> {
  const found = new Map<string, Placed>();
  for (const section of model.sections) {
    const { key, title } = section;
    if (section.kind === 'card') {
      for (const line of section.lines) {
        found.set([key, line.label].join('\n'), { section: title, ...line });
      }
    }
    if (section.kind !== 'figures' && section.kind !== 'table') continue;
    for (const figure of section.figures) {
      const place = [key, figure.key, currencyOf(figure.value)].join('\n');
      found.set(place, { section: title, ...figure });
    }
  }
  return found;
}

function compareFigures(before: ReportModel, now: ReportModel): ComparedFigure[] {
  const [former, present] = [figuresOf(before), figuresOf(now)];
  const places = [...new Set([...present.keys(), ...former.keys()])];
  return places.flatMap((place) => {
    const [was, is] = [former.get(place), present.get(place)];
    const shown = is ?? was;
    if (!shown) return [];
    const { section, label, type } = shown;
    const values = { before: was?.value ?? null, now: is?.value ?? null };
    const isChanged = !sameValue(values.before, values.now);
    return [{ section, label, type, ...values, isChanged }];
  });
}

/** Texts by the key of their section. */
function textsOf(model: ReportModel): Map<string, { title: string; text: string }> {
  const found = new Map<string, { title: string; text: string }>();
  for (const section of model.sections) {
    if (section.kind === 'text') found.set(section.key, section);
  }
  return found;
}

function compareTexts(before: ReportModel, now: ReportModel): ReportComparison['texts'] {
  const [former, present] = [textsOf(before), textsOf(now)];
  return [...new Set([...present.keys(), ...former.keys()])].flatMap((key) => {
    const [was, is] = [former.get(key), present.get(key)];
    const [beforeText, nowText] = [was?.text ?? '', is?.text ?? ''];
    const title = is?.title ?? was?.title ?? '';
    return beforeText === nowText ? [] : [{ title, before: beforeText, now: nowText }];
  });
}

const tablesOf = (model: ReportModel): ReportTable[] =>
  model.sections.filter((section) => section.kind === 'table');

/**
 * Two models of one report, the issued one first: figure by figure, row by row. Tables hold all their rows.
 */
export function compareReports(before: ReportModel, now: ReportModel): ReportComparison {
  return {
    figures: compareFigures(before, now),
    tables: [
      ...compareTables(tablesOf(before), tablesOf(now), false),
      ...compareTables(before.appendices, now.appendices, true),
    ],
    texts: compareTexts(before, now),
  };
}
