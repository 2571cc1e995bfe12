import { Injectable } from '@nestjs/common';
import { type CaseFilter, CaseFilters, conditionOf, PublicStanding, PUBLISHED, STANDING } from '#cases';
import { badInput, DomainError, ErrorCode, SqlParameters, UnitOfWork } from '#platform';
import type { PatternCellModel, PatternCoverageModel, PatternCubeModel } from './pattern.model.js';
import { PatternLabels } from './pattern-labels.service.js';
import {
  compareCells,
  COVERAGE_NOTE,
  dimensionsRefusal,
  MAX_CELLS,
  MAX_FIGURE,
  PATTERN_DIMENSIONS,
  type PatternDimension,
  type PatternMeasure,
} from './pattern.rules.js';
import { cellsStatement, totalsStatement, type TotalsRow } from './pattern-sql.rules.js';

export interface PatternQuestion {
  readonly dimensions: readonly PatternDimension[];
  readonly measure: PatternMeasure;
  readonly filter?: CaseFilter | null | undefined;
}

interface CellRow {
  readonly keys: readonly (string | null)[];
  readonly value: number;
  readonly casesOfUnknownNumber: number | null;
}

/** Counts public cases. Two statements a question, whatever it asks. */
@Injectable()
export class PatternService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly filters: CaseFilters,
    private readonly labels: PatternLabels,
  ) {}

  /**
   * @throws DomainError BAD_USER_INPUT when a dimension is named twice, there are too many, or the filter names what
   *   does not exist.
   * @throws DomainError LIMIT_EXCEEDED when there are too many cells, or more persons than a figure can hold.
   */
  async cube({ dimensions, measure, filter }: PatternQuestion): Promise<PatternCubeModel> {
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
    const parameters = new SqlParameters();
    const condition = conditionOf(this.filters.resolve(filter), (value) => parameters.add(value), PUBLISHED);
    const [cells, totals] = await Promise.all([
      this.#cells(dimensions, measure, condition, parameters.values),
      this.#totals(condition, parameters.values),
    ]);
    return {
      dimensions,
      measure,
      cells,
      total: {
        value: within({ CASES: totals.cases, MEASURES: totals.measures, PERSONS: totals.persons }[measure]),
        casesOfUnknownNumber: measure === 'PERSONS' ? totals.casesOfUnknownNumber : null,
      },
      coverage: coverageOf(totals),
    };
  }

  async #cells(
    dimensions: readonly PatternDimension[],
    measure: PatternMeasure,
    condition: string,
    values: readonly unknown[],
  ): Promise<PatternCellModel[]> {
    if (dimensions.length === 0) return [];
    // One text for every order of the same dimensions, since each text stays prepared on its connection.
    const counted = CANONICAL_ORDER.filter((dimension) => dimensions.includes(dimension));
    const rows = await this.work.rowsOnce<CellRow>(cellsStatement(counted, measure, condition, MAX_CELLS + 1), values);
    if (rows.length > MAX_CELLS) {
      throw new DomainError(
        ErrorCode.LimitExceeded,
        `The cube has more than ${MAX_CELLS} cells. Ask for fewer dimensions, or narrow it with a filter.`,
      );
    }
    const places = dimensions.map((dimension) => counted.indexOf(dimension));
    return rows
      .map((row) => ({ ...row, keys: places.map((place) => row.keys[place] ?? null) }))
      .sort(compareCells)
      .map(({ keys, value, casesOfUnknownNumber }) => ({
        keys: keys.map((key, index) => this.labels.keyOf(dimensions[index]!, key)),
        value: within(value),
        casesOfUnknownNumber,
      }));
  }

  async #totals(condition: string, values: readonly unknown[]): Promise<TotalsRow> {
    const [row] = await this.work.rowsOnce<TotalsRow>(totalsStatement(condition), values);
    return row!;
  }
}

const CANONICAL_ORDER = Object.keys(PATTERN_DIMENSIONS) as PatternDimension[];

function coverageOf(totals: TotalsRow): PatternCoverageModel {
  const { cases, casesByState, measures, measuresOfUnknownOutcome, sources, firstDay, lastDay } = totals;
  return {
    cases,
    casesByState: Object.values(PublicStanding).map((state) => ({
      state,
      standing: STANDING[state],
      cases: casesByState[state] ?? 0,
    })),
    measures,
    measuresOfUnknownOutcome,
    shareOfUnknownOutcome: measures === 0 ? null : measuresOfUnknownOutcome / measures,
    sources,
    firstDay,
    lastDay,
    note: COVERAGE_NOTE,
  };
}

function within(figure: number): number {
  if (figure <= MAX_FIGURE) return figure;
  throw new DomainError(
    ErrorCode.LimitExceeded,
    `A figure is larger than ${MAX_FIGURE}. Narrow the question with a filter, or count cases instead of persons.`,
  );
}
