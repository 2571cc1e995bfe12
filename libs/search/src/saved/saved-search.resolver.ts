import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '#identity';
import { type CountedPage, PageArgs, Requires } from '#platform';
import { ChangeSavedSearchInput, DeleteSavedSearchInput, SaveSearchInput } from './saved-search.input.js';
import {
  ChangeSavedSearchPayloadModel,
  DeleteSavedSearchPayloadModel,
  SavedSearchConnectionModel,
  type SavedSearchModel,
  SaveSearchPayloadModel,
} from './saved-search.model.js';
import { SavedSearches } from './saved-searches.service.js';

@Resolver()
export class SavedSearchResolver {
  constructor(private readonly searches: SavedSearches) {}

  @Query(() => SavedSearchConnectionModel, {
    name: 'savedSearches',
    description: 'The searches that you keep, by name. Open to whoever is signed in, for themselves.',
  })
  @Requires('search.own')
  list(@CurrentActor() actor: Actor, @Args() args: PageArgs): Promise<CountedPage<SavedSearchModel>> {
    return this.searches.page(actor, args);
  }

  @Mutation(() => SaveSearchPayloadModel, {
    description:
      'Keeps a search, for you alone; at most 100. Refused with ValidationFailed. Open to whoever is signed in.',
  })
  @Requires('search.own')
  async saveSearch(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The search to be kept.' }) input: SaveSearchInput,
  ): Promise<SaveSearchPayloadModel> {
    return { savedSearch: await this.searches.save(actor, input), errors: [] };
  }

  @Mutation(() => ChangeSavedSearchPayloadModel, {
    description:
      'Changes a search that you keep, or says that you have seen what there is. Refused with ValidationFailed. Open to whoever is signed in.',
  })
  @Requires('search.own')
  async changeSavedSearch(
    @Args('input', { description: 'The search, and what is to be other.' }) input: ChangeSavedSearchInput,
  ): Promise<ChangeSavedSearchPayloadModel> {
    return { savedSearch: await this.searches.change(input), errors: [] };
  }

  @Mutation(() => DeleteSavedSearchPayloadModel, {
    description: 'Forgets a search that you kept. Open to whoever is signed in.',
  })
  @Requires('search.own')
  async deleteSavedSearch(
    @Args('input', { description: 'The search.' }) input: DeleteSavedSearchInput,
  ): Promise<DeleteSavedSearchPayloadModel> {
    await this.searches.remove(input.id);
    return { errors: [] };
  }
}
