/** @returns the median; null when any value is unknown. */
export function median(values) {
  if (values.some((value) => value === null)) return null;
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
