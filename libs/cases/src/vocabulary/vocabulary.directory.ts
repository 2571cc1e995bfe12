import { Injectable } from '@nestjs/common';
import { globalId, ReferenceSnapshots, type Snapshot, UnitOfWork } from '#platform';
import { MechanismEntity, OffenceEntity, ProfileEntity } from './vocabulary.entity.js';
import type { MechanismFamily } from './vocabulary.rules.js';

/** A term of a vocabulary as it is shown: with its global id, and its reference id as the slug. */
export type Term<E extends { id: string }> = E & { readonly slug: string };
export type MechanismTerm = Term<MechanismEntity> & { readonly limits: MechanismEntity['safeguards'] };

interface Vocabularies {
  readonly mechanisms: ReadonlyMap<string, MechanismTerm>;
  readonly offences: ReadonlyMap<string, Term<OffenceEntity>>;
  readonly profiles: ReadonlyMap<string, Term<ProfileEntity>>;
}

/** The curated vocabularies of the case record, kept in the process. */
@Injectable()
export class VocabularyDirectory {
  readonly #terms: Snapshot<Vocabularies>;

  constructor(work: UnitOfWork, snapshots: ReferenceSnapshots) {
    this.#terms = snapshots.register(async () => {
      const [mechanisms, offences, profiles] = await Promise.all([
        work.repository(MechanismEntity).then((table) => table.find({ order: { position: 'ASC' } })),
        work.repository(OffenceEntity).then((table) => table.find({ order: { position: 'ASC' } })),
        work.repository(ProfileEntity).then((table) => table.find({ order: { position: 'ASC' } })),
      ]);
      return {
        mechanisms: bySlug('Mechanism', mechanisms, ({ safeguards }) => ({ limits: safeguards })),
        offences: bySlug('Offence', offences, () => ({})),
        profiles: bySlug('Profile', profiles, () => ({})),
      };
    });
  }

  /** Terms by slug, in the order of the vocabulary. */
  get mechanisms(): ReadonlyMap<string, MechanismTerm> {
    return this.#terms.current.mechanisms;
  }

  get offences(): ReadonlyMap<string, Term<OffenceEntity>> {
    return this.#terms.current.offences;
  }

  get profiles(): ReadonlyMap<string, Term<ProfileEntity>> {
    return this.#terms.current.profiles;
  }

  /** Slugs of the mechanisms of some families. */
  mechanismsOf(families: readonly MechanismFamily[]): readonly string[] {
    return [...this.mechanisms.values()].filter(({ family }) => families.includes(family)).map(({ slug }) => slug);
  }
}

/** @returns the term that a foreign key vouches for. */
export function termOf<T>(terms: ReadonlyMap<string, T>, slug: string): T {
  const term = terms.get(slug);
  if (!term) throw new Error(`The term ${slug} is referred to and not in its vocabulary.`);
  return term;
}

function bySlug<E extends { id: string }, X extends object>(
  type: string,
  rows: readonly E[],
  extra: (row: E) => X,
): ReadonlyMap<string, Term<E> & X> {
  return new Map(rows.map((row) => [row.id, { ...row, id: globalId(type, row.id), slug: row.id, ...extra(row) }]));
}
