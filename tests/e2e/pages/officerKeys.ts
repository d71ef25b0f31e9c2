import type { Locator, Page } from '@playwright/test';
import { createTranslator } from '#shared/i18n/translator.ts';
import { tabTo, typeInto } from './keys.ts';
import { partField } from './partKeys.ts';

const t = createTranslator('kk');

/** What an officer who works in Kazakh does with the keyboard alone. */
export interface OfficerKeys {
  /** Presses a button that is reached with the Tab key. */
  press: (name: string | RegExp, within?: Page | Locator) => Promise<void>;
  /** Types into a field of a page, a drawer or a group of fields, by its words. */
  fill: (name: string, text: string, within?: Page | Locator) => Promise<void>;
  /** Types the Kazakh text of a field in three languages. */
  fillKazakh: (text: string, within?: Page | Locator) => Promise<void>;
  /** Turns a tick box of that name over. */
  tick: (name: string | RegExp, within?: Page | Locator) => Promise<void>;
  /** Goes to a screen by the menu on the left. */
  goTo: (screen: 'meetings' | 'assignments' | 'initiatives') => Promise<void>;
  /** Finds a record by its words and opens it. */
  find: (title: string) => Promise<void>;
}

export function officerKeys(window: Page): OfficerKeys {
  const press: OfficerKeys['press'] = async (name, within = window) => {
    await tabTo(window, within.getByRole('button', { name }).first());
    await window.keyboard.press('Enter');
  };
  const fill: OfficerKeys['fill'] = async (name, text, within = window) => {
    const root = 'keyboard' in within ? within.locator('body') : within;
    await typeInto(window, partField(root, name), text);
  };
  return {
    press,
    fill,
    fillKazakh: (text, within) => fill(t('common.language.kk'), text, within),
    tick: async (name, within = window) => {
      await tabTo(window, within.getByRole('checkbox', { name }).first());
      await window.keyboard.press('Space');
    },
    goTo: async (screen) => {
      const name = t(`app.nav.${screen}`);
      await tabTo(window, window.getByRole('navigation').getByRole('link', { name }).first());
      await window.keyboard.press('Enter');
      await window.getByRole('heading', { level: 1, name }).waitFor();
    },
    find: async (title) => {
      await window.keyboard.press('Control+k');
      await window.getByRole('dialog').getByRole('textbox').first().waitFor();
      await window.keyboard.type(title);
      await window.getByRole('dialog').getByText(title, { exact: true }).first().waitFor();
      await window.keyboard.press('Enter');
      await window.getByRole('heading', { level: 1, name: title }).waitFor();
    },
  };
}
