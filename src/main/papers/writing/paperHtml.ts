import type { Paper, PaperBlock, PaperRun } from '#shared/paper/model.ts';
import { typefaceList } from '#shared/paper/typefaces.ts';
import { escapeMarkup } from '#shared/paper/escapeMarkup.ts';
import { letterSize, tableLetterSize } from './page.ts';

const lines = (text: string): string => escapeMarkup(text).replaceAll('\n', '<br>');

const runs = (all: readonly PaperRun[]): string =>
  all.map(({ text, isBold }) => (isBold ? `<b>${lines(text)}</b>` : lines(text))).join('');

function block(one: PaperBlock): string {
  switch (one.kind) {
    case 'heading':
      return `<h${one.level}>${lines(one.text)}</h${one.level}>`;
    case 'text':
      return `<p class="${one.align}${one.isTied ? ' tied' : ''}">${runs(one.runs)}</p>`;
    case 'item':
      return `<p class="item"><span class="marker">${lines(one.marker)}</span><span>${runs(one.runs)}</span></p>`;
    case 'space':
      return '<div class="space"></div>';
    case 'pair':
      return `<div class="pair"><div>${blocks(one.left)}</div><div>${blocks(one.right)}</div></div>`;
    case 'signature':
      return `<div class="signature"><span>${lines(one.position)}</span><span>______________</span><span>${lines(one.name)}</span></div>`;
    case 'table': {
      const all = one.columns.reduce((sum, { share }) => sum + share, 0);
      const columns = one.columns.map(
        ({ share }) => `<col class="w${Math.round((share / all) * 100)}">`,
      );
      const head = one.columns.map(({ title }) => `<th scope="col">${lines(title)}</th>`).join('');
      const rows = one.rows.map((row) => {
        const cells = row.map((text, index) => {
          const align = one.columns[index]?.align ?? 'left';
          return `<td class="${align}">${lines(text)}</td>`;
        });
        return `<tr>${cells.join('')}</tr>`;
      });
      return `<table><colgroup>${columns.join('')}</colgroup><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
    }
  }
}

const blocks = (all: readonly PaperBlock[]): string => all.map(block).join('');

const widths = Array.from({ length: 101 }, (_, share) => `.w${share}{width:${share}%}`).join('');

const style = `
body{margin:0;font:${letterSize}pt/1.25 ${typefaceList};color:#000;background:#fff}
h1{font-size:14pt;text-align:center;margin:4pt 0}h2{font-size:${letterSize}pt;margin:8pt 0 3pt}
h1,h2,.tied{break-after:avoid}p{margin:0 0 3pt;orphans:2;widows:2}
.center{text-align:center}.right{text-align:right}.justify{text-align:justify}
.item{display:flex;gap:2mm}.marker{flex:none;min-width:6mm}.space{height:8pt}
.pair{display:grid;grid-template-columns:1fr 1fr;gap:6mm}
.signature{display:grid;grid-template-columns:5fr 3fr 4fr;gap:4mm;align-items:end;break-inside:avoid}
table{font-size:${tableLetterSize}pt;width:100%;border-collapse:collapse;table-layout:fixed}${widths}
th,td{border:0.5pt solid #000;padding:2pt 4pt;vertical-align:top;overflow-wrap:anywhere}
thead{display:table-header-group}tr{break-inside:avoid}`;

/** A paper as one page of HTML without scripts, for printing; `nonce` lets its style sheet in. */
export const paperHtml = (paper: Paper, nonce: string): string =>
  `<!doctype html><html lang="${paper.language}"><head><meta charset="utf-8"><title>${escapeMarkup(paper.title)}</title><style nonce="${nonce}">${style}</style></head><body><main>${blocks(paper.blocks)}</main></body></html>`;
