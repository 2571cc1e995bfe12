import { Injectable } from '@nestjs/common';
import { isCoveredStill, LawDirectory, type Passage, passagesFrom } from '#law';
import type { PublicCases } from '#registry';

/** How what is linked to a provision counts for the provision of one text that it is, or became. */
export interface Counterpart {
  readonly provisionId: string;
  readonly linkedId: string;
  /** Null: the case is linked to the provision itself. */
  readonly passage: Passage | null;
}

/** Where the links of the cases stand in one text. */
export interface LinksInText {
  /** By the code of the linked provision. */
  readonly counterparts: ReadonlyMap<number, readonly Counterpart[]>;
  /** By the code of the linked provision: what it became, where that is narrower and may not cover its cases. */
  readonly narrowed: ReadonlyMap<number, readonly string[]>;
}

export interface CounterpartChoice {
  /** Whether cases that are linked to other texts of the same instrument count. */
  readonly includeEquivalent: boolean;
  /** Whether only edges count of which number and subject were seen on both sides. */
  readonly verifiedEdgesOnly: boolean;
}

/** Follows links from text to text of one instrument. */
@Injectable()
export class Counterparts {
  constructor(private readonly law: LawDirectory) {}

  /** @param textVersionId a text that there is. */
  inText(textVersionId: string, cases: PublicCases, choice: CounterpartChoice): LinksInText {
    const counterparts = new Map<number, Counterpart[]>();
    const narrowed = new Map<number, string[]>();
    const { instrumentId } = this.law.textVersionOf(textVersionId);
    for (let code = 1; code < cases.provisions.size; code += 1) {
      const provision = this.law.provision(cases.provisions.word(code));
      if (provision?.instrumentId !== instrumentId) continue;
      if (provision.textVersionId === textVersionId) {
        counterparts.set(code, [{ provisionId: provision.id, linkedId: provision.id, passage: null }]);
        continue;
      }
      if (!choice.includeEquivalent) continue;
      const passages = this.passages(provision.id, choice.verifiedEdgesOnly).filter(
        (passage) => passage.textVersionId === textVersionId,
      );
      const covering = passages.filter(isCoveredStill);
      if (covering.length > 0) {
        counterparts.set(
          code,
          covering.map((passage) => ({ provisionId: passage.provisionId, linkedId: provision.id, passage })),
        );
      } else if (passages.length > 0) {
        narrowed.set(
          code,
          passages.map((passage) => passage.provisionId),
        );
      }
    }
    return { counterparts, narrowed };
  }

  /** What a provision became in the other texts of its instrument. */
  passages(provisionId: string, verifiedOnly: boolean): readonly Passage[] {
    const { textVersionId, instrumentId } = this.law.provisionOf(provisionId);
    const isWithin = (versionId: string) => this.law.textVersion(versionId)?.instrumentId === instrumentId;
    return passagesFrom(
      { provisionId, textVersionId },
      (id) => [...this.law.edgesFrom(id), ...this.law.edgesTo(id)],
      (edge) => (!verifiedOnly || edge.verified) && isWithin(edge.fromVersionId) && isWithin(edge.toVersionId),
    );
  }
}
