import { useState } from 'react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { ListFrame } from '../../components/ListFrame.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { ColumnsStep } from './columns/ColumnsStep.tsx';
import { FileStep } from './file/FileStep.tsx';
import { PreviewStep } from './preview/PreviewStep.tsx';
import { ResultStep } from './result/ResultStep.tsx';
import { StepLine } from './StepLine.tsx';
import { TablesStep } from './tables/TablesStep.tsx';
import { useImport, type ImportWork } from './useImport.ts';

/** From a file to the record in five steps; before the last nothing is written. */
export function ImportPage() {
  const { t } = useTranslation();
  const work = useImport();
  const [isClosing, setIsClosing] = useState(false);
  const { open, waiting } = work;
  return (
    <ListFrame>
      <PageHeader
        title={t('imports.title')}
        detail={open?.fileName}
        actions={
          open === null ? null : (
            <>
              <Button variant="default" onClick={work.chooseFile}>
                {t('imports.file.other')}
              </Button>
              <Button variant="default" onClick={() => setIsClosing(true)}>
                {t('imports.leave.button')}
              </Button>
            </>
          )
        }
      />
      <StepLine work={work} />
      <Step work={work} />
      <ConfirmDialog
        isOpen={waiting !== null}
        title={t('imports.replace.title', { fileName: waiting?.fileName ?? '' })}
        confirmLabel={t('imports.replace.confirm')}
        cancelLabel={t('imports.replace.keep')}
        onConfirm={work.takeWaiting}
        onCancel={work.leaveWaiting}
      >
        {t('imports.replace.text', { fileName: open?.fileName ?? '' })}
      </ConfirmDialog>
      <ConfirmDialog
        isOpen={isClosing}
        title={t('imports.leave.title')}
        confirmLabel={t('imports.leave.confirm')}
        cancelLabel={t('imports.leave.stay')}
        onConfirm={() => {
          setIsClosing(false);
          work.close();
        }}
        onCancel={() => setIsClosing(false)}
      >
        {t('imports.leave.text', { fileName: open?.fileName ?? '' })}
      </ConfirmDialog>
    </ListFrame>
  );
}

interface StepProps {
  work: ImportWork;
}

function Step({ work }: StepProps) {
  const { open, place } = work;
  if (place.step === 'result' && place.batch !== null) {
    return <ResultStep work={work} batch={place.batch} />;
  }
  if (open === null || place.step === 'file') return <FileStep work={work} />;
  if (place.step === 'tables') return <TablesStep work={work} open={open} />;
  if (place.step === 'columns') return <ColumnsStep work={work} open={open} />;
  return <PreviewStep work={work} open={open} />;
}
