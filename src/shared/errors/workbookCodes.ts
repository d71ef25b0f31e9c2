/** Refusals of a whole file by the workbook reader, in the order in which they are checked. */
export const workbookErrorCodes = [
  'FILE_NOT_FOUND',
  /** A folder, or a file the system does not let us open. */
  'FILE_NOT_READABLE',
  'FILE_EMPTY',
  /** data: bytes, limit */
  'FILE_TOO_LARGE',
  /** Protected with a password: save it without one. */
  'FILE_ENCRYPTED',
  /** A web page saved with a workbook's name: open in Excel, save as xlsx. */
  'FILE_IS_WEB_PAGE',
  /** XML that is not a packed workbook, such as "XML Spreadsheet 2003". */
  'FILE_IS_XML',
  'FILE_IS_PDF',
  /** docx, doc, odt, rtf */
  'FILE_IS_TEXT_DOCUMENT',
  /** pptx, ppt, odp */
  'FILE_IS_PRESENTATION',
  'FILE_IS_IMAGE',
  /** zip without a workbook, rar, 7z, gz: unpack it first. */
  'FILE_IS_ARCHIVE',
  /** Anything else that is neither a workbook nor text. */
  'FILE_IS_NOT_A_WORKBOOK',
  /** Broken off or inconsistent. data: part (optional) */
  'FILE_DAMAGED',
  /** Built to harm or far outside anything sane. data: reason (see `UnsafeReason`), entry (optional) */
  'FILE_UNSAFE',
  /** data: count, limit */
  'TOO_MANY_SHEETS',
  /** data: sheet, limit */
  'TOO_MANY_ROWS',
  /** A report with more rows than can be printed. data: format, rows, limit */
  'REPORT_TOO_LONG',
  /** A pdf is printed by the program's own window, which plain Node has not. */
  'PDF_NEEDS_WINDOW',
  /** data: sheet, limit */
  'TOO_MANY_CELLS',
  /** All texts together, such as one long text that every cell repeats. data: sheet, limit */
  'TOO_MUCH_TEXT',
  /** The file is not empty, but no sheet holds a single value. */
  'FILE_HAS_NO_DATA',
  'READING_CANCELLED',
] as const;
