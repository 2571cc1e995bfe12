import { Args, Query, Resolver } from '@nestjs/graphql';
import { badInput, Requires } from '#platform';
import { CountryDirectory } from './country.directory.js';
import { CountryModel } from './country.model.js';

@Resolver(() => CountryModel)
export class CountryResolver {
  constructor(private readonly countries: CountryDirectory) {}

  @Query(() => [CountryModel], {
    name: 'countries',
    description: 'Countries and territories, by code. Open to everyone.',
  })
  @Requires('reference.read')
  list(
    @Args('region', {
      type: () => String,
      nullable: true,
      description: 'UN M49 region or sub-region, by code ("142", "143") or English name ("Asia", "Central Asia").',
    })
    region?: string | null,
  ): CountryModel[] {
    const all = this.countries.all();
    if (!region) return [...all];
    const codes = new Set(this.countries.inRegion(region));
    if (codes.size === 0) {
      throw badInput([
        {
          path: ['region'],
          value: region,
          message: `There is no UN M49 region "${region}". Give a code such as "142" or a name such as "Asia".`,
        },
      ]);
    }
    return all.filter((country) => codes.has(country.code));
  }
}
