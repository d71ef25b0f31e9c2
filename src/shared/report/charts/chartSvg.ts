import { escapeMarkup as escape } from '../../paper/escapeMarkup.ts';
import { inkOf, inks } from './inks.ts';
import { markerPath } from './marker.ts';
import { patternPath, patternSize } from './patternPath.ts';
import { letterHeight, type ChartGeometry, type ChartShape } from './shapes.ts';

const round = (value: number): string => String(Math.round(value * 10) / 10);

/** One page may hold many charts: their patterns are told apart by the chart's id. */
const patternId = (id: string, series: number): string => `${id}-${series % inks.length}`;

function patterns(id: string): string {
  return inks
    .map(({ fore, back, pattern }, index) => {
      const lines = patternPath(pattern);
      const drawing =
        lines === null
          ? pattern === 'dots'
            ? `<circle cx="3" cy="3" r="1.3" fill="${fore}"/>`
            : ''
          : `<path d="${lines}" stroke="${fore}" fill="none"/>`;
      return `<pattern id="${patternId(id, index)}" width="${patternSize}" height="${patternSize}" patternUnits="userSpaceOnUse"><rect width="${patternSize}" height="${patternSize}" fill="${back}"/>${drawing}</pattern>`;
    })
    .join('');
}

function drawn(shape: ChartShape, id: string): string {
  if (shape.kind === 'rule') {
    const { x1, x2, y1, y2, isAxis } = shape;
    const stroke = isAxis ? '#404040' : '#D0D0D0';
    return `<line x1="${round(x1)}" x2="${round(x2)}" y1="${round(y1)}" y2="${round(y2)}" stroke="${stroke}"/>`;
  }
  if (shape.kind === 'text') {
    const { x, y, text, anchor, role } = shape;
    const weight = role === 'value' ? ' font-weight="600"' : '';
    return `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}"${weight}>${escape(text)}</text>`;
  }
  const { fore, dashes, marker } = inkOf(shape.series);
  const title = `<title>${escape(shape.text)}</title>`;
  const fill = `fill="url(#${patternId(id, shape.series)})" stroke="${fore}"`;
  switch (shape.kind) {
    case 'bar':
      return `<rect x="${round(shape.x)}" y="${round(shape.y)}" width="${round(shape.width)}" height="${round(shape.height)}" ${fill}>${title}</rect>`;
    case 'slice':
      return `<path d="${shape.path}" ${fill}>${title}</path>`;
    case 'line':
      return `<path d="${shape.path}" fill="none" stroke="${fore}" stroke-width="2" stroke-dasharray="${dashes.join(' ')}">${title}</path>`;
    case 'mark':
      return `<path d="${markerPath(marker, shape.x, shape.y)}" fill="#FFFFFF" stroke="${fore}" stroke-width="1.5">${title}</path>`;
  }
}

/**
 * A chart as one SVG element without scripts or styles, told by its title and description to those who
 * cannot see it. `id` must be unlike that of any other chart on the page.
 */
export function chartSvg(
  geometry: ChartGeometry,
  { id, title, description }: { id: string; title: string; description: string },
): string {
  const { width, height, shapes } = geometry;
  const size = `viewBox="0 0 ${round(width)} ${round(height)}" width="${round(width)}" height="${round(height)}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="${id}-t ${id}-d" ${size} font-size="${letterHeight}"><title id="${id}-t">${escape(title)}</title><desc id="${id}-d">${escape(description)}</desc><defs>${patterns(id)}</defs>${shapes.map((shape) => drawn(shape, id)).join('')}</svg>`;
}
