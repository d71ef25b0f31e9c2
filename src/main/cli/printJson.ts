/** Writes one JSON value and a line end to standard output and waits until it is out. */
export function printJson(value: unknown): Promise<void> {
  return printText(`${JSON.stringify(value)}\n`);
}

export function printText(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}
