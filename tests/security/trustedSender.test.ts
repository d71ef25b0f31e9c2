import { describe, expect, test } from 'vitest';
import { isTrustedSender, type Sender } from '#main/bridge/trustedSender.ts';

const ours = new Set([7]);
const origin = 'app://bundle';

function sender(url: string, parent: unknown = null, id = 7): Sender {
  return { sender: { id }, senderFrame: { url, parent } };
}

describe('S-17: a message is heard', () => {
  test.each(['app://bundle/', 'app://bundle/index.html#/projects'])(
    'from our page at %s',
    (url) => {
      expect(isTrustedSender(sender(url), ours, origin)).toBe(true);
    },
  );

  test.each([
    ['a frame that is gone', { sender: { id: 7 }, senderFrame: null }],
    ['a frame inside our page', sender('app://bundle/', {})],
    ['another window', sender('app://bundle/', null, 8)],
    ['another address', sender('https://bundle/')],
    ['another host', sender('app://bundle.evil/')],
    ['an address that only begins like ours', sender('app://bundle@evil/')],
    ['an empty page', sender('about:blank')],
    ['no address', sender('')],
    ['a file', sender('file:///index.html')],
  ])('not from %s', (_name, event) => {
    expect(isTrustedSender(event, ours, origin)).toBe(false);
  });
});
