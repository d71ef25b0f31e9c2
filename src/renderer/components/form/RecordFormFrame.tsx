import type { ReactNode } from 'react';
import { DraftOffer } from './DraftOffer.tsx';
import { FormBar } from './FormBar.tsx';
import { LeaveGuard } from '../LeaveGuard.tsx';
import type { RecordForm } from './useRecordForm.ts';
import classes from './Form.module.css';

interface RecordFormFrameProps<D extends object, I> {
  form: RecordForm<D, I>;
  isSaving: boolean;
  onSave: () => void;
  children: ReactNode;
}

/** What every record's form has: the offer of an old draft, the bar with Save, the guard at leaving. */
export function RecordFormFrame<D extends object, I>(props: RecordFormFrameProps<D, I>) {
  const { form, isSaving, onSave } = props;
  return (
    <>
      <DraftOffer kept={form.kept} onRestore={form.restoreKept} onDrop={form.dropKept} />
      <form
        className={classes['form']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onSave();
        }}
      >
        {props.children}
        <button type="submit" hidden aria-hidden tabIndex={-1} />
      </form>
      <div className={classes['bar']}>
        <FormBar
          isDirty={form.isDirty}
          isSaving={isSaving}
          onSave={onSave}
          onReset={() => form.settle(form.initial)}
        />
      </div>
      <LeaveGuard isDirty={form.isDirty && !isSaving} onDiscard={form.dropKept} />
    </>
  );
}
