import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../system/root.ts';

const picture = /images\/([a-z]{2}\/[\w-]+)\.png/gu;

/** Pictures that the readme and the guide show, each as `<language>/<name>`. */
export function shownInDocs(): ReadonlySet<string> {
  const guide = join(root, 'docs', 'guide');
  const files = [join(root, 'README.md'), ...readdirSync(guide).map((name) => join(guide, name))];
  const texts = files.map((file) => readFileSync(file, 'utf8'));
  return new Set(
    texts.flatMap((text) => Array.from(text.matchAll(picture), ([, name]) => name ?? '')),
  );
}
