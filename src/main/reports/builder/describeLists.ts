import {
  builderLists,
  type BuilderColumnInfo,
  type BuilderList,
} from '#shared/contract/builder.ts';
import { languages, type LocalText } from '#shared/domain/language.ts';
import type { Reader } from '../../db/schema.ts';
import type { BuilderColumn } from './column.ts';
import { rulesOf } from './kinds.ts';
import { listDefinitions } from './lists/registry.ts';
import { readWords, wordOf, type Words } from './words.ts';

function choicesOf(column: BuilderColumn, words: Words): BuilderColumnInfo['choices'] {
  return [...(words.get(column.key)?.keys() ?? [])].map((value) => ({
    value,
    label: Object.fromEntries(
      languages.map((language) => [language, wordOf(column, value, words, language)]),
    ) as LocalText,
  }));
}

function describe(column: BuilderColumn, words: Words): BuilderColumnInfo {
  const { key, word, kind, width, isUsual, isPersonal } = column;
  const { comparisons, totals, canGroup, canSort } = rulesOf(column);
  return {
    key,
    word,
    kind,
    width,
    comparisons: [...comparisons],
    totals: [...totals],
    canGroup,
    canSort,
    isUsual,
    isPersonal,
    choices: choicesOf(column, words),
    recordKind: column.record?.kind ?? column.names?.kind ?? null,
  };
}

/** What each list offers to a report, codes in words. */
export async function describeLists(
  db: Reader,
): Promise<{ list: BuilderList; hasSearch: boolean; columns: BuilderColumnInfo[] }[]> {
  const described = [];
  for (const list of builderLists) {
    const { columns, search } = listDefinitions[list];
    const words = await readWords(db, columns);
    described.push({
      list,
      hasSearch: search !== undefined,
      columns: columns.map((column) => describe(column, words)),
    });
  }
  return described;
}
