import type { Envelope } from './envelope.ts';

/** What the preload script puts on `window.ortaq`: one named function per call, nothing of Electron. */
export interface OrtaqBridge {
  calls: Readonly<Record<string, (input: unknown) => Promise<Envelope<unknown>>>>;
  /** Listens to the events of main; returns the function that stops listening. */
  onEvent: (listener: (name: string, payload: unknown) => void) => () => void;
  /** Hands a dropped file to main and gets the token that stands for it, or an error answer. */
  offerFile: (file: unknown) => Promise<Envelope<{ token: string; fileName: string }>>;
}
