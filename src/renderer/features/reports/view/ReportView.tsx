import type { ReactNode } from 'react';
import type { ReportModel, ReportSection } from '#shared/report/reportModel.ts';
import { CardView } from './CardView.tsx';
import { FiguresView } from './FiguresView.tsx';
import { NotesView } from './NotesView.tsx';
import classes from './Paper.module.css';
import { TableView } from './TableView.tsx';
import { TextView } from './TextView.tsx';

interface ReportViewProps {
  model: ReportModel;
  /** Opens the rows behind a figure. */
  onRows: (key: string) => void;
  /** Where the officer's words of a section are written; without it they are only read. */
  renderNarrative?: (section: Extract<ReportSection, { kind: 'text' }>, about: string) => ReactNode;
}

function SectionView({
  section,
  about,
  model,
  onRows,
  renderNarrative,
}: ReportViewProps & { section: ReportSection; about: string }) {
  switch (section.kind) {
    case 'text':
      return section.isNarrative && renderNarrative ? (
        renderNarrative(section, about)
      ) : (
        <TextView section={section} />
      );
    case 'figures':
      return <FiguresView section={section} shown={model} onRows={onRows} />;
    case 'card':
      return <CardView section={section} shown={model} onRows={onRows} />;
    case 'table':
      return <TableView table={section} shown={model} onRows={onRows} />;
  }
}

/** A report as it looks on paper, from the same model that its files are written from. */
export function ReportView(props: ReportViewProps) {
  const { model } = props;
  return (
    <article className={classes['paper']} lang={model.language}>
      {model.office === '' ? null : <p className={classes['office']}>{model.office}</p>}
      <h2 className={classes['title']}>{model.title}</h2>
      <div className={classes['facts']}>
        {model.facts.map((fact) => (
          <p key={fact}>{fact}</p>
        ))}
      </div>
      {model.sections.map((section, at) => (
        <section key={section.key} className={classes['section']}>
          {section.title === '' ? null : <h3>{section.title}</h3>}
          <SectionView {...props} section={section} about={model.sections[at - 1]?.title ?? ''} />
        </section>
      ))}
      {model.signatures.length > 0 ? (
        <dl className={classes['signatures']}>
          {model.signatures.map(({ position, name }) => (
            <div key={position + name}>
              <dt>{position}</dt>
              <dd>{name}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      <NotesView notes={model.notes} />
    </article>
  );
}
