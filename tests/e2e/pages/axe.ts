import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on the screen as it stands, one line each. */
export async function findings(window: Page): Promise<string[]> {
  // The usual mode opens a blank window for its report, which our windows rightly refuse.
  const { violations } = await new AxeBuilder({ page: window })
    .setLegacyMode()
    .withTags(tags)
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 600)}`),
  );
}

/** Waits until the screen stands still. */
export async function settle(window: Page): Promise<void> {
  await expect(window.locator('[aria-busy="true"]')).toHaveCount(0);
  await window.waitForTimeout(300);
  // Text that is still fading in has too little contrast; a turning loader never ends.
  await window.waitForFunction(() =>
    document
      .getAnimations()
      .every(
        (one) =>
          one.effect?.getComputedTiming().endTime === Infinity || one.playState !== 'running',
      ),
  );
}
