import type { ReactNode } from 'react';
import { recordKinds } from '#shared/domain/recordKinds.ts';
import type { RecordLink } from '#shared/report/reportModel.ts';
import { recordAddress } from '../../../components/history/recordAddress.ts';

interface RecordAnchorProps {
  link: RecordLink | null | undefined;
  children: ReactNode;
}

/** Address of the page of a record of a report; null where it has none. */
export function addressOf(link: RecordLink | null | undefined): string | null {
  const kind = recordKinds.find((one) => one === link?.kind);
  return link && kind ? recordAddress({ kind, id: link.id, parent: null }) : null;
}

/** A text of a report that leads to its record. */
export function RecordAnchor({ link, children }: RecordAnchorProps) {
  const address = addressOf(link);
  return address === null ? <>{children}</> : <a href={`#${address}`}>{children}</a>;
}
