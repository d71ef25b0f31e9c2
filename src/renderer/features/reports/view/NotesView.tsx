import type { ReportModel } from '#shared/report/reportModel.ts';
import classes from './Paper.module.css';

/** What the report was made with and what its terms mean. */
export function NotesView({ notes }: Pick<ReportModel, 'notes'>) {
  const { title, parametersTitle, parameters, definitionsTitle, definitions } = notes;
  return (
    <section className={classes['notes']}>
      <h3>{title}</h3>
      <h4>{parametersTitle}</h4>
      <dl>
        {parameters.map(({ name, value }) => (
          <div key={name + value}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {definitions.length > 0 ? (
        <>
          <h4>{definitionsTitle}</h4>
          <dl>
            {definitions.map(({ term, meaning }) => (
              <div key={term + meaning}>
                <dt>{term}</dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </>
      ) : null}
    </section>
  );
}
