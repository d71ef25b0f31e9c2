/** The words that were copied, without the form they had elsewhere: lines end in `\n`, no other control signs. */
export function plainPaste(data: { getData: (type: string) => string }): string {
  return (
    data
      .getData('text/plain')
      .replaceAll(/\r\n?|[\u2028\u2029]/gu, '\n')
      // oxlint-disable-next-line no-control-regex -- they are what is taken away
      .replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F]/gu, '')
  );
}
