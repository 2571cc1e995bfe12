/**
 * What a provision became in another text, over as many edges of the crosswalk as it takes.
 *
 * Edges are followed in both directions. Turned round, NARROWED is WIDENED, SPLIT is MERGED, and NEW is DROPPED.
 */
import type { CrosswalkKind } from './crosswalk.rules.js';

/** As much of an edge as its composition needs. */
export interface Edge {
  readonly id: string;
  readonly fromProvisionId: string | null;
  readonly toProvisionId: string | null;
  readonly fromVersionId: string;
  readonly toVersionId: string;
  readonly kinds: readonly CrosswalkKind[];
  readonly verified: boolean;
  readonly changeVerified: boolean;
}

/** A way from one provision to another. */
export interface Passage {
  readonly provisionId: string;
  readonly textVersionId: string;
  /** The edges in the order in which they are followed, by id. */
  readonly edges: readonly string[];
  /** What changed along the way, in the direction in which it was followed; each once. */
  readonly kinds: readonly CrosswalkKind[];
  /** Number and subject were seen on both sides of each edge. */
  readonly verified: boolean;
  readonly changeVerified: boolean;
}

const TURNED: Readonly<Partial<Record<CrosswalkKind, CrosswalkKind>>> = {
  NARROWED: 'WIDENED',
  WIDENED: 'NARROWED',
  SPLIT: 'MERGED',
  MERGED: 'SPLIT',
  NEW: 'DROPPED',
  DROPPED: 'NEW',
};

/**
 * All provisions of other texts to which edges lead from a provision, each over the fewest edges. No text is passed twice, so
 * that a renumbering is not followed back to another article of the text that it started from.
 *
 * @param edgesAt the edges that begin or end at a provision. @param isFollowed leaves edges out.
 */
export function passagesFrom(
  start: { readonly provisionId: string; readonly textVersionId: string },
  edgesAt: (provisionId: string) => readonly Edge[],
  isFollowed: (edge: Edge) => boolean = () => true,
): readonly Passage[] {
  const found: Passage[] = [];
  const seen = new Set([start.provisionId]);
  let ends: readonly (Passage & { readonly texts: readonly string[] })[] = [
    { ...start, edges: [], kinds: [], verified: true, changeVerified: true, texts: [start.textVersionId] },
  ];
  while (ends.length > 0) {
    const next = ends.flatMap((end) =>
      edgesAt(end.provisionId)
        .filter(isFollowed)
        .flatMap((edge) => {
          const step = stepOver(edge, end);
          return step === null || end.texts.includes(step.textVersionId) ? [] : [step];
        }),
    );
    const fresh = next.filter(({ provisionId }, at) => {
      const isFirst = !seen.has(provisionId) && next.findIndex((other) => other.provisionId === provisionId) === at;
      return isFirst;
    });
    for (const { texts: _, ...passage } of fresh) {
      seen.add(passage.provisionId);
      found.push(passage);
    }
    ends = fresh;
  }
  return found;
}

function stepOver(edge: Edge, from: Passage & { readonly texts: readonly string[] }) {
  const isForward = edge.fromProvisionId === from.provisionId;
  const provisionId = isForward ? edge.toProvisionId : edge.fromProvisionId;
  if (provisionId === null) return null;
  const textVersionId = isForward ? edge.toVersionId : edge.fromVersionId;
  const kinds = isForward ? edge.kinds : edge.kinds.map((kind) => TURNED[kind] ?? kind);
  return {
    provisionId,
    textVersionId,
    edges: [...from.edges, edge.id],
    kinds: [...new Set([...from.kinds, ...kinds])],
    verified: from.verified && edge.verified,
    changeVerified: from.changeVerified && edge.changeVerified,
    texts: [...from.texts, textVersionId],
  };
}

/** A direct edge and the way over other texts between the same two, which say different things. */
export interface CompositionGap<E> {
  readonly direct: E;
  /** What the way over other texts leads to in the text of the direct edge; empty where it leads nowhere. */
  readonly composed: readonly Passage[];
}

/**
 * Compares each edge between two texts with the ways over third texts between them.
 *
 * @returns where both exist and lead to different provisions.
 */
export function compositionGaps<E extends Edge>(
  edges: readonly E[],
  edgesAt: (provisionId: string) => readonly Edge[],
): CompositionGap<E>[] {
  return edges.flatMap((direct) => {
    const { fromProvisionId, fromVersionId, toProvisionId, toVersionId } = direct;
    if (fromProvisionId === null || toProvisionId === null) return [];
    const isOther = (edge: Edge) =>
      !(edge.fromVersionId === fromVersionId && edge.toVersionId === toVersionId) &&
      !(edge.fromVersionId === toVersionId && edge.toVersionId === fromVersionId);
    const composed = passagesFrom(
      { provisionId: fromProvisionId, textVersionId: fromVersionId },
      edgesAt,
      isOther,
    ).filter(({ textVersionId }) => textVersionId === toVersionId);
    const isSame = composed.length === 0 || composed.some(({ provisionId }) => provisionId === toProvisionId);
    return isSame ? [] : [{ direct, composed }];
  });
}

/** Whether what was linked to a provision is surely covered by what it became. */
export function isCoveredStill({ kinds }: { readonly kinds: readonly CrosswalkKind[] }): boolean {
  return !kinds.includes('NARROWED') && !kinds.includes('DROPPED');
}
