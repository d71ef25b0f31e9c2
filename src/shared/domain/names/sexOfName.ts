export type Sex = 'female' | 'male';

const female =
  /(?:[оеё]ва|ина|ская|овна|евна|ична|[oe]va|ina|skaya|ovna|evna|[қкqk][ыyiı][зz][ыyiı])$/iu;
const male = /(?:[оеё]в|ин|ски[йе]|ович|евич|[oe]v|ski[yi]|sky|ovich|evich|[ұуuūú][лl][ыyiı])$/iu;

/** The sex that the endings of a family name or patronymic tell; null where they tell none or both. */
export function sexOfName(...names: readonly string[]): Sex | null {
  const isFemale = names.some((name) => name.length > 4 && female.test(name));
  const isMale = names.some((name) => name.length > 4 && male.test(name));
  if (isFemale === isMale) return null;
  return isFemale ? 'female' : 'male';
}
