import { Injectable } from '@nestjs/common';
import { ReferenceSnapshots, type Snapshot, UnitOfWork } from '#platform';
import { CountryEntity } from './country.entity.js';

/** The list of countries, kept in the process. */
@Injectable()
export class CountryDirectory {
  readonly #countries: Snapshot<ReadonlyMap<string, CountryEntity>>;

  constructor(work: UnitOfWork, snapshots: ReferenceSnapshots) {
    this.#countries = snapshots.register(async () => {
      const repository = await work.repository(CountryEntity);
      const countries = await repository.find({ order: { code: 'ASC' } });
      return new Map(countries.map((country) => [country.code, country]));
    });
  }

  /** All entries, by code. */
  all(): readonly CountryEntity[] {
    return [...this.#countries.current.values()];
  }

  find(code: string): CountryEntity | undefined {
    return this.#countries.current.get(code);
  }

  has(code: string): boolean {
    return this.#countries.current.has(code);
  }

  /** The country of a code that a foreign key vouches for. */
  of(code: string): CountryEntity {
    const country = this.find(code);
    if (!country) throw new Error(`The country ${code} is referred to and not in the list.`);
    return country;
  }

  /** Codes of the countries in an M49 region or sub-region, given by code ("142") or by name ("Asia"). */
  inRegion(region: string): readonly string[] {
    return this.all()
      .filter((country) =>
        [country.regionCode, country.subregionCode, country.regionName, country.subregionName].includes(region),
      )
      .map((country) => country.code);
  }
}
