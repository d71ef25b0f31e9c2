import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { Text } from '@mantine/core';
import type { Language } from '#shared/domain/language.ts';
import { readRichText, writeRichText } from '#shared/domain/richText.ts';
import { buildNodes } from './buildNodes.ts';
import { edit, editState, insertPlain, type EditCommand, type EditState } from './editing.ts';
import { plainPaste } from './plainPaste.ts';
import classes from './Rich.module.css';
import { readNodes, richTree } from './richNodes.ts';
import { RichToolbar } from './RichToolbar.tsx';

interface RichTextEditorProps {
  label: string;
  /** The language that is written in. */
  language: Language;
  /** Text as `domain/richText.ts` stores it. */
  value: string;
  onChange: (value: string) => void;
  error?: string | undefined;
}

const plainState: EditState = { isBold: false, type: 'paragraph' };

/** Writes text with headings, lists and bold; whatever is pasted comes as plain text. */
export function RichTextEditor({ label, language, value, onChange, error }: RichTextEditorProps) {
  const place = useRef<HTMLDivElement>(null);
  const shown = useRef<string | null>(null);
  const [state, setState] = useState(plainState);
  const id = useId();

  useLayoutEffect(() => {
    if (!place.current || shown.current === value) return;
    const blocks = readRichText(value);
    const tree = richTree(blocks.length === 0 ? [{ type: 'paragraph', runs: [] }] : blocks);
    place.current.replaceChildren(...buildNodes(tree));
    shown.current = value;
  }, [value]);

  useEffect(() => {
    const follow = (): void => {
      const at = document.getSelection()?.anchorNode ?? null;
      if (place.current?.contains(at)) setState(editState());
    };
    document.addEventListener('selectionchange', follow);
    return () => document.removeEventListener('selectionchange', follow);
  }, []);

  useEffect(() => {
    const element = place.current;
    // Forms that the text does not keep, such as italics by Ctrl+I, are not begun at all.
    const refuse = (event: InputEvent): void => {
      if (event.inputType.startsWith('format')) event.preventDefault();
    };
    element?.addEventListener('beforeinput', refuse);
    return () => element?.removeEventListener('beforeinput', refuse);
  }, []);

  const say = (): void => {
    if (!place.current) return;
    const text = writeRichText(readNodes(place.current));
    shown.current = text;
    if (text !== value) onChange(text);
  };
  const run = (command: EditCommand): void => {
    place.current?.focus();
    edit(command);
    setState(editState());
    say();
  };

  return (
    <div>
      <div className={classes['head']}>
        <Text component="span" size="sm" fw={500} id={id}>
          {label}
        </Text>
        <RichToolbar label={label} state={state} onRun={run} />
      </div>
      <div
        ref={place}
        className={`${classes['text'] ?? ''} ${classes['editor'] ?? ''}`}
        contentEditable
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a text area knows no bold
        role="textbox"
        tabIndex={0}
        aria-multiline
        aria-labelledby={id}
        aria-invalid={error === undefined ? undefined : true}
        lang={language}
        spellCheck={false}
        onInput={say}
        onPaste={(event) => {
          event.preventDefault();
          insertPlain(plainPaste(event.clipboardData));
        }}
        onDrop={(event) => event.preventDefault()}
        onKeyDown={(event) => {
          // By the key's place: on a Cyrillic layout it bears another letter.
          const isFormat = ['KeyB', 'KeyI', 'KeyU'].includes(event.code);
          if (!(event.ctrlKey || event.metaKey) || event.altKey || !isFormat) return;
          // Italics and underline are not kept, nor does Ctrl+I mean the import here.
          event.preventDefault();
          event.stopPropagation();
          if (event.code === 'KeyB') run('bold');
        }}
      />
      {error === undefined ? null : (
        <Text size="xs" c="var(--mantine-color-error)" mt={4} role="alert">
          {error}
        </Text>
      )}
    </div>
  );
}
