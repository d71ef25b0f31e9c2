import type { OrtaqBridge } from '#shared/contract/preload.ts';

declare global {
  interface Window {
    readonly ortaq: OrtaqBridge;
  }
}

/** What the preload script offers; nothing else in the window touches it. */
export const bridge: OrtaqBridge = window.ortaq;
