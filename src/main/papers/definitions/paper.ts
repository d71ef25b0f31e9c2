import type { PaperKind, PaperLanguage } from '#shared/domain/papers.ts';
import type { Paper, PaperBlock } from '#shared/paper/model.ts';
import type { PaperSource } from '../source.ts';
import { assignmentsPaper } from './assignmentsPaper.ts';
import { attendancePaper } from './attendancePaper.ts';
import { briefing } from './briefing.ts';
import { bothBelow, bothBeside } from './inTwoLanguages.ts';
import { protocol, shortProtocol } from './protocol.ts';
import { visitPaper } from './visitPaper.ts';
import { makeWords, type Words } from './words.ts';

/** A paper in one language, in parts that follow one another. */
type Definition = (source: PaperSource, words: Words) => PaperBlock[][];

const definitions: Readonly<Record<PaperKind, Definition>> = {
  protocol,
  shortProtocol,
  briefing,
  assignments: assignmentsPaper,
  attendance: attendancePaper,
  visit: visitPaper,
};

/** Papers of running text; two languages stand beside each other there, and in tables one below the other. */
const flowing: ReadonlySet<PaperKind> = new Set(['protocol', 'shortProtocol', 'briefing']);

function blocksOf(kind: PaperKind, source: PaperSource, language: PaperLanguage): PaperBlock[] {
  const define = definitions[kind];
  if (language !== 'kkru') return define(source, makeWords(language)).flat();
  const kazakh = define(source, makeWords('kk'));
  const russian = define(source, makeWords('ru'));
  return flowing.has(kind) ? bothBeside(kazakh, russian) : bothBelow(kazakh.flat(), russian.flat());
}

/** The paper of a kind in a language, before it is a file. */
export function makePaper(kind: PaperKind, source: PaperSource, language: PaperLanguage): Paper {
  const words = makeWords(language === 'kkru' ? 'kk' : language);
  const { version } = source;
  const title = words.name(source.content.meeting.title);
  const locked =
    version === null
      ? []
      : [
          words.say('papers.version', { number: version.number }),
          `SHA-256 ${version.sha256.slice(0, 12)}`,
        ];
  return {
    title,
    language: words.language,
    isLandscape: kind === 'assignments',
    footer: [title, ...locked].join(' · '),
    blocks: blocksOf(kind, source, language),
  };
}
