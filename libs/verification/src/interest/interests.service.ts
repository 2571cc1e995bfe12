import { Injectable } from '@nestjs/common';
import { DraftReaders } from '#cases';
import { CountryDirectory } from '#geography';
import type { Actor } from '#identity';
import { invalid, UnitOfWork } from '#platform';
import type { DeclareInterestInput } from './interest.input.js';
import type { InterestDeclarationModel } from './interest.model.js';
import { InterestDeclarationEntity } from './interest-declaration.entity.js';
import { holdsAt, interestEnds } from './interest.rules.js';

/** What those who decide declare of their ties. Everybody reads their own alone. */
@Injectable()
export class Interests {
  constructor(
    private readonly work: UnitOfWork,
    private readonly countries: CountryDirectory,
    private readonly readers: DraftReaders,
  ) {}

  /** @throws Refused with ValidationFailed for a country that there is not. */
  async declare(actor: Actor, input: DeclareInterestInput): Promise<InterestDeclarationModel> {
    const { nationalities, organisations, residence, ties } = input;
    const reader = this.readers.reader();
    nationalities.forEach((code, index) => reader.country(code, ['nationalities', String(index)]));
    reader.country(residence, ['residence']);
    if (reader.problems.length > 0) throw invalid(...reader.problems);
    return this.work.run(async () => {
      const declarations = await this.work.repository(InterestDeclarationEntity);
      await declarations.insert({
        userId: actor.userId!,
        nationalities: [...new Set(nationalities)],
        residence: residence ?? null,
        organisations: [...new Set(organisations)],
        ties: ties ?? null,
      });
      return this.#shown((await this.#latest(actor))!);
    });
  }

  /** The actor’s latest declaration, whether it still holds or not; null where there is none. */
  async latest(actor: Actor): Promise<InterestDeclarationModel | null> {
    const found = await this.#latest(actor);
    return found && this.#shown(found);
  }

  /** The declaration of the actor that holds now, or null. */
  async current(actor: Actor): Promise<InterestDeclarationEntity | null> {
    const found = await this.#latest(actor);
    return found && holdsAt(found.declaredAt, new Date()) ? found : null;
  }

  async #latest({ userId }: Actor): Promise<InterestDeclarationEntity | null> {
    if (userId === null) return null;
    const declarations = await this.work.repository(InterestDeclarationEntity);
    return declarations.findOne({ where: { userId }, order: { declaredAt: 'DESC', id: 'DESC' } });
  }

  #shown(of: InterestDeclarationEntity): InterestDeclarationModel {
    return {
      declaredAt: of.declaredAt,
      expiresAt: interestEnds(of.declaredAt),
      nationalities: of.nationalities.map((code) => this.countries.of(code)),
      residence: of.residence === null ? null : this.countries.of(of.residence),
      organisations: of.organisations,
      ties: of.ties,
    };
  }
}
