/** Answers that `remember` keeps before it begins anew. */
const limit = 30_000;

/** The same function, remembering its answers. */
export function remember(work: (text: string) => string): typeof work {
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= limit) known.clear();
    const answer = work(text);
    known.set(text, answer);
    return answer;
  };
}

/** Answers that `rememberLast` keeps: what one row of a register asks for again. */
const last = 6;

/** The same function, remembering its last answers: for texts that are asked for again at once or never. */
export function rememberLast(work: (text: string) => string): typeof work {
  const asked: string[] = [];
  const answers: string[] = [];
  let next = 0;
  return (text) => {
    const place = asked.indexOf(text);
    if (place !== -1) return answers[place] as string;
    const answer = work(text);
    asked[next] = text;
    answers[next] = answer;
    next = (next + 1) % last;
    return answer;
  };
}
