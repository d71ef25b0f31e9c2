import { Kbd, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../components/Dialog.tsx';

interface HelpSheetProps {
  isOpen: boolean;
  onClose: () => void;
}

const groups = [
  {
    title: 'app.help.everywhere',
    rows: [
      ['Ctrl+K', 'app.help.find'],
      ['Ctrl+N', 'app.help.newRecord'],
      ['Ctrl+S', 'app.help.save'],
      ['Ctrl+F', 'app.help.filter'],
      ['Ctrl+I', 'app.help.import'],
      ['Ctrl+E', 'app.help.export'],
      ['Ctrl+Z', 'history.undo'],
      ['Ctrl+Y', 'history.redo'],
      ['Alt+←', 'app.help.back'],
      ['F1', 'app.help.title'],
    ],
  },
  {
    title: 'app.help.lists',
    rows: [
      ['↑ ↓ PgUp PgDn Home End', 'app.help.move'],
      ['Enter', 'app.help.openRow'],
      ['Space', 'app.help.selectRow'],
      ['Shift+↑ ↓', 'app.help.extend'],
      ['Ctrl+A', 'app.help.selectAll'],
      ['Ctrl+C', 'app.help.copy'],
      ['Delete', 'app.help.remove'],
    ],
  },
] as const;

/** F1: every shortcut of the window. */
export function HelpSheet({ isOpen, onClose }: HelpSheetProps) {
  const { t } = useTranslation();
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t('app.help.title')} size="lg">
      {groups.map((group) => (
        <Table key={group.title} mb="md" captionSide="top" layout="fixed">
          <Table.Caption ta="start" fw={600} c="var(--mantine-color-text)">
            {t(group.title)}
          </Table.Caption>
          <Table.Tbody>
            {group.rows.map(([keys, text]) => (
              <Table.Tr key={keys}>
                <Table.Td w={200}>
                  <Kbd>{keys}</Kbd>
                </Table.Td>
                <Table.Td>{t(text)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      ))}
      <Text size="sm" c="dimmed">
        {t('app.help.drop')}
      </Text>
    </Dialog>
  );
}
