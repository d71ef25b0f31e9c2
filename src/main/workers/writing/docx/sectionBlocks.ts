import { HeadingLevel, Paragraph, type Table } from 'docx';
import type {
  BuiltReport,
  ModelValue,
  ReportModel,
  ReportSection,
} from '#shared/report/reportModel.ts';
import { joinFigures } from '#shared/report/paper/joinFigures.ts';
import { shownValue } from '#shared/report/shownValue.ts';
import { cell, grid, paragraph, row, runs, staysWithNext, widthsOf } from './cells.ts';
import { chartBlocks } from './chartBlock.ts';
import { tableBlock } from './tableBlock.ts';

export type Block = Paragraph | Table;

/** Size of running text, in half points. */
const bodyLetters = 22;

export const heading = (text: string, level: 2 | 3 = 2): Paragraph[] =>
  text === ''
    ? []
    : [
        new Paragraph({
          heading: level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3,
          keepNext: true,
          children: runs(text, { isBold: true, size: bodyLetters }),
        }),
      ];

export const gap = (): Paragraph => new Paragraph({ spacing: { after: 60 } });

const currencyOf = (value: ModelValue): string =>
  typeof value === 'object' && value !== null ? value.currency : '';

/** Names and texts beside each other. */
export function pairs(entries: readonly (readonly [string, string])[], width: number): Table {
  const [first = 0, second = 0] = widthsOf([3, 7], width);
  return grid(
    entries.map(([name, text], at) => {
      const isKept = staysWithNext(at, entries.length);
      return row([
        cell(name, { isBold: true, width: first, isKept }),
        cell(text, { width: second, isKept }),
      ]);
    }),
    [first, second],
  );
}

/** Figures of a table below it, not wider than names and amounts need. */
function figureLines(entries: readonly (readonly [string, string])[], width: number): Table {
  const [first = 0, second = 0] = widthsOf([34, 18, 48], width);
  return grid(
    entries.map(([name, text], at) => {
      const isKept = staysWithNext(at, entries.length);
      return row([
        cell(name, { isBold: true, width: first, isKept }),
        cell(text, { side: 'right', width: second, isKept }),
      ]);
    }),
    [first, second],
  );
}

function figuresBlock(
  section: Extract<ReportSection, { kind: 'figures' }>,
  model: ReportModel,
  width: number,
): Table {
  const { compared } = section;
  const widths = widthsOf(compared ? [26, 14, 14, 14, 32] : [34, 19, 47], width);
  const at = (index: number): number => widths[index] ?? 0;
  const heads = compared
    ? ['', compared.now, compared.before, compared.difference, ''].map((text, index) =>
        cell(text, {
          isBold: true,
          side: 'center',
          fill: 'DCE6F1',
          isKept: true,
          width: at(index),
        }),
      )
    : [];
  const joined = joinFigures(section, model);
  const rows = joined.map(({ label, values, meaning }, place) => {
    const isKept = staysWithNext(place, joined.length);
    return row([
      cell(label, { isBold: true, width: at(0), isKept }),
      ...values.map((one, index) => cell(one, { side: 'right', width: at(index + 1), isKept })),
      cell(meaning, { width: at(values.length + 1), isKept }),
    ]);
  });
  return grid([...(compared ? [row(heads, true)] : []), ...rows], widths);
}

/** A section of a report as paragraphs and tables; `width` is the room for it in twips. */
export async function sectionBlocks(
  section: ReportSection,
  report: BuiltReport,
  width: number,
): Promise<Block[]> {
  const { model } = report;
  const shown = (value: ModelValue, type: Parameters<typeof shownValue>[1]): string =>
    [shownValue(value, type, model), currencyOf(value)].filter((one) => one !== '').join('\u00A0');
  switch (section.kind) {
    case 'text':
      // What nobody has written needs no room on paper.
      if (section.text === '') return [];
      return [
        ...heading(section.title),
        ...section.text.split('\n').map((text) => paragraph(text, { size: bodyLetters })),
      ];
    case 'figures':
      return [...heading(section.title), figuresBlock(section, model, width), gap()];
    case 'card': {
      const lines = section.lines.map(
        ({ label, value, type }) => [label, shown(value, type)] as const,
      );
      return [...heading(section.title), pairs(lines, width), gap()];
    }
    case 'table': {
      const figures = section.figures.map(
        ({ label, value, type }) => [label, shown(value, type)] as const,
      );
      return [
        ...heading(model.sections.length > 1 ? section.title : ''),
        await tableBlock(section, report, width),
        ...(figures.length > 0 ? [gap(), figureLines(figures, width)] : []),
        ...(section.footnote === '' ? [] : [paragraph(section.footnote)]),
        gap(),
        ...chartBlocks(section, model, width),
      ];
    }
  }
}
