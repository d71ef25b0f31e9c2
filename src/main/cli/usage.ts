import { shownKinds } from './listedKinds.ts';

const kinds = [...shownKinds, 'imports', 'history']
  .join(', ')
  .replaceAll(/(.{60,80}), /gu, '$1,\n  ');

/** Printed on standard error when a command is not understood. */
export const usage = `Usage:
  inspect FILE --json                         what stands in a spreadsheet
  import FILE --workspace W [--kind projects] [--sheet NAME] [--profile NAME] [--currency KZT]
    [--dry-run] --json                        what its tables hold, taken into the record
  import undo BATCH --workspace W             take an import back
  report list [--workspace W] --json          every report with its parameters, saved ones too
  report ID --workspace W --lang kk|ru|en[,kk|ru|en] [--param NAME=VALUE]...
         [--scale units|thousands|millions] [--format xlsx|pdf|docx|csv|json] --out FILE
                                              json without --out is printed
  report ID … --template FILE.xlsx --out FILE  fills the office's own workbook
  list KIND --workspace W --json              every record of a kind, see below
  search TEXT --workspace W [--lang kk|ru|en] --json
  workspace create W [--sample]
  workspace check W                           database, indexes, attachments

Kinds: ${kinds}.
`;
