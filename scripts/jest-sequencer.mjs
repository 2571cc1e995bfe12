/**
 * The files that take longest begin first, so that none of them is left for one worker when the other has nothing more
 * to do. On a clean clone jest knows no times and goes by size; the longest file is a short one.
 */
import { relative } from 'node:path';
import Sequencer from '@jest/test-sequencer';

const LONGEST = [
  'test/authorisation-matrix.e2e-spec.ts',
  'test/start.e2e-spec.ts',
  'test/crash.e2e-spec.ts',
  'test/workflow.e2e-spec.ts',
  'test/sealed-names.e2e-spec.ts',
  'test/proposed-revisions.e2e-spec.ts',
  'test/budgets.e2e-spec.ts',
  'test/revisions.e2e-spec.ts',
  'test/oidc.e2e-spec.ts',
  'test/second-factors.e2e-spec.ts',
  'test/tamper.e2e-spec.ts',
  'test/audit-log.e2e-spec.ts',
];

export default class LongestFirst extends Sequencer {
  sort(tests) {
    const rankOf = ({ path, context }) => {
      const rank = LONGEST.indexOf(relative(context.config.rootDir, path).replaceAll('\\', '/'));
      return rank === -1 ? LONGEST.length : rank;
    };
    return super.sort(tests).sort((one, other) => rankOf(one) - rankOf(other));
  }
}
