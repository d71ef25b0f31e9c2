import type { Cell } from 'exceljs';
import { minorDigits } from '#shared/domain/currencies.ts';
import type { AmountScale, ModelValue, ValueType } from '#shared/report/reportModel.ts';
import { dateSerial } from './dateSerial.ts';
import { setText } from './setText.ts';
import { tableStyles } from './styles.ts';

/** An amount as the number of a cell. */
export const amountOf = (minor: number | bigint, currency: string): number =>
  Number(minor) / 10 ** minorDigits(currency);

/** Puts a value into a cell as what it is: a number, a date, money with its digits, or plain text. */
export function setValue(cell: Cell, value: ModelValue, type: ValueType, scale: AmountScale): void {
  const styles = tableStyles(scale);
  const style = (name: ValueType | 'wholeMoney') => styles.get(name) ?? {};
  if (typeof value === 'string') {
    const serial = type === 'date' ? dateSerial(value) : null;
    if (serial === null) return setText(cell, value, style('text'));
    cell.style = style('date');
    cell.value = serial;
    return;
  }
  if (typeof value === 'object' && value !== null) {
    cell.style = style(minorDigits(value.currency) === 0 ? 'wholeMoney' : 'money');
    cell.value = amountOf(value.minor, value.currency);
    return;
  }
  cell.style = style(type);
  cell.value = value;
}
