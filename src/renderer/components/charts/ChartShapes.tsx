import { inkOf } from '#shared/report/charts/inks.ts';
import { markerPath } from '#shared/report/charts/marker.ts';
import { letterHeight, type ChartGeometry, type ChartShape } from '#shared/report/charts/shapes.ts';
import { fillOf } from './ChartPatterns.tsx';

interface ChartShapesProps {
  id: string;
  geometry: ChartGeometry;
}

function Shape({ shape, id }: { shape: ChartShape; id: string }) {
  if (shape.kind === 'rule') {
    const { x1, x2, y1, y2, isAxis } = shape;
    return <line x1={x1} x2={x2} y1={y1} y2={y2} stroke={isAxis ? '#404040' : '#d0d0d0'} />;
  }
  if (shape.kind === 'text') {
    const { x, y, text, anchor, role } = shape;
    return (
      <text x={x} y={y} textAnchor={anchor} fontWeight={role === 'value' ? 600 : 400}>
        {text}
      </text>
    );
  }
  const { fore, dashes, marker } = inkOf(shape.series);
  const fill = { fill: fillOf(id, shape.series), stroke: fore };
  const title = <title>{shape.text}</title>;
  switch (shape.kind) {
    case 'bar': {
      const { x, y, width, height } = shape;
      return (
        <rect x={x} y={y} width={width} height={height} {...fill}>
          {title}
        </rect>
      );
    }
    case 'slice':
      return (
        <path d={shape.path} {...fill}>
          {title}
        </path>
      );
    case 'line':
      return (
        <path
          d={shape.path}
          fill="none"
          stroke={fore}
          strokeWidth={2}
          strokeDasharray={dashes.join(' ')}
        >
          {title}
        </path>
      );
    case 'mark':
      return (
        <path
          d={markerPath(marker, shape.x, shape.y)}
          fill="#ffffff"
          stroke={fore}
          strokeWidth={1.5}
        >
          {title}
        </path>
      );
  }
}

/** Everything that a chart draws, in the inks that are told apart without colours. */
export function ChartShapes({ id, geometry }: ChartShapesProps) {
  return (
    <g fontSize={letterHeight} fill="#1c2430">
      {geometry.shapes.map((shape, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- shapes of a chart have no name
        <Shape key={index} shape={shape} id={id} />
      ))}
    </g>
  );
}
