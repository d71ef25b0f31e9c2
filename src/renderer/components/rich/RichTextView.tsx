import { createElement, type ReactNode } from 'react';
import type { Language } from '#shared/domain/language.ts';
import { readRichText } from '#shared/domain/richText.ts';
import classes from './Rich.module.css';
import { richTree, type RichElement } from './richNodes.ts';

interface RichTextViewProps {
  /** Text as `domain/richText.ts` stores it. */
  text: string;
  /** The language it is written in, where that is not the window's. */
  language?: Language;
}

/** Children go as arguments, because nothing in a text has a name of its own. */
const show = (part: RichElement | string): ReactNode =>
  typeof part === 'string' ? part : createElement(part.tag, null, ...part.children.map(show));

/** Rich text that is only read. */
export function RichTextView({ text, language }: RichTextViewProps) {
  const tree = richTree(readRichText(text));
  return createElement(
    'div',
    { className: classes['text'], lang: language },
    ...tree.map((part) => show(part)),
  );
}
