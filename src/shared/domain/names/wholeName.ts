/** The parts of a name written as one text. */
export interface NameParts {
  family: string;
  given: string;
  patronymic: string;
}

const initials = /^(?:\p{L}{1,2}\.){1,3}$/u;
const lone = /^\p{Lu}$/u;
const patronymic =
  /(?:ович|евич|ич|овна|евна|ична|ovich|evich|yevich|ovna|evna|yevna|[ұуuūú][лl][ыyiı]|[қкqk][ыyiı][зz][ыyiı])$/iu;
const surname = /(?:[оеё]в|[оеё]ва|ски[йе]|ская|[oe]v|[oe]va|sky|skiy|skaya)$/iu;

/**
 * How a whole name may be read, the likelier first: `Нурбек С.`, `Иванов И.И.`, `Иванов Иван Иванович`,
 * `Sayasat Nurbek`. Two plain words may stand in either order.
 */
export function readWholeName(text: string): NameParts[] {
  const words = text
    .replaceAll(/\.(?=\p{L}{3})/gu, '. ')
    .split(/[\s,]+/u)
    .filter(Boolean);
  const short = words.filter((word) => initials.test(word) || lone.test(word));
  const long = words.filter((word) => !short.includes(word));
  if (short.length > 0 && long.length > 0) {
    const [given = '', second = ''] = short.join('').match(/\p{L}{1,2}\.?/gu) ?? [];
    const shortened = { family: long.join(' '), given, patronymic: second };
    // A single letter without a point may be a whole name: Kang Chi U.
    const isPlain = long.length > 1 && short.every((word) => lone.test(word));
    return isPlain ? [shortened, ...readFullWords(words)] : [shortened];
  }
  return readFullWords(words);
}

function readFullWords(words: readonly string[]): NameParts[] {
  const [first = '', second = '', ...rest] = words;
  if (words.length <= 1) return first === '' ? [] : [{ family: first, given: '', patronymic: '' }];
  if (words.length === 2) {
    const asWritten = { family: first, given: second, patronymic: '' };
    const turned = { family: second, given: first, patronymic: '' };
    if (surname.test(first) !== surname.test(second)) {
      return [surname.test(first) ? asWritten : turned];
    }
    return [asWritten, turned];
  }
  const third = rest.join(' ');
  if (patronymic.test(third)) return [{ family: first, given: second, patronymic: third }];
  if (patronymic.test(second)) return [{ family: third, given: first, patronymic: second }];
  return [
    { family: first, given: `${second} ${third}`, patronymic: '' },
    { family: third, given: `${first} ${second}`, patronymic: '' },
  ];
}

/** Given name and patronymic where both were typed as the given name: `И.И.`, `Иван Иванович`. */
export function splitGiven(given: string, second: string): { given: string; patronymic: string } {
  if (second !== '') return { given, patronymic: second };
  const two = /^(\p{L}{1,2}\.)\s*(\p{L}{1,2}\.?)$/u.exec(given.trim());
  if (two) return { given: two[1] ?? '', patronymic: two[2] ?? '' };
  const words = given.trim().split(/\s+/u);
  const last = words.at(-1) ?? '';
  return words.length > 1 && patronymic.test(last)
    ? { given: words.slice(0, -1).join(' '), patronymic: last }
    : { given, patronymic: second };
}
