import { Injectable } from '@nestjs/common';
import type { CaseFilter } from '#cases';
import { CountryDirectory } from '#geography';
import { badInput, DomainError, ErrorCode, lastingly } from '#platform';
import { coverageOf } from '../coverage.js';
import type { CountedCell } from '../counting/live-cube.js';
import { PatternCubes } from '../counting/pattern-cubes.service.js';
import { PerCells } from '../counting/per-cells.js';
import { PatternLabels } from '../pattern-labels.service.js';
import {
  dimensionsRefusal,
  MAX_CELLS,
  MAX_FIGURE,
  type PatternDimension,
  type PatternMeasure,
} from '../pattern.rules.js';
import type { PatternCellModel, PatternCubeModel, PatternRowModel } from './pattern.model.js';

export interface PatternQuestion {
  readonly dimensions: readonly PatternDimension[];
  readonly measure: PatternMeasure;
  readonly filter?: CaseFilter | null | undefined;
  readonly asOf?: Date | null | undefined;
}

/** Counts public cases. */
@Injectable()
export class PatternService {
  readonly #inWords = new PerCells<readonly PatternCellModel[]>();
  readonly #asRows = new PerCells<readonly PatternRowModel[]>();

  constructor(
    private readonly cubes: PatternCubes,
    private readonly labels: PatternLabels,
    private readonly countries: CountryDirectory,
  ) {}

  /**
   * @throws DomainError BAD_USER_INPUT when a dimension is named twice, there are too many, or the filter names what
   *   does not exist.
   * @throws DomainError LIMIT_EXCEEDED when there are too many cells, or more persons than a figure can hold.
   */
  async cube({ dimensions, measure, ...of }: PatternQuestion): Promise<PatternCubeModel> {
    const refusal = dimensionsRefusal(dimensions);
    if (refusal) {
      const { index, message } = refusal;
      const at = index === null ? [] : [String(index)];
      throw badInput([
        {
          path: ['dimensions', ...at],
          value: index === null ? String(dimensions.length) : dimensions[index]!,
          message,
        },
      ]);
    }
    const question = { dimensions, measure, ...(await this.cubes.asked(of)), mostCells: MAX_CELLS };
    const { cells, total, selection } = await this.cubes.counted(question);
    return {
      dimensions,
      measure,
      cells: this.#inWords.of(cells, () => lastingly(this.#cells(question, cells))),
      rows: () => this.#asRows.of(cells, () => lastingly(rowsOf(question, cells))),
      total: {
        value: within(total.value),
        wellFounded: total.wellFounded,
        casesOfUnknownNumber: ofPersons(measure, total.casesOfUnknownNumber),
      },
      asOf: question.past?.asOf ?? null,
      coverage: () => coverageOf(selection(), this.countries),
    };
  }

  #cells({ dimensions, measure }: Shape, counted: readonly CountedCell[]): readonly PatternCellModel[] {
    return counted.map(({ keys, value, atLeast, wellFounded, casesOfUnknownNumber }) => ({
      keys: keys.map((key, index) => this.labels.keyOf(dimensions[index]!, key)),
      value: within(value),
      atLeast,
      wellFounded,
      casesOfUnknownNumber: ofPersons(measure, casesOfUnknownNumber),
    }));
  }
}

type Shape = Pick<PatternQuestion, 'dimensions' | 'measure'>;

function rowsOf({ dimensions, measure }: Shape, counted: readonly CountedCell[]): readonly PatternRowModel[] {
  return counted.map(({ keys, value, atLeast, wellFounded, casesOfUnknownNumber }) => {
    const unknown = ofPersons(measure, casesOfUnknownNumber);
    const row = { ...NO_KEYS, value, atLeast, wellFounded, casesOfUnknownNumber: unknown };
    dimensions.forEach((dimension, at) => (row[FIELDS[dimension]] = keys[at] ?? null));
    return row;
  });
}

function ofPersons(measure: PatternMeasure, unknown: number): number | null {
  return measure === 'PERSONS' ? unknown : null;
}

/** The field of a flat row in which the keys of a dimension stand. */
const FIELDS = {
  REQUESTING_STATE: 'requestingState',
  REQUESTING_REGION: 'requestingRegion',
  RESPONDING_STATE: 'respondingState',
  HOST_STATE: 'hostState',
  MECHANISM: 'mechanism',
  MECHANISM_FAMILY: 'mechanismFamily',
  OFFENCE: 'offence',
  PROFILE: 'profile',
  OUTCOME: 'outcome',
  YEAR: 'year',
  QUARTER: 'quarter',
  MONTH: 'month',
  GRADE: 'grade',
  STATE: 'state',
  INSTRUMENT: 'instrument',
  PROVISION: 'provision',
} as const satisfies Readonly<Record<PatternDimension, keyof PatternRowModel>>;

type Keys = Pick<PatternRowModel, (typeof FIELDS)[PatternDimension]>;
const NO_KEYS = Object.fromEntries(Object.values(FIELDS).map((field) => [field, null])) as unknown as Keys;

function within(figure: number): number {
  if (figure <= MAX_FIGURE) return figure;
  throw new DomainError(
    ErrorCode.LimitExceeded,
    `A figure is larger than ${MAX_FIGURE}. Narrow the question with a filter, or count cases instead of persons.`,
  );
}
