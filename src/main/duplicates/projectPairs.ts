import type { DuplicateReason } from '#shared/contract/duplicates.ts';
import { foldText } from '#shared/domain/fold/foldText.ts';
import { codeText } from '#shared/domain/identifiers/codeText.ts';
import { istcTwin } from '#shared/domain/identifiers/istcCode.ts';
import { canonicalProjectCode } from '#shared/domain/identifiers/projectCode.ts';
import type { Likeness } from '#shared/domain/names/comparePeople.ts';
import type { Reader } from '../db/schema.ts';
import { comparePairs, groupBy, type Pair } from './pairs.ts';
import { selectLiveProjects } from './queries.ts';

interface KnownProject {
  id: string;
  titles: string[];
  codes: string[];
  /** Codes of the same number under the other prefix of the country: K-2345 for KZ-2345. */
  twins: string[];
}

const weights = { code: 12, twin: 9, title: 12, otherCode: -3 };

const meet = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((one) => b.includes(one));

function compareProjects(a: KnownProject, b: KnownProject): Likeness<DuplicateReason> {
  const reasons: DuplicateReason[] = [];
  const isSameCode = meet(a.codes, b.codes);
  const isTwin = !isSameCode && meet(a.twins, b.codes);
  const isOther = !isSameCode && !isTwin && a.codes.length > 0 && b.codes.length > 0;
  let score = isSameCode ? weights.code : isTwin ? weights.twin : isOther ? weights.otherCode : 0;
  if (isSameCode || isTwin) reasons.push('code');
  if (meet(a.titles, b.titles)) {
    score += weights.title;
    reasons.push('title');
  }
  return { score, reasons };
}

const twinOf = (key: string): string[] => {
  const { type, text } = canonicalProjectCode(key);
  const twin = type === 'istc' ? istcTwin(text) : undefined;
  return twin === undefined ? [] : [codeText(twin)];
};

export async function findProjectPairs(db: Reader, pause: () => Promise<void>): Promise<Pair[]> {
  const known: KnownProject[] = [];
  for await (const { id, codes: keys, ...titles } of selectLiveProjects(db)) {
    const codes = [...new Set(keys.split('\n').filter(Boolean))];
    known.push({
      id,
      titles: [titles.kk, titles.ru, titles.en].filter(Boolean).map(foldText),
      codes,
      twins: codes.flatMap(twinOf),
    });
    await pause();
  }
  const marksOf = ({ titles, codes, twins }: KnownProject) => [
    ...new Set([...titles.map((title) => `t ${title}`), ...codes, ...twins]),
  ];
  return comparePairs(await groupBy(known, marksOf, pause), compareProjects, pause);
}
