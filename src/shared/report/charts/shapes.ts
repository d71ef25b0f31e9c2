/** Which cell of the table a shape stands for, so that it can be pointed at and opened. */
export interface ShapeSource {
  /** Place of its series in the chart; its fill and marker follow from it. */
  series: number;
  /** Row of the table; null for a line through many rows. */
  row: number | null;
  /** Name and value in words. */
  text: string;
}

export type TextRole = 'name' | 'value' | 'axis' | 'legend' | 'note';

/** One thing to draw; lengths are in points of the chart, y goes down. */
export type ChartShape =
  | ({ kind: 'bar'; x: number; y: number; width: number; height: number } & ShapeSource)
  | ({ kind: 'slice'; path: string } & ShapeSource)
  | ({ kind: 'line'; path: string } & ShapeSource)
  | ({ kind: 'mark'; x: number; y: number } & ShapeSource)
  | { kind: 'rule'; x1: number; y1: number; x2: number; y2: number; isAxis: boolean }
  | {
      kind: 'text';
      x: number;
      y: number;
      text: string;
      role: TextRole;
      anchor: 'start' | 'middle' | 'end';
    };

export interface ChartGeometry {
  width: number;
  height: number;
  shapes: ChartShape[];
}

/** Size of letters in a chart. */
export const letterHeight = 11;
