import { expect, test } from '@playwright/test';
import { get, openReady, projectOf } from '../ready.ts';

const code = 'globalThis.__pwned=1';

const payloads = [
  `<script>${code}</script>`,
  `"><script>${code}</script>`,
  `'><script>${code}</script>`,
  `</title><script>${code}</script>`,
  `</textarea><script>${code}</script>`,
  `<scr<script>ipt>${code}</scr</script>ipt>`,
  `<SCRIPT SRC=//example.invalid/x.js></SCRIPT>`,
  `<img src=x onerror=${code}>`,
  `<img src=x onerror="alert(1)">`,
  `"><img src=x onerror=${code}>`,
  `<svg onload=${code}>`,
  `<svg><script>${code}</script></svg>`,
  `<svg><a xlink:href="javascript:${code}"><text y=9>x</text></a></svg>`,
  `<math><mi xlink:href="javascript:${code}">x</mi></math>`,
  `<iframe src="javascript:${code}"></iframe>`,
  `<iframe srcdoc="<script>${code}</script>"></iframe>`,
  `<object data="javascript:${code}"></object>`,
  `<embed src="javascript:${code}">`,
  `<details open ontoggle=${code}>x</details>`,
  `<input autofocus onfocus=${code}>`,
  `<video><source onerror=${code}></video>`,
  `<body onload=${code}>`,
  `<a href="javascript:${code}">link</a>`,
  `javascript:${code}`,
  `data:text/html,<script>${code}</script>`,
  `<meta http-equiv=refresh content="0;url=https://example.invalid/">`,
  `<base href="https://example.invalid/">`,
  `<style>@import 'https://example.invalid/x.css';</style>`,
  `<form action=https://example.invalid/><button autofocus>x</button></form>`,
  `{{constructor.constructor('${code}')()}}`,
  `\${${code}}`,
  `$t(errors.INTERNAL) {{file}}`,
  `<b>\u202Ebold\u202C</b>&lt;i&gt;`,
];

test('what stands in a record runs as code or makes markup in the window (S-27)', async () => {
  const { app, window, close } = await openReady();
  const dialogs: string[] = [];
  window.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await window.evaluate(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { violations: seen });
    document.addEventListener('securitypolicyviolation', (event) =>
      seen.push(event.effectiveDirective),
    );
  });
  const ids: string[] = [];
  for (const [index, text] of payloads.entries()) {
    const name = { kk: text, ru: text, en: text };
    const organisation = await get(window, 'organisations.create', {
      name,
      shortName: text,
      kind: 'other',
      country: null,
      city: text,
    });
    const programme = await get(window, 'programmes.create', { name, code: text, funder: text });
    const project = await get(window, 'projects.create', {
      ...projectOf({ code: `${index} ${text}`, title: name, manager: text }),
      leadOrganisationId: organisation.id,
      programmeId: programme.id,
    });
    ids.push(`#/projects/${project.id}`);
    if (index % 6 === 0) {
      ids.push(`#/organisations/${organisation.id}`, `#/programmes/${programme.id}`);
    }
  }
  for (const screen of ['#/projects', '#/organisations', '#/programmes', '#/reports', ...ids]) {
    await window.evaluate((hash) => {
      location.hash = hash;
    }, screen);
    await expect(window.getByRole('main')).not.toBeEmpty();
    await window.waitForTimeout(120);
  }
  await window.evaluate(() => {
    location.hash = '#/projects';
  });
  await expect(window.getByText(payloads[0] ?? '').first()).toBeVisible();
  for (const query of ['script', 'onerror', 'javascript', '<img src=x onerror=alert(1)>']) {
    await window.keyboard.press('Control+k');
    await window.getByRole('dialog').getByRole('textbox').fill(query);
    await window.waitForTimeout(400);
    await window.keyboard.press('Escape');
  }
  const outcome = await window.evaluate(() => {
    const { violations, __pwned } = globalThis as unknown as {
      violations: string[];
      __pwned: unknown;
    };
    const foreign = document.querySelectorAll(
      'iframe, object, embed, base, video, math, body script, [onerror], [onload], [href^="javascript:"]',
    );
    return {
      violations,
      isPwned: __pwned !== undefined,
      foreign: [...foreign].map((element) => element.outerHTML),
    };
  });
  expect(outcome).toEqual({ violations: [], isPwned: false, foreign: [] });
  expect(dialogs).toEqual([]);
  expect(window.url()).toMatch(/^app:\/\/bundle\/#/u);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  await close();
});
