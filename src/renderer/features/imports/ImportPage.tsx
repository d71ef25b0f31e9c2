import { useTranslation } from 'react-i18next';
import { ListFrame } from '../../components/ListFrame.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { ColumnsStep } from './ColumnsStep.tsx';
import { FileStep } from './FileStep.tsx';
import { PreviewStep } from './PreviewStep.tsx';
import { ResultStep } from './ResultStep.tsx';
import { StepLine } from './StepLine.tsx';
import { TableStep } from './TableStep.tsx';
import { useImport } from './useImport.ts';

/** From a file to the record in five steps; before the last nothing is written. */
export function ImportPage() {
  const { t } = useTranslation();
  const work = useImport();
  const { open, step, batch } = work.state;
  return (
    <ListFrame>
      <PageHeader title={t('imports.title')} detail={open?.fileName} />
      <StepLine work={work} />
      {open === null ? <FileStep work={work} /> : null}
      {open !== null && step === 'table' ? <TableStep work={work} open={open} /> : null}
      {open !== null && step === 'columns' ? <ColumnsStep work={work} open={open} /> : null}
      {open !== null && step === 'preview' ? <PreviewStep work={work} open={open} /> : null}
      {step === 'result' && batch !== null ? <ResultStep work={work} batch={batch} /> : null}
    </ListFrame>
  );
}
