import type { ReportModel } from '../reportModel.ts';
import { joinCurrencies } from './joinCurrencies.ts';

/** Digits of the widest table that a page stands upright for. */
const widestUpright = 105;

/** True for a report whose tables need a page that lies. */
export const isWide = ({ sections }: Pick<ReportModel, 'sections'>): boolean =>
  sections.some(
    (section) =>
      section.kind === 'table' &&
      joinCurrencies(section.columns).columns.reduce((sum, { width }) => sum + width, 0) >
        widestUpright,
  );
