import { expect, test } from '@playwright/test';
import { securityHeaders } from '#main/app/securityHeaders.ts';
import { openReady } from '../ready.ts';

type Ready = Awaited<ReturnType<typeof openReady>>;

let ready: Ready;
test.beforeAll(async () => {
  ready = await openReady();
  await ready.window.evaluate(() => {
    const list: string[] = [];
    Object.assign(globalThis, { violations: list });
    document.addEventListener('securitypolicyviolation', (event) =>
      list.push(event.effectiveDirective),
    );
  });
});
test.afterAll(async () => ready.close());

/** Code that comes as text is refused by either part of the policy, whichever is asked first. */
const code = /^(script-src|require-trusted-types-for)/u;

const attempts: Readonly<Record<string, [directive: RegExp, work: () => unknown]>> = {
  // Out of the driver's own call, which may build code from text.
  eval: [
    code,
    () =>
      void setTimeout(() =>
        (Reflect.get(globalThis, 'eval') as (text: string) => void)('globalThis.__pwned = 1'),
      ),
  ],
  'new Function': [
    code,
    () => void setTimeout(() => (Reflect.construct(Function, ['__pwned = 1']) as () => void)()),
  ],
  'a timer made of text': [
    code,
    () => Reflect.apply(setTimeout, globalThis, ['globalThis.__pwned = 1']),
  ],
  'an inline script': [
    code,
    () => {
      const script = document.createElement('script');
      script.append('globalThis.__pwned = 1');
      document.body.append(script);
    },
  ],
  'a foreign script': [
    code,
    () => {
      const script = document.createElement('script');
      script.src = 'https://example.invalid/x.js';
      document.body.append(script);
    },
  ],
  'an inline handler': [
    code,
    () => {
      const image = document.createElement('img');
      image.setAttribute('onerror', 'globalThis.__pwned = 1');
      image.src = 'data:image/png;base64,AAAA';
      document.body.append(image);
    },
  ],
  'markup with a handler': [
    /require-trusted-types-for/u,
    () => {
      document.createElement('div').innerHTML = '<img src=x onerror="globalThis.__pwned = 1">';
    },
  ],
  'a request to the network': [/connect-src/u, () => fetch('https://example.invalid/')],
  'a socket': [/connect-src/u, () => new WebSocket('wss://example.invalid/')],
  'a beacon': [/connect-src/u, () => navigator.sendBeacon('https://example.invalid/', 'x')],
  'a foreign image': [
    /img-src/u,
    () => {
      new Image().src = 'https://example.invalid/x.png';
    },
  ],
  'a frame': [
    /frame-src/u,
    () => {
      const frame = document.createElement('iframe');
      frame.src = 'https://example.invalid/';
      document.body.append(frame);
    },
  ],
  'a frame of our own': [
    /frame-src/u,
    () => {
      const frame = document.createElement('iframe');
      frame.src = 'app://bundle/index.html';
      document.body.append(frame);
    },
  ],
  'an object': [
    /^(object-src|require-trusted-types-for)/u,
    () => {
      const object = document.createElement('object');
      object.data = 'app://bundle/index.html';
      document.body.append(object);
    },
  ],
  'a style sheet without our nonce': [
    /style-src/u,
    () => {
      const style = document.createElement('style');
      style.append('body { background: url(https://example.invalid/x.png) }');
      document.head.append(style);
    },
  ],
  'a base address': [
    /base-uri/u,
    () => {
      const base = document.createElement('base');
      base.href = 'https://example.invalid/';
      document.head.append(base);
    },
  ],
  'a worker': [code, () => new Worker('data:text/javascript,1')],
};

for (const [name, [directive, work]] of Object.entries(attempts)) {
  test(`the policy lets ${name} through (S-07)`, async () => {
    const { window } = ready;
    await window.evaluate(() => (globalThis as unknown as Witness).violations.splice(0));
    await window.evaluate(work).catch(() => undefined);
    await expect
      .poll(async () => window.evaluate(() => (globalThis as unknown as Witness).violations))
      .toContainEqual(expect.stringMatching(directive));
    expect(await window.evaluate(() => (globalThis as unknown as Witness).__pwned)).toBe(undefined);
  });
}

test('an answer of the protocol comes without its headers or with others (S-07)', async () => {
  for (const [address, status] of [
    ['app://bundle/', 200],
    ['app://bundle/nothing.js', 404],
  ] as const) {
    const answer = await ready.app.evaluate(async ({ session }, url) => {
      const response = await session.defaultSession.fetch(url);
      return { status: response.status, headers: Object.fromEntries(response.headers) };
    }, address);
    expect(answer.status).toBe(status);
    const nonce = /'nonce-([^']+)'/u.exec(answer.headers['content-security-policy'] ?? '')?.[1];
    expect(Buffer.from(nonce ?? '', 'base64')).toHaveLength(16);
    for (const [header, value] of Object.entries(securityHeaders(nonce ?? ''))) {
      expect(answer.headers[header.toLowerCase()]).toBe(value);
    }
  }
});

test('an address reaches a file outside the window’s bundle (S-18)', async () => {
  const addresses = [
    'app://bundle/../../etc/passwd',
    'app://bundle/%2e%2e%2f%2e%2e%2f%2e%2e%2fetc/passwd',
    'app://bundle/..%2f..%2f..%2f..%2fetc%2fpasswd',
    'app://bundle/..%5c..%5cetc%5cpasswd',
    'app://bundle/%252e%252e/package.json',
    'app://bundle/%00/etc/passwd',
    'app://bundle//etc/passwd',
    'app://bundle/../main/index.js',
    'app://bundle/INDEX.HTML',
    'app://bundle/C:/Windows/win.ini',
    'app://bundle/assets/',
  ];
  for (const address of addresses) {
    const seen = await ready.window.evaluate(async (url) => (await fetch(url)).status, address);
    expect(seen, address).toBe(404);
  }
  const others = ['app://other/index.html', 'app://bundle.evil/index.html', 'app://u:p@bundle/'];
  for (const address of others) {
    const status = await ready.app.evaluate(
      async ({ session }, url) =>
        session.defaultSession.fetch(url).then(
          (response) => response.status,
          () => 404,
        ),
      address,
    );
    expect(status, address).toBe(404);
  }
  const posted = await ready.window.evaluate(
    async () => (await fetch('app://bundle/index.html', { method: 'POST', body: 'x' })).status,
  );
  expect(posted).toBe(404);
  const local = await ready.window.evaluate(async () =>
    fetch('file:///etc/passwd').then(
      () => 'read',
      () => 'refused',
    ),
  );
  expect(local).toBe('refused');
});

interface Witness {
  violations: string[];
  __pwned: unknown;
}
