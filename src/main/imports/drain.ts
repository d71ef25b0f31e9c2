/** Runs a generator to its end, giving the event loop back at each of its steps. */
export async function drain<T>(
  generator: Generator<number, T>,
  pause: () => Promise<void>,
  report: (done: number) => void,
): Promise<T> {
  for (;;) {
    const step = generator.next();
    if (step.done) return step.value;
    report(step.value);
    await pause();
  }
}
