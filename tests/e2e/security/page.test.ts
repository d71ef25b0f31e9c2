import { expect, test } from '@playwright/test';
import { contract } from '#shared/contract/contract.ts';
import { openReady } from '../ready.ts';

type Ready = Awaited<ReturnType<typeof openReady>>;

let ready: Ready;
test.beforeAll(async () => {
  ready = await openReady({ sample: true, args: ['--use-fake-device-for-media-stream'] });
});
test.afterAll(async () => ready.close());

test('the page reaches Node (S-02)', async () => {
  const kinds = await ready.window.evaluate(() =>
    ['require', 'process', 'module', 'Buffer', 'global', '__dirname'].map(
      (name) => typeof (globalThis as Record<string, unknown>)[name],
    ),
  );
  expect(new Set(kinds)).toEqual(new Set(['undefined']));
});

test('a page of the app has Node, no sandbox, no isolation or guest pages (S-02, S-03, S-06)', async () => {
  const all = await ready.app.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((contents) => {
      // Electron does not declare this method, which is the only witness of the real settings.
      const { getLastWebPreferences } = contents as unknown as {
        getLastWebPreferences: () => Record<string, unknown>;
      };
      return getLastWebPreferences.call(contents);
    }),
  );
  expect(all.length).toBeGreaterThan(0);
  for (const preferences of all) {
    expect(preferences).toMatchObject({
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      contextIsolation: true,
      sandbox: true,
      webviewTag: false,
    });
    for (const name of ['webSecurity', 'allowRunningInsecureContent', 'experimentalFeatures']) {
      expect(preferences[name] ?? name === 'webSecurity').toBe(name === 'webSecurity');
    }
    expect(preferences['nodeIntegrationInWorker'] ?? false).toBe(false);
    expect(preferences['navigateOnDragDrop'] ?? false).toBe(false);
  }
});

test('a page that bends the language’s own functions bends the bridge (S-03)', async () => {
  const [before, during, leaked] = await ready.window.evaluate(async () => {
    const { calls } = (globalThis as unknown as { ortaq: Bridge }).ortaq;
    const list = async (): Promise<string> =>
      JSON.stringify(
        await calls['programmes.list']?.({ search: '', language: 'en', offset: 0, limit: 50 }),
      );
    const clean = await list();
    const kept = { push: Array.prototype.push, parse: JSON.parse };
    const seen: unknown[] = [];
    const spy = function (this: unknown, ...args: unknown[]): never {
      seen[seen.length] = [this, args];
      throw new Error('bent');
    };
    Object.assign(Array.prototype, { push: spy });
    JSON.parse = spy;
    try {
      const answer = await calls['programmes.list']?.({
        search: '',
        language: 'en',
        offset: 0,
        limit: 50,
      });
      return [clean, JSON.stringify(answer), seen.length] as const;
    } finally {
      Object.assign(Array.prototype, { push: kept.push });
      JSON.parse = kept.parse;
    }
  });
  expect(during).toBe(before);
  expect(before).toContain('"ok":true');
  expect(leaked).toBe(0);
});

test('a permission or a device is given to the page (S-05)', async () => {
  const answers = await ready.window.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'midi'];
    const states = await Promise.all(
      [...names, 'clipboard-read', 'display-capture', 'storage-access', 'idle-detection'].map(
        async (name) => {
          const query = navigator.permissions.query({ name: name as PermissionName });
          return query.then(
            ({ state }) => state,
            (error: unknown) => `refused: ${String(error)}`,
          );
        },
      ),
    );
    const fault = async (work: Promise<unknown>): Promise<string> =>
      work.then(
        () => 'given',
        (error: unknown) => (error instanceof Error ? error.name : String(error)),
      );
    return {
      states,
      audio: await fault(navigator.mediaDevices.getUserMedia({ audio: true })),
      video: await fault(navigator.mediaDevices.getUserMedia({ video: true })),
      screen: await fault(navigator.mediaDevices.getDisplayMedia()),
      notification: await Notification.requestPermission(),
      place: await new Promise((resolve) => {
        navigator.geolocation.getCurrentPosition(
          () => resolve('given'),
          ({ code }) => resolve(code),
        );
      }),
    };
  });
  for (const state of answers.states) expect(state).not.toMatch(/granted|prompt/u);
  expect(answers.states.filter((state) => state === 'denied').length).toBeGreaterThan(4);
  expect(answers.audio).toBe('NotAllowedError');
  expect(answers.video).toBe('NotAllowedError');
  expect(answers.screen).not.toBe('given');
  expect(answers.notification).toBe('denied');
  expect(answers.place).toBe(1);
});

test('the bridge carries more than named functions and frozen data (S-20)', async () => {
  const found = await ready.window.evaluate(() => {
    const { ortaq } = globalThis as unknown as { ortaq: Bridge };
    const paths: string[] = [];
    const open: string[] = [];
    const walk = (value: unknown, path: string): void => {
      paths.push(`${path}: ${typeof value}`);
      if (typeof value !== 'object' || value === null) return;
      if (!Object.isFrozen(value)) open.push(path);
      for (const key of Reflect.ownKeys(value)) {
        walk((value as Record<PropertyKey, unknown>)[key], `${path}.${String(key)}`);
      }
    };
    walk(ortaq, 'ortaq');
    let isReplaced = true;
    try {
      (globalThis as unknown as { ortaq: unknown }).ortaq = { calls: {} };
      isReplaced = (globalThis as unknown as { ortaq: Bridge }).ortaq !== ortaq;
    } catch {
      isReplaced = false;
    }
    return { paths, open, isReplaced };
  });
  expect(found.open).toEqual([]);
  expect(found.isReplaced).toBe(false);
  const calls = Object.keys(contract).map((name) => `ortaq.calls.${name}: function`);
  const rest = ['ortaq: object', 'ortaq.calls: object'];
  const functions = ['ortaq.onEvent: function', 'ortaq.offerFile: function'];
  expect(found.paths.toSorted()).toEqual([...rest, ...functions, ...calls].toSorted());
});

test('an event hands the page Electron’s own event, which carries the sender (S-20)', async () => {
  const seen = await ready.window.evaluate(async () => {
    const { ortaq } = globalThis as unknown as { ortaq: Bridge };
    return new Promise<unknown[]>((resolve) => {
      const stop = ortaq.onEvent((...args) => {
        stop();
        resolve(args);
      });
      void ortaq.calls['settings.update']?.({ density: 'compact' });
    });
  });
  expect(seen[0]).toBe('settings.changed');
  expect(seen).toHaveLength(2);
});

interface Bridge {
  calls: Record<string, (input: unknown) => Promise<unknown>>;
  onEvent: (listener: (...args: unknown[]) => void) => () => void;
}
