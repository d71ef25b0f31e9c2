import {
  AlignmentType,
  Document,
  Footer,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
  convertMillimetersToTwip,
} from 'docx';
import type { Language } from '#shared/domain/language.ts';
import type { Paper } from '#shared/paper/model.ts';
import { docxBlock } from './docxBlocks.ts';
import { a4, letterSize, margins } from './page.ts';

const twips = convertMillimetersToTwip;

const locales: Readonly<Record<Language, string>> = { kk: 'kk-KZ', ru: 'ru-KZ', en: 'en-GB' };

const halfPoints = (points: number): number => points * 2;

/** A paper as a document of Word: no macros, no links, nothing fetched from outside. */
export async function writeDocx(paper: Paper, author: string): Promise<Buffer> {
  const { isLandscape } = paper;
  const across = isLandscape ? a4.height : a4.width;
  const width = twips(across - margins.left - margins.right);
  const font = 'Times New Roman';
  const heading = (size: number) => ({
    run: { font, size: halfPoints(size), bold: true, color: '000000' },
    paragraph: { spacing: { before: 120, after: 60 } },
  });
  const document = new Document({
    title: paper.title,
    creator: author,
    lastModifiedBy: author,
    styles: {
      default: {
        document: {
          run: {
            font,
            size: halfPoints(letterSize),
            language: { value: locales[paper.language], eastAsia: 'en-GB', bidirectional: 'ar-SA' },
          },
        },
        heading1: heading(14),
        heading2: heading(letterSize),
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: {
              width: twips(a4.width),
              height: twips(a4.height),
              orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: {
              top: twips(margins.top),
              right: twips(margins.right),
              bottom: twips(margins.bottom),
              left: twips(margins.left),
            },
          },
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [
                  new TextRun({
                    size: halfPoints(9),
                    children: [
                      `${paper.footer} · `,
                      PageNumber.CURRENT,
                      ' / ',
                      PageNumber.TOTAL_PAGES,
                    ],
                  }),
                ],
              }),
            ],
          }),
        },
        children: paper.blocks.flatMap((block) => docxBlock(block, width)),
      },
    ],
  });
  return Packer.toBuffer(document);
}
