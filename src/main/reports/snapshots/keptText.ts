import type { BuiltReport, ReportSection, ReportTable } from '#shared/report/reportModel.ts';
import type { KeptBehind } from './behindOf.ts';

const inner = (value: object): string => JSON.stringify(value).slice(1, -1);

/** A table as JSON, the rows of its stream in place of those of the model. */
async function* tableText(
  { rows, ...table }: ReportTable,
  stream: BuiltReport['streams'][string] | undefined,
): AsyncGenerator<string> {
  yield `{${inner(table)},"rows":[`;
  let isFirst = true;
  for await (const batch of stream ?? [rows]) {
    if (batch.length === 0) continue;
    yield (isFirst ? '' : ',') + JSON.stringify(batch).slice(1, -1);
    isFirst = false;
  }
  yield ']}';
}

async function* listText(
  sections: readonly ReportSection[],
  streams: BuiltReport['streams'],
): AsyncGenerator<string> {
  for (const [at, section] of sections.entries()) {
    if (at > 0) yield ',';
    if (section.kind === 'table') yield* tableText(section, streams[section.key]);
    else yield JSON.stringify(section);
  }
}

/** What is kept of a report beside its files. */
export type Kept = KeptBehind & Pick<BuiltReport, 'streams'>;

/** All that is kept as JSON in pieces, so that long tables never stand in memory at once. */
export async function* keptText({ model, streams, behind, others }: Kept): AsyncGenerator<string> {
  const { sections, appendices, ...head } = model;
  yield `{"behind":${JSON.stringify(behind)},"others":${JSON.stringify(others)},"model":{${inner(head)},"sections":[`;
  yield* listText(sections, streams);
  yield '],"appendices":[';
  yield* listText(appendices, streams);
  yield ']}}';
}
