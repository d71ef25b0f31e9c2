import { expect, it } from 'vitest';
import {
  noteCodes,
  planProblemCodes,
  valueProblemCodes,
} from '#main/imports/cells/problemCodes.ts';
import { cellProblemCodes } from '#shared/domain/workbook.ts';
import { catalogues } from '#shared/i18n/catalogues.ts';

it('has exactly one text for every finding, so that no officer reads a bare code', () => {
  const codes = [...valueProblemCodes, ...planProblemCodes, ...noteCodes, ...cellProblemCodes];
  expect(Object.keys(catalogues.en['problems'] ?? {}).sort()).toEqual(codes.sort());
});
