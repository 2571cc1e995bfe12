/** A database of its own with the sample references in it, and the services that count there. */
import { Cursors } from '#platform';
import type { CasePages } from '#registry';
import { type RegistryDatabase, registryDatabase } from '../../../registry/src/testing/registry-database.js';
import type { SampleCase } from '../../../registry/src/testing/sample-registry.js';
import { Corridors } from '../corridors/corridor.service.js';
import { PatternCubes } from '../counting/pattern-cubes.service.js';
import type { PatternCoverageModel } from '../coverage.model.js';
import type { PatternCubeModel, PatternRowModel } from '../cube/pattern.model.js';
import { type PatternQuestion, PatternService } from '../cube/pattern.service.js';
import { PatternLabels } from '../pattern-labels.service.js';
import { Sequences } from '../sequences/sequence.service.js';
import { TimeSeries } from '../time-series/time-series.service.js';
import { TimesToOutcome } from '../time-to-outcome/time-to-outcome.service.js';

/** An answer with all that is put off. */
export type AskedCube = Omit<PatternCubeModel, 'coverage' | 'rows'> & {
  readonly coverage: PatternCoverageModel;
  readonly rows: readonly PatternRowModel[];
};

export interface CountingDatabase extends Pick<RegistryDatabase, 'correct' | 'decide' | 'move' | 'moment'> {
  /** Replaces all cases, and has a process that has just been started count them. */
  hold(cases: readonly SampleCase[]): Promise<void>;
  /** Has a process that has just been started count from now on. */
  restart(): void;
  /** Replaces all cases under the eyes of the process. */
  change(cases: readonly SampleCase[]): Promise<void>;
  /** Asks as the application does: under its login, in a reading scope. */
  ask(question: PatternQuestion): Promise<AskedCube>;
  /** Asks one of the other questions in the same way. */
  inquire<T>(question: (services: PatternServices) => Promise<T>): Promise<T>;
  stop(): Promise<void>;
}

/** Services that list no cases, which the tests over HTTP have them do. */
export interface PatternServices {
  readonly corridors: Corridors;
  readonly series: TimeSeries;
  readonly sequences: Sequences;
  readonly times: TimesToOutcome;
}

const NO_PAGES = {} as CasePages;

export async function countingDatabase(): Promise<CountingDatabase> {
  const database = await registryDatabase();
  const { work, countries, law, terms, filters, snapshots } = database;
  const started = () => {
    const cubes = new PatternCubes(database.copy(), filters, countries, terms, law, snapshots);
    const labels = new PatternLabels(countries, terms, law);
    return {
      patterns: new PatternService(cubes, labels, countries),
      corridors: new Corridors(cubes, NO_PAGES, new Cursors('a key of the tests'), countries, terms),
      series: new TimeSeries(cubes, labels, countries),
      sequences: new Sequences(cubes, NO_PAGES, terms, countries),
      times: new TimesToOutcome(cubes, NO_PAGES, labels, countries),
    };
  };
  let services = started();

  return {
    hold: async (cases) => {
      await database.replace(cases);
      services = started();
    },
    restart: () => {
      services = started();
    },
    change: (cases) => database.replace(cases),
    correct: database.correct,
    decide: database.decide,
    move: database.move,
    moment: database.moment,
    ask: async (question) => {
      const cube = await work.reading(() => services.patterns.cube(question));
      return { ...cube, coverage: cube.coverage(), rows: cube.rows() };
    },
    inquire: (question) => work.reading(() => question(services)),
    stop: () => database.stop(),
  };
}
