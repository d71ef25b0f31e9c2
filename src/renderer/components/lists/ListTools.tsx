import type { ViewList } from '#shared/contract/savedViews.ts';
import { ColumnChooser } from '../table/ColumnChooser.tsx';
import type { TableSort } from '../table/column.ts';
import type { ColumnLayout } from '../table/useColumnLayout.ts';
import { ReportOfView } from '../views/ReportOfView.tsx';
import { SavedViews } from '../views/SavedViews.tsx';

interface ListToolsProps<Row> {
  list: ViewList;
  view: { search: object; sort: readonly TableSort[] };
  layout: ColumnLayout<Row>;
}

/** What every list offers of itself: a report, saved views, its columns. */
export function ListTools<Row>({ list, view, layout }: ListToolsProps<Row>) {
  return (
    <>
      <ReportOfView list={list} view={view} layout={layout} />
      <SavedViews list={list} search={view.search} layout={layout} />
      <ColumnChooser layout={layout} />
    </>
  );
}
