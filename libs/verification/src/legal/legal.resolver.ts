import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ProvisionLinkModel, type ReadFrom } from '#cases';
import type { RequestContext } from '#platform';
import { LegalOpinionModel } from './legal.model.js';
import { LegalOpinions } from './legal-opinions.service.js';
import { LegalReview, legalReviewOf } from './legal.rules.js';

/** A link, and from where it was read. */
type LinkView = ReadFrom & { readonly number: number };

/** What lawyers say of a link: added here, because opinions are this library's own. */
@Resolver(() => ProvisionLinkModel)
export class LegalResolver {
  constructor(private readonly opinions: LegalOpinions) {}

  @ResolveField(() => LegalReview, { description: 'What lawyers have said of the link, all in all.' })
  async legalReview(@Parent() link: LinkView, @Context() context: RequestContext): Promise<LegalReview> {
    return legalReviewOf((await this.#of(link, context)).map(({ opinion }) => opinion));
  }

  @ResolveField(() => [LegalOpinionModel], {
    description:
      'What lawyers say of the link as it is, the last opinion of each; of a published case, those that were given by then.',
  })
  legalOpinions(@Parent() link: LinkView, @Context() context: RequestContext): Promise<LegalOpinionModel[]> {
    return this.#of(link, context);
  }

  async #of(link: LinkView, context: RequestContext) {
    return (await this.opinions.ofCase.load(link, context)).filter((opinion) => opinion.link === link.number);
  }
}
