import type { BuiltReport, ReportModel, ReportSection } from '#shared/report/reportModel.ts';
import { definitionsApart, joinFigures } from '#shared/report/paper/joinFigures.ts';
import { lines, withCurrency } from './markup.ts';
import { pageStyle } from './pageStyle.ts';
import { tableMarkup } from './tableMarkup.ts';

const heading = (title: string): string => (title === '' ? '' : `<h2>${lines(title)}</h2>`);

const columns = (...shares: number[]): string =>
  `<colgroup>${shares.map((share) => `<col width="${share}%">`).join('')}</colgroup>`;

function figuresMarkup(
  section: Extract<ReportSection, { kind: 'figures' }>,
  model: ReportModel,
): string {
  const { compared, title } = section;
  const head = (text: string): string =>
    text === '' ? '<td class="blank"></td>' : `<th scope="col">${lines(text)}</th>`;
  const heads = compared
    ? `<thead><tr>${['', compared.now, compared.before, compared.difference, ''].map(head).join('')}</tr></thead>`
    : '';
  const rows = joinFigures(section, model).map(({ label, values, meaning }) => {
    const cells = values.map((one) => `<td class="number">${lines(one)}</td>`);
    return `<tr><th scope="row">${lines(label)}</th>${cells.join('')}<td>${lines(meaning)}</td></tr>`;
  });
  const shares = compared ? columns(26, 14, 14, 14, 32) : columns(34, 18, 48);
  return `${heading(title)}<table>${shares}${heads}<tbody>${rows.join('')}</tbody></table>`;
}

async function* sectionMarkup(section: ReportSection, report: BuiltReport): AsyncGenerator<string> {
  const { model } = report;
  if (section.kind === 'figures') yield figuresMarkup(section, model);
  else if (section.kind === 'card') {
    const rows = section.lines.map(
      ({ label, value, type }) =>
        `<tr><th scope="row">${lines(label)}</th><td>${withCurrency(value, type, model)}</td></tr>`,
    );
    yield `${heading(section.title)}<table>${columns(30, 70)}<tbody>${rows.join('')}</tbody></table>`;
  } else if (section.kind === 'text') {
    // What nobody has written needs no room on paper.
    if (section.text === '') return;
    const paragraphs = section.text.split('\n').map((text) => `<p>${lines(text)}</p>`);
    yield `${heading(section.title)}${paragraphs.join('')}`;
  } else {
    if (model.sections.length > 1) yield heading(section.title);
    yield* tableMarkup(section, report);
  }
}

function notesMarkup(model: ReportModel): string {
  const { notes } = model;
  const table = (entries: readonly (readonly [string, string])[]): string =>
    `<table>${columns(30, 70)}<tbody>${entries
      .map(([term, text]) => `<tr><th scope="row">${lines(term)}</th><td>${lines(text)}</td></tr>`)
      .join('')}</tbody></table>`;
  const parameters = notes.parameters.map(({ name, value }) => [name, value] as const);
  const definitions = definitionsApart(model).map(({ term, meaning }) => [term, meaning] as const);
  const part = (title: string, entries: readonly (readonly [string, string])[]): string =>
    entries.length === 0 ? '' : `<h3>${lines(title)}</h3>${table(entries)}`;
  return `${heading(notes.title)}${part(notes.parametersTitle, parameters)}${part(notes.definitionsTitle, definitions)}`;
}

/** A report as a page without scripts, piece by piece; every text of it stays text. */
export async function* pageHtml(report: BuiltReport): AsyncGenerator<string> {
  const { model } = report;
  const title = lines(model.title.split('\n', 1)[0] ?? '');
  yield `<!doctype html><html lang="${model.language}"><head><meta charset="utf-8"><title>${title}</title><style>${pageStyle}</style></head><body><main>`;
  if (model.office !== '') yield `<p class="office">${lines(model.office)}</p>`;
  yield `<h1>${lines(model.title)}</h1><div class="facts">${model.facts.map((fact) => `<p>${lines(fact)}</p>`).join('')}</div>`;
  for (const section of model.sections) yield* sectionMarkup(section, report);
  for (const { position, name } of model.signatures) {
    yield `<div class="signature"><span>${lines(position)}</span><span>______________</span><span>${lines(name)}</span></div>`;
  }
  yield `${notesMarkup(model)}</main></body></html>`;
}
