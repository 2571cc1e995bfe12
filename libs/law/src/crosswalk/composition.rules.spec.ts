import { describe, expect, it } from '@jest/globals';
import { compositionGaps, type Edge, isCoveredStill, passagesFrom } from './composition.rules.js';
import type { CrosswalkKind } from './crosswalk.rules.js';

/** An edge between provisions named `text/number`. */
function edge(from: string, to: string, kinds: readonly CrosswalkKind[] = ['SAME_NUMBER'], verified = true): Edge {
  const [fromVersionId, toVersionId] = [from.split('/')[0]!, to.split('/')[0]!];
  return {
    id: `${from}>${to}`,
    fromProvisionId: from,
    toProvisionId: to,
    fromVersionId,
    toVersionId,
    kinds,
    verified,
    changeVerified: verified,
  };
}
const at = (edges: readonly Edge[]) => (id: string) =>
  edges.filter(({ fromProvisionId, toProvisionId }) => fromProvisionId === id || toProvisionId === id);
const from = (id: string, edges: readonly Edge[]) =>
  passagesFrom({ provisionId: id, textVersionId: id.split('/')[0]! }, at(edges));

describe('what a provision became', () => {
  const edges = [
    edge('zero/17', 'rev/17', ['SAME_NUMBER']),
    edge('rev/17', 'final/4', ['MOVED', 'NARROWED'], false),
    edge('rev/35', 'final/35', ['WIDENED']),
  ];

  it('is found over several texts, with all that changed on the way', () => {
    expect(from('zero/17', edges)).toMatchObject([
      { provisionId: 'rev/17', kinds: ['SAME_NUMBER'], verified: true },
      {
        provisionId: 'final/4',
        kinds: ['SAME_NUMBER', 'MOVED', 'NARROWED'],
        verified: false,
        edges: ['zero/17>rev/17', 'rev/17>final/4'],
      },
    ]);
  });

  it('is turned round where an edge is followed back', () => {
    expect(from('final/4', edges)).toMatchObject([
      { provisionId: 'rev/17', kinds: ['MOVED', 'WIDENED'] },
      { provisionId: 'zero/17' },
    ]);
    expect(from('final/35', edges)).toMatchObject([{ provisionId: 'rev/35', kinds: ['NARROWED'] }]);
  });

  it('never is another article of the text that it started from', () => {
    const merged = [edge('zero/1', 'final/1'), edge('zero/2', 'final/1')];
    expect(from('zero/1', merged)).toMatchObject([{ provisionId: 'final/1' }]);
  });

  it('covers the same facts unless it was narrowed or dropped on the way', () => {
    expect(isCoveredStill({ kinds: ['MOVED', 'WIDENED'] })).toBe(true);
    expect(isCoveredStill({ kinds: ['MOVED', 'NARROWED'] })).toBe(false);
  });
});

describe('a crosswalk', () => {
  const way = [edge('zero/17', 'rev/17'), edge('rev/17', 'final/4')];

  it('says nothing of itself where an edge leads where the way over a third text leads, or there is no such way', () => {
    const edges = [...way, edge('zero/17', 'final/4'), edge('zero/1', 'final/1')];
    expect(compositionGaps(edges, at(edges))).toEqual([]);
  });

  it('is reported where it leads elsewhere', () => {
    const edges = [...way, edge('zero/17', 'final/17')];
    const gaps = compositionGaps(edges, at(edges)).map(({ direct, composed }) => [
      direct.id,
      composed.map(({ provisionId }) => provisionId),
    ]);
    expect(gaps).toContainEqual(['zero/17>final/17', ['final/4']]);
  });
});
