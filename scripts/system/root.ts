import { fileURLToPath } from 'node:url';

/** Absolute path of the checkout. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Chromium refuses its sandbox to the superuser, so only then may scripts pass --no-sandbox. */
export const isSuperuser = process.getuid?.() === 0;
