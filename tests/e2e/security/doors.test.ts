import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { openScreen } from '../pages/shellPage.ts';
import { openReady } from '../ready.ts';

type Ready = Awaited<ReturnType<typeof openReady>>;

let ready: Ready;
let address = '';
const folder = mkdtempSync(join(tmpdir(), 'ortaq-drop-'));
test.beforeAll(async () => {
  ready = await openReady();
  await openScreen(ready.window, '/projects');
  address = ready.window.url();
  await ready.window.evaluate(() => Object.assign(globalThis, { isSamePage: true }));
});
test.afterAll(async () => {
  await ready.close();
  rmSync(folder, { recursive: true });
});

/** Same address, same document, one window and one page: nothing went anywhere. */
async function expectStill(): Promise<void> {
  const { app, window } = ready;
  // A navigation that got through would be under way by now.
  await window.waitForTimeout(250);
  expect(window.url()).toBe(address);
  const isSame = await window.evaluate(() => (globalThis as { isSamePage?: boolean }).isSamePage);
  expect(isSame).toBe(true);
  const counts = await app.evaluate(({ BrowserWindow, webContents }) => [
    BrowserWindow.getAllWindows().length,
    webContents.getAllWebContents().length,
  ]);
  expect(counts).toEqual([1, 1]);
}

const targets = [
  'https://example.invalid/',
  'http://127.0.0.1:9/',
  'file:///etc/passwd',
  'javascript:document.body.remove()',
  'data:text/html,<h1>x</h1>',
  'app://bundle/other.html',
  'app://other/index.html',
  'chrome://gpu',
];

for (const target of targets) {
  test(`the window goes to ${target} (S-13)`, async () => {
    await ready.window
      .evaluate((url) => {
        location.href = url;
      }, target)
      .catch(() => undefined);
    await expectStill();
  });
}

test('a form, a refresh or a link leads the window away (S-13)', async () => {
  await ready.window.evaluate(() => {
    const form = document.createElement('form');
    Object.assign(form, { action: 'https://example.invalid/', method: 'post' });
    document.body.append(form);
    form.submit();
    form.remove();
    const refresh = document.createElement('meta');
    Object.assign(refresh, { httpEquiv: 'refresh', content: '0;url=https://example.invalid/' });
    document.head.append(refresh);
    const link = document.createElement('a');
    link.href = 'https://example.invalid/';
    document.body.append(link);
    link.click();
    link.remove();
    history.pushState(null, '', location.href);
  });
  await expectStill();
});

test('a page opens another window (S-14)', async () => {
  const opened = await ready.window.evaluate(() =>
    ['https://example.invalid/', 'about:blank', '', 'app://bundle/', 'javascript:1'].map(
      (url) => globalThis.open(url) !== null,
    ),
  );
  expect(opened).toEqual([false, false, false, false, false]);
  await ready.window.evaluate(() => {
    const link = document.createElement('a');
    Object.assign(link, { href: 'https://example.invalid/', target: '_blank', id: 'away' });
    link.textContent = 'away';
    link.style.cssText = 'position:fixed;top:0;left:0;z-index:9999';
    document.body.append(link);
  });
  const link = ready.window.locator('#away');
  await link.click();
  await link.click({ modifiers: ['Shift'] });
  await link.click({ modifiers: ['Control'] });
  await link.click({ button: 'middle' });
  await link.evaluate((element) => element.remove());
  await expectStill();
});

test('a guest page starts (S-11, S-12)', async () => {
  const isPlain = await ready.window.evaluate(() => {
    const guest = document.createElement('webview');
    guest.setAttribute('src', 'https://example.invalid/');
    guest.setAttribute('nodeintegration', '');
    document.body.append(guest);
    return guest.constructor === HTMLElement || guest.constructor === HTMLUnknownElement;
  });
  expect(isPlain).toBe(true);
  await expectStill();
});

test('a page, a link or a text dropped on the window opens in it (S-23)', async () => {
  const page = join(folder, 'page.html');
  writeFileSync(page, '<script>document.title = "taken"</script>');
  const session = await ready.app.context().newCDPSession(ready.window);
  const drops = [
    { items: [], files: [page] },
    { items: [], files: [folder] },
    { items: [{ mimeType: 'text/uri-list', data: 'https://example.invalid/' }], files: [] },
    { items: [{ mimeType: 'text/html', data: '<img src=x onerror=alert(1)>' }], files: [] },
    { items: [{ mimeType: 'text/plain', data: 'javascript:alert(1)' }], files: [] },
  ];
  for (const drop of drops) {
    const data = { ...drop, dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await session.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data });
    }
    await ready.window.waitForTimeout(250);
    expect(ready.window.url()).toMatch(/^app:\/\/bundle\/#/u);
    const isSame = await ready.window.evaluate(
      () => (globalThis as { isSamePage?: boolean }).isSamePage,
    );
    expect(isSame).toBe(true);
  }
  expect(await ready.window.title()).not.toBe('taken');
});

test('the window cannot be loaded anew, as the screen after a fault offers', async () => {
  const loaded = ready.window.waitForEvent('load');
  await ready.window.evaluate(() => void setTimeout(() => location.reload()));
  await loaded;
  const isSame = await ready.window.evaluate(
    () => (globalThis as { isSamePage?: boolean }).isSamePage,
  );
  expect(isSame).toBe(undefined);
  await expect(ready.window.getByRole('navigation').first()).toBeVisible();
});

// Chromium asks nobody before it shows an empty page.
test('an empty page keeps the window’s place (S-13)', async () => {
  const isLeft = ready.window.waitForEvent(
    'framenavigated',
    (frame) => frame.url() === 'about:blank',
  );
  await ready.window.evaluate(() => void setTimeout(() => location.assign('about:blank')));
  await isLeft;
  await expect(ready.window).toHaveURL(/^app:\/\/bundle\//u);
  await expect(ready.window.getByRole('navigation').first()).toBeVisible();
});
