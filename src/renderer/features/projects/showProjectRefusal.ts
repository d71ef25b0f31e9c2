import { CallError } from '../../api/CallError.ts';
import { showError } from '../../api/showError.ts';
import { focusFirstProblem } from '../../components/form/focusFirstProblem.ts';
import type { Problems } from '../../components/form/problems.ts';

/** Shows why a project was not saved: at its field where there is one. */
export function showProjectRefusal(
  error: unknown,
  form: { setProblems: (problems: Problems) => void },
): void {
  if (error instanceof CallError && error.code === 'PROJECT_CODE_TAKEN') {
    form.setProblems({ code: error.code });
    focusFirstProblem();
  } else showError(error);
}
