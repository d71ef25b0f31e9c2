import type { ReportModel } from '../reportModel.ts';
import { isWide } from './isWide.ts';
import { layTable } from './layTable.ts';
import { fittingLetters, smallestLetters } from './tableLetters.ts';

/** Margins of a report on paper in millimetres, more on the left for the binding; the foot stands in the lowest. */
export const margins = { top: 15, right: 10, bottom: 15, left: 20 };

/** The sheet of paper that a report is printed on. */
export interface Sheet {
  size: 'A4' | 'A3';
  isLying: boolean;
  /** In millimetres, as the sheet lies. */
  width: number;
  height: number;
  /** Between the margins, in millimetres. */
  room: number;
}

function sheet(size: Sheet['size'], width: number, height: number): Sheet {
  const room = width - margins.left - margins.right;
  return { size, isLying: width > height, width, height, room };
}

const upright = sheet('A4', 210, 297);
const lying = sheet('A4', 297, 210);
const large = sheet('A3', 420, 297);

/** The smallest sheet on which every table can be read: A4 upright, A4 lying, or A3. */
export function sheetOf(model: ReportModel): Sheet {
  if (!isWide(model)) return upright;
  const isReadable = model.sections.every(
    (section) =>
      section.kind !== 'table' ||
      fittingLetters(layTable(section, model).widths, lying.room) >= smallestLetters,
  );
  return isReadable ? lying : large;
}
