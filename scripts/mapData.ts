import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import { feature } from 'topojson-client';

type Point = readonly [number, number];
type Ring = readonly Point[];

const width = 1200;

/** The pole's edge would be a bar below the map, and nobody there is a partner. */
const leftOut = 'AQ';

/** Equal Earth: areas keep their proportions. Source: Šavrič, Patterson, Jenny 2018. */
function project([longitude, latitude]: Point): Point {
  const radians = Math.PI / 180;
  const [a1, a2, a3, a4] = [1.340264, -0.081106, 0.000893, 0.003796];
  const root = Math.sqrt(3) / 2;
  const angle = Math.asin(root * Math.sin(latitude * radians));
  const square = angle * angle;
  const sixth = square ** 3;
  const x =
    (longitude * radians * Math.cos(angle)) /
    (root * (a1 + 3 * a2 * square + sixth * (7 * a3 + 9 * a4 * square)));
  return [x, angle * (a1 + a2 * square + sixth * (a3 + a4 * square))];
}

const widest = project([180, 0])[0];
const scale = width / (2 * widest);
const [top, bottom] = [project([0, 84])[1], project([0, -57])[1]];

const place = (point: Point): [number, number] => {
  const [x, y] = project(point);
  return [Math.round((x + widest) * scale), Math.round((top - y) * scale)];
};

/** The map is cut in the Bering Strait, where no country is parted. */
const centre = 11;

/** A ring around the map's centre, in one piece where it goes over the edge of the atlas. */
function turned(ring: Ring): Ring {
  let [last, shift] = [ring[0]?.[0] ?? 0, 0];
  const whole = ring.map(([longitude, latitude]): Point => {
    if (longitude - last > 180) shift -= 360;
    else if (longitude - last < -180) shift += 360;
    last = longitude;
    return [longitude + shift - centre, latitude];
  });
  const middle = whole.reduce((sum, [longitude]) => sum + longitude, 0) / whole.length;
  const back = middle > 180 ? -360 : middle < -180 ? 360 : 0;
  return whole.map(([longitude, latitude]): Point => [longitude + back, latitude]);
}

/** A ring as a path of whole steps; points that fall together are one, and a ring of one point is none. */
function ringPath(ring: Ring): string {
  let [atX, atY] = [0, 0];
  let steps = '';
  for (const [index, point] of ring.entries()) {
    const [x, y] = place(point);
    if (index > 0 && x === atX && y === atY) continue;
    steps += index === 0 ? `M${x} ${y}l` : `${x - atX} ${y - atY} `;
    [atX, atY] = [x, y];
  }
  return steps.endsWith('l') ? '' : `${steps.trim()}z`;
}

/** Twice the area of a ring on the map and its centre of mass. */
function massOf(ring: Ring): { area: number; at: [number, number] } {
  const points = ring.map(place);
  let [area, x, y] = [0, 0, 0];
  for (const [index, [x1, y1]] of points.entries()) {
    const [x2, y2] = points[(index + 1) % points.length] ?? [x1, y1];
    const cross = x1 * y2 - x2 * y1;
    area += cross;
    x += (x1 + x2) * cross;
    y += (y1 + y2) * cross;
  }
  const first = points[0] ?? [0, 0];
  const at: [number, number] =
    area === 0 ? first : [Math.round(x / (3 * area)), Math.round(y / (3 * area))];
  return { area: Math.abs(area), at };
}

interface Shape {
  type: string;
  coordinates: unknown;
}

function polygonsOf({ type, coordinates }: Shape): Ring[][] {
  return (type === 'Polygon' ? [coordinates] : coordinates) as Ring[][];
}

/** The outline of the countries, of Natural Earth (public domain) at 1:110 million, as one file. */
export async function mapFile(): Promise<string> {
  const atlas = new URL(import.meta.resolve('world-atlas/countries-110m.json'));
  const topology = JSON.parse(await readFile(atlas, 'utf8'));
  const alpha2 = new Map(codes.map(([two, , number]) => [number, two]));
  const { features } = feature(topology, topology.objects.countries) as unknown as {
    features: { id?: string | number; geometry: Shape }[];
  };
  const countries = features.flatMap(({ id, geometry }) => {
    const code = alpha2.get(String(id).padStart(3, '0')) ?? '';
    if (code === leftOut) return [];
    const rings = polygonsOf(geometry).map((polygon) => polygon.map(turned));
    const largest = rings
      .map(([outer]) => massOf(outer ?? []))
      .toSorted((one, other) => other.area - one.area)[0];
    const path = rings.flat().map(ringPath).join('');
    return [{ code, at: largest?.at ?? [0, 0], path }];
  });
  countries.sort((one, other) => (one.code < other.code ? -1 : 1));
  const lines = countries.map((country) => `    ${JSON.stringify(country)}`).join(',\n');
  const height = Math.round((top - bottom) * scale);
  return `{\n  "width": ${width},\n  "height": ${height},\n  "countries": [\n${lines}\n  ]\n}\n`;
}

/** Writes resources/map/world.json. */
async function writeMap(): Promise<void> {
  const folder = fileURLToPath(new URL('../resources/map', import.meta.url));
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'world.json'), await mapFile());
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeMap();
