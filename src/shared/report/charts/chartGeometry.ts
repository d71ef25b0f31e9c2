import type { Shown } from '../shownValue.ts';
import { barShapes } from './barShapes.ts';
import type { ChartData } from './chartData.ts';
import { lineShapes } from './lineShapes.ts';
import { shareShapes } from './shareShapes.ts';
import type { ChartGeometry, ChartShape } from './shapes.ts';
import { fitLine, textWidth } from './textRoom.ts';
import { timelineShapes } from './timelineShapes.ts';

const legendLine = 20;

/** Names of the series below the plot, in as many lines as they take. */
function withLegend(plot: ChartGeometry, data: ChartData): ChartGeometry {
  const names = data.series.map(({ title }) => fitLine(title, plot.width - 30));
  const shapes: ChartShape[] = [];
  let x = 0;
  let y = plot.height + 12;
  names.forEach((name, series) => {
    const room = textWidth(name) + 40;
    if (x > 0 && x + room > plot.width) {
      x = 0;
      y += legendLine;
    }
    const source = { series, row: null, text: name };
    if (data.kind === 'lines') {
      const path = `M${x} ${y - 4}L${x + 22} ${y - 4}`;
      shapes.push(
        { kind: 'line', path, ...source },
        { kind: 'mark', x: x + 11, y: y - 4, ...source },
      );
    } else shapes.push({ kind: 'bar', x: x + 4, y: y - 10, width: 14, height: 12, ...source });
    shapes.push({ kind: 'text', x: x + 26, y, text: name, role: 'legend', anchor: 'start' });
    x += room;
  });
  return { ...plot, height: y + 8, shapes: [...plot.shapes, ...shapes] };
}

function plotOf(data: ChartData, width: number, shown: Shown): ChartGeometry {
  if (data.kind === 'share') return shareShapes(data, width, shown);
  if (data.kind === 'timeline') return timelineShapes(data, width);
  if (data.kind === 'lines') return lineShapes(data, width, shown);
  return barShapes(data, width, shown);
}

/** Where everything of a chart stands in a width; its height follows from what it shows. */
export function chartGeometry(data: ChartData, width: number, shown: Shown): ChartGeometry {
  const plot = plotOf(data, width, shown);
  const hasLegend = data.series.length > 1 && data.kind !== 'timeline';
  const all = hasLegend ? withLegend(plot, data) : plot;
  if (data.left === 0) return all;
  const y = all.height + 10;
  const note: ChartShape = {
    kind: 'text',
    x: width,
    y,
    text: `… + ${data.left}`,
    role: 'note',
    anchor: 'end',
  };
  return { ...all, height: y + 6, shapes: [...all.shapes, note] };
}
