/** The children of elements in the order of their schema (ECMA-376), as far as the writers use them. */
const orders: Readonly<Record<string, readonly string[]>> = {
  worksheet:
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData autoFilter mergeCells conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter drawing'.split(
      ' ',
    ),
  'c:chartSpace':
    'c:date1904 c:lang c:roundedCorners c:style c:clrMapOvr c:chart c:spPr c:txPr c:externalData'.split(
      ' ',
    ),
  'c:chart': 'c:title c:autoTitleDeleted c:plotArea c:legend c:plotVisOnly c:dispBlanksAs'.split(
    ' ',
  ),
  'c:barChart': 'c:barDir c:grouping c:varyColors c:ser c:dLbls c:gapWidth c:overlap c:axId'.split(
    ' ',
  ),
  'c:lineChart': 'c:grouping c:varyColors c:ser c:dLbls c:marker c:smooth c:axId'.split(' '),
  'c:pieChart': 'c:varyColors c:ser c:dLbls c:firstSliceAng'.split(' '),
  'c:ser':
    'c:idx c:order c:tx c:spPr c:invertIfNegative c:marker c:explosion c:dPt c:dLbls c:cat c:val c:smooth c:extLst'.split(
      ' ',
    ),
  'c:dLbls':
    'c:dLbl c:numFmt c:spPr c:txPr c:dLblPos c:showLegendKey c:showVal c:showCatName c:showSerName c:showPercent c:showBubbleSize c:separator c:showLeaderLines c:leaderLines c:extLst'.split(
      ' ',
    ),
  'c:catAx':
    'c:axId c:scaling c:delete c:axPos c:majorGridlines c:title c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses c:crossesAt c:auto c:lblAlgn c:lblOffset c:noMultiLvlLbl'.split(
      ' ',
    ),
  'c:valAx':
    'c:axId c:scaling c:delete c:axPos c:majorGridlines c:title c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses c:crossesAt c:crossBetween c:majorUnit'.split(
      ' ',
    ),
  'c:scaling': 'c:logBase c:orientation c:max c:min'.split(' '),
};

/** Throws where an element with a known schema has a child out of its order or one that is not known. */
export function checkOrder(xml: string): void {
  const open: { name: string; last: number }[] = [];
  for (const [, end, name = '', , empty] of xml.matchAll(
    /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"]*")*)\s*(\/?)>/gu,
  )) {
    if (end === '/') {
      open.pop();
      continue;
    }
    const parent = open.at(-1);
    const order = parent === undefined ? undefined : orders[parent.name];
    if (parent !== undefined && order !== undefined) {
      const at = order.indexOf(name);
      if (at === -1) throw new Error(`${name} is not known in ${parent.name}`);
      if (at < parent.last) throw new Error(`${name} comes too late in ${parent.name}`);
      parent.last = at;
    }
    if (empty !== '/') open.push({ name, last: 0 });
  }
}
