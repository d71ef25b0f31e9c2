import { typefaceList } from '#shared/paper/typefaces.ts';

/** The class of tables with letters of a size in points; wide tables have small ones. */
export const letterClass = (points: number): string => `t${points * 10}`;

const letterSizes = [7, 7.5, 8, 8.5, 9]
  .map((points) => `.${letterClass(points)}{font-size:${points}pt}`)
  .join('');

/** The look of a printed report: black on white, shades that stay apart when printed grey. */
export const pageStyle = `
body{margin:0;padding-right:0.5pt;-webkit-print-color-adjust:exact;print-color-adjust:exact;font:10pt/1.25 ${typefaceList};color:#000;background:#fff}
.office{text-align:center;margin:0}h1{font-size:13pt;text-align:center;margin:3pt 0 5pt}
h2{font-size:11pt;margin:12pt 0 4pt;break-after:avoid}h3{font-size:10pt;margin:8pt 0 3pt;break-after:avoid}
p{margin:0 0 3pt;orphans:2;widows:2}.facts{margin-bottom:6pt}
table{font-size:9pt;width:100%;border-collapse:collapse;table-layout:fixed}
${letterSizes}
th,td{border:0.5pt solid #000;padding:1.2pt 3pt;vertical-align:top;overflow-wrap:anywhere;text-align:left}
thead{display:table-header-group}thead th{background:#dce6f1;text-align:center;vertical-align:middle}thead td.blank{background:#dce6f1}
tr{break-inside:avoid}tbody tr:first-child,tbody tr:nth-child(2),tbody tr:nth-last-child(-n+2),tr.sums{break-before:avoid}tr.head{break-after:avoid}tr.head td{background:#e9eef4;font-weight:bold}
tr.level1 td{padding-left:10pt}tr.level2 td{padding-left:18pt}
tr.sums td,tr.sums th{background:#f2f2f2;font-weight:bold}
.number,td.number{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}.center{text-align:center}.whole{white-space:nowrap}
.good{color:#006100}.warning{color:#7f6000}.bad{color:#9c0006;font-weight:bold}
.note{margin-top:3pt;font-size:9pt;break-before:avoid}.figures{width:52%}
figure{margin:8pt 0;break-inside:avoid}figcaption{font-weight:bold;text-align:center;margin-bottom:3pt}
svg{display:block;margin:0 auto;max-width:100%;max-height:140mm;height:auto}
.signature{display:grid;grid-template-columns:5fr 3fr 4fr;gap:4mm;align-items:end;break-inside:avoid;margin-top:16pt}
`;
