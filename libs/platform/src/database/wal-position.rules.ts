/** A position in the write-ahead log of PostgreSQL: what was committed before it is in whatever has been replayed up to it. */
export type WalPosition = bigint;

/** @returns `null` where the text is no position, such as `16/B374D848`. */
export function walPosition(text: string | null | undefined): WalPosition | null {
  const [, high, low] = /^([0-9A-F]{1,8})\/([0-9A-F]{1,8})$/i.exec(text ?? '') ?? [];
  return high === undefined ? null : (BigInt(`0x${high}`) << 32n) + BigInt(`0x${low}`);
}
