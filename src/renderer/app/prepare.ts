import { z } from 'zod';

declare global {
  var __webpack_nonce__: string | undefined;
  interface Window {
    readonly trustedTypes?: {
      createPolicy(name: string, rules: { createHTML: (text: string) => string | null }): unknown;
    };
  }
}

/** The number that lets a style element of ours pass the content security policy. */
export function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
}

// The policy forbids building functions from text, which zod otherwise tries for speed.
z.config({ jitless: true });

// The scroll lock of dialogs adds a style element and looks for its nonce here.
globalThis.__webpack_nonce__ = styleNonce();

// Mantine sets style sheets by innerHTML; text without "<" cannot make an element.
window.trustedTypes?.createPolicy('default', {
  createHTML: (text) => (text.includes('<') ? null : text),
});
