import { escapeMarkup } from '#shared/paper/escapeMarkup.ts';
import { shownValue } from '#shared/report/shownValue.ts';
import { holdTogether } from '#shared/report/paper/holdTogether.ts';
import { isWhole } from '#shared/report/paper/tableLetters.ts';
import { sideOf, type Side } from '#shared/report/valueSide.ts';
import type { ModelValue, ReportModel, ValueType } from '#shared/report/reportModel.ts';

/** XML knows no other control characters than TAB and LF; a page shows none at all. */
// oxlint-disable-next-line no-control-regex
const control = /[\u0000-\u0008\u000B-\u001F\u007F]/gu;

/** A text of a page: nothing in it is markup, its lines stay lines. */
export const lines = (text: string): string =>
  escapeMarkup(text.replaceAll(/\r\n?/gu, '\n').replaceAll(control, '').toWellFormed()).replaceAll(
    '\n',
    '<br>',
  );

const classes: Readonly<Record<Side, string>> = { left: '', center: 'center', right: 'number' };

/** How a value of a type stands in its cell: a class of the page's style. */
export const classOf = (type: ValueType): string => classes[sideOf(type)];

export const attribute = (name: string, value: string): string =>
  value === '' ? '' : ` ${name}="${value}"`;

/** A value in a cell; `more` are further classes. */
export function cell(value: ModelValue, type: ValueType, model: ReportModel, more = ''): string {
  const text = shownValue(value, type, model);
  const side = classOf(type);
  const whole = side !== 'number' && isWhole(text) ? 'whole' : '';
  const names = [side, whole, more].filter((one) => one !== '').join(' ');
  return `<td${attribute('class', names)}>${lines(holdTogether(text))}</td>`;
}

export const currencyOf = (value: ModelValue): string =>
  typeof value === 'object' && value !== null ? value.currency : '';

/** An amount is read with its currency where no column names it. */
export const withCurrency = (value: ModelValue, type: ValueType, model: ReportModel): string =>
  lines(
    [shownValue(value, type, model), currencyOf(value)].filter((one) => one !== '').join('\u00A0'),
  );
