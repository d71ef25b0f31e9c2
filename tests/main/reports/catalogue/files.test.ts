import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Language } from '#shared/domain/language.ts';
import { decimalOfMoney } from '#shared/domain/money.ts';
import type { ModelValue, ReportModel, ValueType } from '#shared/report/reportModel.ts';
import { withReport } from '#main/reports/catalogue/buildReport.ts';
import { catalogue } from '#main/reports/catalogue/catalogue.ts';
import { drained } from '#main/reports/snapshots/drained.ts';
import { writeDocx } from '#main/workers/writing/docx/writeDocx.ts';
import { writeXlsx } from '#main/workers/writing/xlsx/writeXlsx.ts';
import { solid, textOfPdf } from '#tests/helpers/paperText.ts';
import { printedTexts } from '#tests/helpers/printedTexts.ts';
import { checkXml } from '#tests/main/writing/checkXml.ts';
import { csvFilter, parseCsv, soffice } from '#tests/main/writing/libreOffice.ts';
import { readParts } from '#tests/main/writing/readParts.ts';
import { temporaryFolder } from '#tests/main/writing/temporaryFolder.ts';
import { neededValues, sampleReports, type SampleReports } from './sampleReports.ts';

let r: SampleReports;

beforeAll(async () => {
  r = await sampleReports();
});

afterAll(() => r.close());

/** Every report of the catalogue with all its rows, and a file of each. */
async function writeAll(
  language: Language,
  write: (model: ReportModel, file: string) => Promise<unknown>,
  ending: string,
) {
  const folder = temporaryFolder();
  const models = new Map<string, ReportModel>();
  for (const { id } of catalogue) {
    // A record filled today has changed in thousands of places.
    const own = id === 'changes' ? { since: '2026-11-17' } : neededValues(r)[id];
    const choice = {
      id,
      language,
      secondLanguage: null,
      amountScale: 1,
      values: own ?? {},
    } as const;
    const model = await withReport(r.ctx, choice, { appVersion: 'test' }, drained);
    models.set(id, model);
    const file = path.join(folder, `${id}.${ending}`);
    await write(model, file);
    for (const [name, xml] of await readParts(readFileSync(file))) {
      if (/\.(?:xml|rels)$/u.test(name)) {
        expect(() => checkXml(xml.replace(/^\uFEFF/u, '')), `${id} ${name}`).not.toThrow();
      }
    }
  }
  const files = [...models.keys()].map((id) => path.join(folder, `${id}.${ending}`));
  return { models, files };
}

/** Letters that LibreOffice may have to take from another typeface: a reader of its PDF gets them out of order. */
const kazakh = /[әғқңөұүһі]/iu;

const grouped = (decimal: string): string => {
  const [whole = '', ...rest] = decimal.split('.');
  return [whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, ','), ...rest].join('.');
};

/** A cell as an American LibreOffice shows it; null for kinds that are rounded when they are shown. */
function shown(value: ModelValue, type: ValueType): string | null {
  if (value === null || ['decimal', 'percent', 'rate'].includes(type)) return null;
  if (typeof value === 'object') return grouped(decimalOfMoney(value));
  if (typeof value === 'number') return type === 'integer' ? grouped(String(value)) : String(value);
  return type === 'date' ? value.split('-').toReversed().join('.') : value;
}

test('LibreOffice opens the workbook of every report and shows every cell of its tables', async () => {
  const { models, files } = await writeAll(
    'kk',
    (model, file) => writeXlsx({ model, streams: {} }, file),
    'xlsx',
  );
  const folder = temporaryFolder();
  await soffice(['--convert-to', csvFilter, '--outdir', folder, ...files]);
  const sheets = readdirSync(folder);
  for (const [id, model] of models) {
    const cells = new Set(
      sheets
        .filter((name) => name.startsWith(`${id}-`))
        .flatMap((name) => parseCsv(readFileSync(path.join(folder, name), 'utf8')).flat()),
    );
    const missing = [...model.sections, ...model.appendices].flatMap((section) =>
      section.kind !== 'table'
        ? []
        : section.rows.flatMap((row) =>
            row.flatMap((value, at) => {
              const text = shown(value, section.columns[at]?.type ?? 'text');
              return text === null || cells.has(text) ? [] : [`${section.key}: ${text}`];
            }),
          ),
    );
    expect(missing.slice(0, 5), id).toEqual([]);
    expect(
      [...cells].filter((text) => /^(?:#|Err:)/u.test(text)),
      id,
    ).toEqual([]);
  }
}, 400_000);

test('LibreOffice opens the document of every report and shows every text of it', async () => {
  const { models, files } = await writeAll(
    'ru',
    (model, file) => writeDocx({ model, streams: {} }, file),
    'docx',
  );
  const folder = temporaryFolder();
  await soffice(['--convert-to', 'pdf', '--outdir', folder, ...files]);
  for (const [id, model] of models) {
    const text = solid(await textOfPdf(path.join(folder, `${id}.pdf`), '-raw'));
    const missing = printedTexts(model)
      .filter((one) => !kazakh.test(one))
      .filter((one) => !text.includes(solid(one)));
    expect(missing.slice(0, 5), id).toEqual([]);
  }
}, 400_000);
