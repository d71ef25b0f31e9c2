import { foldText } from '#shared/domain/fold/foldText.ts';
import { languages } from '#shared/domain/language.ts';
import { createTranslator } from '#shared/i18n/translator.ts';

/** Tables of our reports, by their keys in `reportCatalogue.tables`, in which each row is one record. */
const tablesOfRecords: ReadonlySet<string> = new Set([
  ...['assignments', 'concurrences', 'initiatives', 'meetings', 'milestones', 'organisations'],
  ...['ourAssignments', 'participants', 'pastMeetings', 'people', 'results', 'theirAssignments'],
]);

/** The tables of our reports whose rows are counts, sums, or records that no import takes. */
export const figureTables = [
  ...['amendments', 'by_country', 'by_field', 'by_party', 'by_programme', 'by_region', 'by_year'],
  ...['changeActors', 'changeCounts', 'changed_budget', 'changed_endDate', 'changed_status'],
  ...['changes', 'executors', 'funding', 'fundingBy_party'],
  ...['fundingBy_programme', 'fundingBy_year', 'hgcBy_country', 'horizonBy_country'],
  ...['horizonBy_organisation', 'horizonBy_programme', 'horizonBy_role', 'initiativeSources'],
  ...['initiativeStates', 'jointProjects', 'leaders', 'meetingsBy_country'],
  ...['meetingsBy_kind', 'moneyByCurrency', 'peopleBy_degree', 'peopleBy_organisation'],
  ...['quality', 'rates', 'resultKinds', 'resultsBy_programme', 'resultsBy_year', 'risks'],
  ...['visitsBy_country', 'yearMoney'],
] as const;

export const isTableOfRecords = (key: string): boolean => tablesOfRecords.has(key);

/** Our reports lead back so from the rows behind a figure, which repeat rows of the table that it was counted of. */
const backMark = '←';

interface ReportWords {
  /** The sheets that tell what a report was made with. */
  notes: ReadonlySet<string>;
  figures: ReadonlySet<string>;
}

let words: ReportWords | undefined;

function reportWords(): ReportWords {
  words ??= {
    notes: new Set(
      languages.map((one) => foldText(createTranslator(one)('reports.frame.notes.sheetName'))),
    ),
    figures: new Set(
      languages.flatMap((one) =>
        figureTables.map((key) => foldText(createTranslator(one)(`reportCatalogue.tables.${key}`))),
      ),
    ),
  };
  return words;
}

/** Whether a workbook of these sheets is a report of ours. */
export const isReport = (sheets: readonly string[]): boolean =>
  sheets.some((name) => reportWords().notes.has(foldText(name)));

/**
 * Whether a table of a report of ours holds nothing to import: figures, or the rows behind them. `sheets` are
 * the names of all sheets, `texts` the name of its own and the titles above it.
 */
export function isReportTable(sheets: readonly string[], texts: readonly string[]): boolean {
  if (texts.some((text) => text.startsWith(backMark))) return true;
  const { notes, figures } = reportWords();
  if (!isReport(sheets)) return false;
  return texts.some((text) => {
    const title = foldText(text.replace(/ \(\d+\)$/u, ''));
    return figures.has(title) || notes.has(title);
  });
}
