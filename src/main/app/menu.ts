import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '#shared/contract/events.ts';
import type { Language } from '#shared/domain/language.ts';
import { createTranslator } from '#shared/i18n/translator.ts';

/** Sets the native menu in the window's language; commands are carried out by the window. */
export function setMenu(language: Language, send: (command: MenuCommand) => void): void {
  const t = createTranslator(language);
  const command = (
    name: MenuCommand,
    label: string,
    accelerator?: string,
  ): MenuItemConstructorOptions => ({
    label,
    ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
    click: () => send(name),
  });
  const template: MenuItemConstructorOptions[] = [
    {
      label: t('menu.file'),
      submenu: [
        command('newRecord', t('menu.newRecord'), 'Ctrl+N'),
        command('save', t('menu.save'), 'Ctrl+S'),
        { type: 'separator' },
        command('import', t('menu.import'), 'Ctrl+I'),
        command('export', t('menu.export'), 'Ctrl+E'),
        { type: 'separator' },
        command('settings', t('menu.settings'), 'Ctrl+,'),
        { type: 'separator' },
        { role: 'quit', label: t('menu.quit') },
      ],
    },
    {
      label: t('menu.edit'),
      submenu: [
        command('undo', t('menu.undo'), 'Ctrl+Z'),
        command('redo', t('menu.redo'), 'Ctrl+Y'),
        { type: 'separator' },
        { role: 'cut', label: t('menu.cut') },
        { role: 'copy', label: t('menu.copy') },
        { role: 'paste', label: t('menu.paste') },
        { role: 'selectAll', label: t('menu.selectAll') },
      ],
    },
    {
      label: t('menu.view'),
      submenu: [
        command('find', t('menu.find'), 'Ctrl+K'),
        command('filter', t('menu.filter'), 'Ctrl+F'),
        command('back', t('menu.back'), 'Alt+Left'),
      ],
    },
    {
      label: t('menu.help'),
      submenu: [command('help', t('menu.keys'), 'F1')],
    },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
