import { importKinds, type ImportField, type ImportKind } from '#shared/contract/importKinds.ts';
import { foldText } from '#shared/domain/fold/foldText.ts';
import { guessColumns } from './guessColumns.ts';
import { ownKind } from './ownLists.ts';
import { missingFields } from './required.ts';
import type { SampledColumn } from './sampleColumns.ts';

/** Fields that tell a kind from the others; the rest stands in tables of many kinds. */
const marks: Readonly<Record<ImportKind, readonly ImportField[]>> = {
  lists: ['list', 'isHidden'],
  organisations: ['bin', 'shortName', 'legalForm', 'ror', 'pic', 'parent', 'kind', 'website'],
  programmes: ['family', 'funder'],
  people: ['fullName', 'family', 'degree', 'birthDate', 'orcid', 'iin', 'email', 'position'],
  projects: ['code', 'budget', 'programme', 'status', 'leadOrganisation', 'manager', 'period'],
  meetings: ['place', 'chair', 'attendees', 'startTime', 'sides', 'purpose'],
  participants: ['organisation', 'role', 'contribution', 'pic', 'shortName'],
  team: ['person', 'role', 'category', 'workingDays', 'position'],
  funding: ['party', 'amount', 'stage', 'basis', 'rate', 'costLine'],
  milestones: ['dueDate', 'receivedDate', 'acceptedDate', 'number'],
  concurrences: ['requestedDate', 'requestNumber', 'sentTo', 'answeredDate', 'answerNumber'],
  results: ['doi', 'venue', 'authors', 'trl', 'kind'],
  assignments: ['chief', 'coExecutors', 'dueDate', 'extendedTo', 'document', 'point', 'givenBy'],
  initiatives: ['voicedDate', 'voicedBy', 'reason', 'state'],
};

/** Beginnings of folded words in the name of a sheet or the title above a table. */
const hints: Readonly<Record<ImportKind, readonly string[]>> = {
  lists: ['справочник', 'аныктамалык', 'reference'],
  organisations: ['организац', 'уиым', 'organi', 'учрежден'],
  programmes: ['программ', 'багдарлама', 'program'],
  people: ['люди', 'сотрудник', 'персон', 'ученые', 'galym', 'галым', 'people', 'адамдар'],
  projects: ['проект', 'жоба', 'project', 'реестр', 'тизилим'],
  meetings: ['встреч', 'визит', 'совещан', 'заседан', 'кездесу', 'отырыс', 'meeting', 'visit'],
  participants: ['участник', 'партнер', 'соисполнител', 'катысушы', 'participant', 'partner'],
  team: ['команда', 'коллектив', 'состав', 'исполнител', 'топ курамы', 'team'],
  funding: ['финанс', 'платеж', 'каржы', 'funding', 'payment'],
  milestones: ['этап', 'вех', 'отчет', 'кезен', 'milestone', 'deliverable', 'календар'],
  concurrences: ['соглас', 'келис', 'concurrence', 'hgc'],
  results: ['результат', 'публикац', 'натиже', 'жариялан', 'result', 'publication', 'патент'],
  assignments: ['поручен', 'контрол', 'тапсырма', 'бакылау', 'assignment', 'control', 'action'],
  initiatives: ['инициатив', 'бастама', 'initiative', 'предложен', 'усыныс'],
};

/** What a column that tells the kind counts more than another. */
const markWeight = 1.6;

/** What a word in the name of the sheet counts. */
const hintWeight = 0.9;

/** Fewer sure columns make no table of a kind. */
const leastScore = 1.2;

/** As sure as a guess can be; only a choice of the officer is surer. */
const sureGuess = 0.99;

export interface KindGuess {
  kind: ImportKind | null;
  /** 0 to 1. */
  confidence: number;
}

function isHinted(kind: ImportKind, words: readonly string[]): boolean {
  return hints[kind].some((hint) => words.some((word) => word.startsWith(foldText(hint))));
}

function scoreOf(kind: ImportKind, columns: readonly SampledColumn[], words: readonly string[]) {
  const guesses = [...guessColumns(kind, columns).byColumn.values()];
  if (missingFields(kind, new Set(guesses.map(({ field }) => field))).length > 0) return 0;
  const own = guesses.map(
    ({ field, confidence }) => confidence * (marks[kind].includes(field) ? markWeight : 1),
  );
  const sum = own.reduce((total, one) => total + one, 0);
  return sum < leastScore ? 0 : sum + (isHinted(kind, words) ? hintWeight : 0);
}

/**
 * The kind that explains most columns of a table; `texts` are the name of its sheet and the titles above
 * it. Null when none explains enough. Yields after each kind.
 */
export function* guessKind(
  columns: readonly SampledColumn[],
  texts: readonly string[],
): Generator<number, KindGuess> {
  const own = ownKind(
    columns.map(({ header }) => header),
    texts,
  );
  if (own !== undefined) return { kind: own, confidence: sureGuess };
  const words = texts.flatMap((text) => foldText(text).split(' '));
  const scored: { kind: ImportKind; score: number }[] = [];
  for (const kind of importKinds) {
    scored.push({ kind, score: scoreOf(kind, columns, words) });
    yield scored.length;
  }
  const [best, next] = scored.sort((a, b) => b.score - a.score);
  if (!best || best.score === 0) return { kind: null, confidence: 0 };
  const named = columns.filter(({ header }) => header !== '').length;
  const explained = Math.min(1, best.score / Math.max(2, named));
  const lead = next === undefined ? 1 : Math.min(1, (best.score - next.score) / best.score + 0.6);
  const confidence = Math.round(explained * lead * 100) / 100;
  return { kind: best.kind, confidence };
}
