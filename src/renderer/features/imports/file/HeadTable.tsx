/* oxlint-disable jsx-a11y/no-noninteractive-tabindex, react/no-array-index-key -- what scrolls must be reachable by keys; rows and columns are places */
import { useTranslation } from 'react-i18next';
import { columnLetters } from '../cellAddress.ts';
import classes from '../Import.module.css';

interface HeadTableProps {
  sheet: string;
  rows: readonly (readonly string[])[];
}

/** The first rows of a sheet as they stand in the file. */
export function HeadTable({ sheet, rows }: HeadTableProps) {
  const { t } = useTranslation();
  const label = t('imports.file.head', { sheet });
  const width = Math.max(1, ...rows.map((cells) => cells.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  return (
    <section className={classes['early']} tabIndex={0} aria-label={label}>
      <table aria-label={label}>
        <thead>
          <tr>
            <th scope="col">№</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {columnLetters(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              <th scope="row">{row + 1}</th>
              {columns.map((column) => (
                <td key={column}>{cells[column] ?? ''}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
