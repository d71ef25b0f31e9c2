import type { Signatory } from '#shared/contract/office.ts';
import type { PaperBlock } from '#shared/paper/model.ts';
import type { PaperSource } from '../source.ts';
import { bold, heading, space, text } from './blocks.ts';
import { days, hours, type Words } from './words.ts';

/** The stamp of who approves the paper, where the office asks for one. */
export function approvalStamp({ office }: PaperSource, words: Words): PaperBlock[] {
  const by = office.signatories.find(({ role }) => role === 'approves');
  if (!office.hasApprovalStamp) return [];
  const lines = [words.name(by?.position), `_____________ ${words.name(by?.name)}`.trimEnd()];
  return [
    bold(words.say('papers.stamp'), 'right'),
    ...lines.filter(Boolean).map((line) => text(line, 'right')),
    text(words.say('papers.stampDate'), 'right'),
    space,
  ];
}

/** Organisation, kind of document with its number, what it is about. */
export function titleBlock(
  { content, office }: PaperSource,
  words: Words,
  {
    kind,
    subject = '',
    isNumbered = false,
  }: { kind: string; subject?: string; isNumbered?: boolean },
): PaperBlock[] {
  const { meeting } = content;
  const number = isNumbered && meeting.number !== '' ? ` № ${meeting.number}` : '';
  const organisation = words.name(office.name);
  return [
    ...(organisation === '' ? [] : [bold(organisation, 'center'), space]),
    heading(1, `${kind}${number}`),
    ...(subject === '' ? [] : [text(subject, 'center')]),
    bold(words.name(meeting.title), 'center'),
    space,
  ];
}

/** Day on the left with the hours below it, which no column is too narrow for, and place on the right. */
export function dayAndPlace({ content }: PaperSource, words: Words): PaperBlock {
  const { meeting } = content;
  const when = [days(meeting, words), hours(meeting)].filter(Boolean);
  return {
    kind: 'pair',
    left: when.map((one) => text(one)),
    right: [text(words.name(meeting.place), 'right')],
  };
}

/** A line to sign on for each of the office's signatories of a role. */
export const officeSignatures = (
  signatories: readonly Signatory[],
  roles: readonly Signatory['role'][],
  words: Words,
): PaperBlock[] =>
  signatories
    .filter(({ role }) => roles.includes(role))
    .flatMap(({ position, name }) => [
      space,
      { kind: 'signature', position: words.name(position), name: words.name(name) },
    ]);
