import { Injectable } from '@nestjs/common';
import {
  LawDirectory,
  type Passage,
  type ProposedAmendmentEntity,
  type ProvisionConcernEntity,
  type ProvisionEntity,
  type SafeguardValue,
} from '#law';
import { badInput, keyOf, shown } from '#platform';
import { Counterparts } from '../counterparts/counterparts.service.js';
import { LENS_NOTE } from '../coverage.rules.js';
import { PublicRegistry, type Selection } from '../registry/public-registry.service.js';
import type { ConcernInTextModel, ConcernMapModel, MappedConcernModel } from './concern-map.model.js';
import { concernAnswer, MISSED_SAFEGUARD } from './concern-map.rules.js';

const MOST_REFERENCES = 20;

/** Follows concerns and proposals from the text of which they were raised to the adopted one. */
@Injectable()
export class ConcernMaps {
  constructor(
    private readonly law: LawDirectory,
    private readonly counterparts: Counterparts,
    private readonly registry: PublicRegistry,
  ) {}

  /** @throws DomainError BAD_USER_INPUT when there is no such instrument. */
  async map(given: string): Promise<ConcernMapModel> {
    const instrument = this.law.instrument(keyOf(given, 'Instrument') ?? given);
    if (!instrument) {
      const message = 'There is no such instrument. Give the id or slug of one, such as "un-cybercrime-convention".';
      throw badInput([{ path: ['instrument'], value: shown(given), message }]);
    }
    const texts = this.law.textVersionsOf(instrument.id);
    const adopted = texts.findLast(({ stage }) => stage === 'ADOPTED') ?? null;
    const linked = linkedTo(await this.registry.selected(null));
    const concerns = texts.flatMap(({ id }) =>
      this.law
        .provisionsOf(id)
        .flatMap((provision) => [
          ...this.law
            .concernsOf(provision.id)
            .map((concern) => this.#mapped(provision, concern, null, adopted?.id, linked)),
          ...this.law.amendmentsOf(provision.id).map((of) => this.#mapped(provision, null, of, adopted?.id, linked)),
        ]),
    );
    return { adopted, concerns, note: LENS_NOTE };
  }

  #mapped(
    provision: ProvisionEntity,
    concern: ProvisionConcernEntity | null,
    amendment: ProposedAmendmentEntity | null,
    adoptedId: string | undefined,
    linked: ReadonlyMap<string, readonly string[]>,
  ): MappedConcernModel {
    const safeguardId = concern ? (MISSED_SAFEGUARD[concern.typeId] ?? null) : null;
    const here: Passage = {
      provisionId: provision.id,
      textVersionId: provision.textVersionId,
      edges: [],
      kinds: [],
      verified: true,
      changeVerified: true,
    };
    const places = [here, ...this.counterparts.passages(provision.id, false)];
    const there = places.find(({ textVersionId }) => textVersionId === adoptedId);
    const valueAt = (id: string): SafeguardValue | null =>
      this.law.safeguardsOf(id).find((held) => held.safeguardId === safeguardId)?.value ?? null;
    const references = [...new Set(places.flatMap(({ provisionId }) => linked.get(provisionId) ?? []))].sort();
    return {
      concern,
      amendment,
      provision,
      safeguard: safeguardId === null ? null : this.law.safeguardOf(safeguardId),
      texts: this.#texts(places, safeguardId === null ? () => null : valueAt),
      answer: there
        ? concernAnswer({
            type: concern?.typeId ?? null,
            then: valueAt(provision.id),
            now: valueAt(there.provisionId),
            kinds: there.kinds,
            changeVerified: there.changeVerified,
          })
        : 'UNKNOWN',
      isProvisional: there ? this.law.provisionOf(there.provisionId).safeguardsStrengthBasis === 'ANALYST' : false,
      cases: references.length,
      references: references.slice(0, MOST_REFERENCES),
    };
  }

  #texts(places: readonly Passage[], valueAt: (id: string) => SafeguardValue | null): ConcernInTextModel[] {
    return places
      .map(({ provisionId, textVersionId, kinds, verified }) => ({
        textVersion: this.law.textVersionOf(textVersionId),
        provision: this.law.provisionOf(provisionId),
        kinds,
        verified,
        value: valueAt(provisionId),
      }))
      .sort((a, b) => a.textVersion.position - b.textVersion.position);
  }
}

/** References of the cases that are linked to each provision. */
function linkedTo({ cases, rows }: Selection): ReadonlyMap<string, readonly string[]> {
  const byCode = new Map<number, string[]>();
  for (const row of rows) {
    const seen = new Set<number>();
    for (let link = cases.firstLink.at(row); link < cases.linksEnd(row); link += 1)
      seen.add(cases.linkProvision.at(link));
    for (const code of seen) {
      const known = byCode.get(code);
      if (known) known.push(cases.references[row]!);
      else byCode.set(code, [cases.references[row]!]);
    }
  }
  return new Map([...byCode].map(([code, references]) => [cases.provisions.word(code), references]));
}
