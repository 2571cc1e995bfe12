/** The most sensitive class of fields that somebody may be shown, from none upwards. */
export const Clearance = {
  PUBLIC: 'PUBLIC',
  PARTNER: 'PARTNER',
  RESTRICTED: 'RESTRICTED',
  IDENTITY: 'IDENTITY',
} as const;
export type Clearance = (typeof Clearance)[keyof typeof Clearance];

/** In the order of the numbers that are stored. */
const IN_ORDER: readonly Clearance[] = ['PUBLIC', 'PARTNER', 'RESTRICTED', 'IDENTITY'];

/** @returns the number that is stored, from 0 to 3. */
export function clearanceNumber(clearance: Clearance): number {
  return IN_ORDER.indexOf(clearance);
}

/** @param stored from 0 to 3. */
export function clearanceOf(stored: number): Clearance {
  return IN_ORDER[stored]!;
}
