/**
 * Logic of three values, after Kleene (1938): what is not known is carried along, and decides nothing.
 *
 * `null` is "not known". It stands for every answer that is possible, so a compound is known exactly where each of those
 * answers leads to the same.
 */
export type Truth = boolean | null;

export function and(one: Truth, other: Truth): Truth {
  if (one === false || other === false) return false;
  return one === null || other === null ? null : true;
}
