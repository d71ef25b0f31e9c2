/** One text for one set of parameters, whatever the order in which they were given. */
export const choiceKey = (values: Readonly<Record<string, string | number>>): string =>
  JSON.stringify(
    Object.entries(values)
      .map(([name, value]) => [name, String(value)] as const)
      .toSorted(([one], [other]) => (one < other ? -1 : 1)),
  );
