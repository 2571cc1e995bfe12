/** Between whom measures run. */
import type { PatternDimension } from '../pattern.rules.js';

/** What a corridor leads to. */
export const CORRIDOR_ENDS = {
  HOST: 'The State where the person was or the provider is established.',
  RESPONDING: 'The State that was asked.',
} as const;
export type CorridorEnd = keyof typeof CORRIDOR_ENDS;

export const END_DIMENSIONS: Readonly<Record<CorridorEnd, PatternDimension>> = {
  HOST: 'HOST_STATE',
  RESPONDING: 'RESPONDING_STATE',
};

/** Most pairs of States that can occur, about: of each one with each one. */
export const MOST_PAIRS = 70_000;
