/**
 * The UTF-16 unit at a place of a text. The engine keeps texts in many shapes, and would look the method up
 * again for every unit when it is called by its name.
 */
export const unitAt = (text: string, place: number): number =>
  String.prototype.charCodeAt.call(text, place);
