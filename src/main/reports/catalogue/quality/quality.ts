import { qualityRules, type QualityRule } from '#shared/contract/quality.ts';
import { AppError } from '#shared/errors/appError.ts';
import type { RecordKindName } from '#shared/domain/recordKinds.ts';
import { rowsPart } from '#shared/report/rowsKey.ts';
import { brokenRecords, qualitySteps, summariseQuality } from '../../../quality/service.ts';
import type { Behind } from '../behind/behind.ts';
import { recordNames } from '../behind/recordNames.ts';
import { chartTitle, columnsOf, figure, figures, narrative, table } from '../blocks.ts';
import { defineReport, type Building } from '../definition.ts';
import { nothing } from '../parameters.ts';

const ruleOf = (text: string | undefined): QualityRule => {
  const found = qualityRules.find((one) => one === text);
  if (!found) throw new AppError('REPORT_ROWS_UNKNOWN', { key: text ?? '' });
  return found;
};

/** An id of the table behind: the rule, the kind and the id of what breaks it. */
const parts = (id: string) => {
  const [rule, kind, record = ''] = id.split(' ');
  return { rule: ruleOf(rule), kind: kind as RecordKindName, id: record };
};

/** The checks read the same state of the record as the rest of the report. */
const readingOf = ({ ctx, db }: Building) => ({
  ...ctx,
  workspace: { ...ctx.workspace, reader: db },
});

/** The records that break the rules: of all, or of the rule that a line is about. */
const findings = (building: Building): Behind => ({
  key: 'findings',
  title: building.t('reportCatalogue.behind.findings'),
  columns: columnsOf(building, [
    ['rule', 'text', 40],
    ['recordKind', 'text', 20],
    ['record', 'text', 50],
    ['project', 'text', 40],
  ]),
  linkOf: (id) => {
    const { kind, id: record } = parts(id);
    return { kind, id: record };
  },
  ids: async (filters) => {
    const named = filters.map(({ name, value }) => ruleOf(name === 'rule' ? value : name));
    const wanted = qualityRules.filter((rule) => named.every((one) => one === rule));
    const all: string[] = [];
    for (const one of wanted) {
      const found = await brokenRecords(readingOf(building), one);
      for (const { kind, id } of found) all.push(`${one} ${kind} ${id}`);
      await building.step();
    }
    return all;
  },
  rows: async (ids) => {
    const refs = ids.map(parts);
    const names = await recordNames(building, refs);
    return refs.map(({ rule, kind, id }) => [
      building.t(`quality.rule.${rule}`),
      building.t(`history.kind.${kind}`),
      names.get(id)?.title ?? '',
      names.get(id)?.parent ?? '',
    ]);
  },
});

/** The rules that were checked: all of them, or those that records break. */
const rulesBehind = (building: Building): Behind => ({
  key: 'rules',
  title: building.t('reportCatalogue.behind.rules'),
  isOnScreenOnly: true,
  columns: columnsOf(building, [
    ['rule', 'text', 44],
    ['why', 'text', 76],
  ]),
  linkOf: () => null,
  ids: async ([filter]) => {
    if (!filter) return [...qualityRules];
    if (filter.name !== 'broken') throw new AppError('REPORT_ROWS_UNKNOWN', { key: filter.name });
    const counted = await summariseQuality(readingOf(building), building.step);
    return counted.filter(({ count }) => count > 0).map(({ rule }) => rule);
  },
  rows: (rules) =>
    Promise.resolve(
      rules.map((rule) => [building.t(`quality.rule.${rule}`), building.t(`quality.why.${rule}`)]),
    ),
});

/** How many records break each rule of data quality on the day, and which. */
export const quality = defineReport({
  id: 'quality',
  shelf: 'record',
  steps: qualitySteps,
  parameters: nothing,
  behind: (building) => [findings(building), rulesBehind(building)],
  build: async (building) => {
    const { t, step } = building;
    const counted = await summariseQuality(readingOf(building), step);
    const rules = counted.toSorted((a, b) => b.count - a.count);
    const broken = rules.filter(({ count }) => count > 0);
    const all = rules.reduce((sum, { count }) => sum + count, 0);
    return {
      facts: [],
      sections: [
        figures(building, [
          figure(building, 'checkedRules', rules.length, { rowsKey: 'rules' }),
          figure(building, 'brokenRules', broken.length, { rowsKey: 'rules/broken/all' }),
          figure(building, 'findings', all, { rowsKey: 'findings' }),
        ]),
        narrative(building, 'figures'),
        table(
          building,
          'quality',
          [
            ['rule', 'text', 44],
            ['why', 'text', 76],
            ['count', 'integer', 12, { isSummed: true, rowsKey: 'findings' }],
          ],
          rules.map(({ rule, count }) => [
            t(`quality.rule.${rule}`),
            t(`quality.why.${rule}`),
            count,
          ]),
          {
            rowParts: rules.map(({ rule }) => rowsPart({ rule })),
            charts: [
              {
                kind: 'bars',
                title: chartTitle(building, 'quality'),
                categoryKey: 'rule',
                valueKeys: ['count'],
              },
            ],
          },
        ),
      ],
      notes: [],
    };
  },
});
