/** Letters of folded words, see `latinWord`; a few never stand there. */
const letters = Array.from('abcdefghijklmnoprstuz');

/** True when `word` begins with `typed` but for one letter wrong, missing, too many, or a pair swapped. */
export function beginsButForOneTypo(word: string, typed: string): boolean {
  let same = 0;
  while (same < typed.length && typed[same] === word[same]) same += 1;
  if (same === typed.length) return true;
  const [rest, tail] = [typed.slice(same + 1), word.slice(same)];
  return (
    word.startsWith(rest, same + 1) ||
    word.startsWith(typed.slice(same), same + 1) ||
    (word.length > same && tail.startsWith(rest)) ||
    (typed.length > same + 1 && tail.startsWith(`${typed[same + 1]}${typed[same]}${rest.slice(1)}`))
  );
}

/** Every way to put one typo among the first `head` letters of the word right. */
export function otherStarts(typed: string, head: number): string[] {
  const starts = new Set<string>();
  for (let i = 0; i < Math.min(head, typed.length); i += 1) {
    const [before, after] = [typed.slice(0, i), typed.slice(i + 1)];
    starts.add(before + after);
    starts.add(`${before}${after.slice(0, 1)}${typed[i]}${after.slice(1)}`);
    for (const letter of letters) {
      starts.add(before + letter + after);
      starts.add(before + letter + typed.slice(i));
    }
  }
  starts.delete(typed);
  return [...starts];
}
