import { Field, ID, InputType } from '@nestjs/graphql';
import { CaseFilter } from '#cases';

@InputType('SaveSearchInput', { description: 'A search to be kept.' })
export class SaveSearchInput {
  @Field(() => String, {
    description: 'What you call it; from 1 to 100 characters, and another name than your others have.',
  })
  name: string;

  @Field(() => String, { description: 'Words to look for, as for searchCases.' })
  query: string;

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'Whether words of other scripts are found, as for searchCases.',
  })
  crossScript: boolean;

  @Field(() => CaseFilter, { nullable: true, description: 'Which public cases to look in; all when left out.' })
  filter?: CaseFilter | null;
}

@InputType('ChangeSavedSearchInput', {
  description: 'Changes of a search that you keep. What is left out stays as it is.',
})
export class ChangeSavedSearchInput {
  @Field(() => ID, { description: 'Id of the search.' })
  id: string;

  @Field(() => String, { nullable: true, description: 'Another name.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'Other words to look for.' })
  query?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether words of other scripts are found.' })
  crossScript?: boolean | null;

  @Field(() => CaseFilter, { nullable: true, description: 'Another filter; an empty one to look in all public cases.' })
  filter?: CaseFilter | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'You have seen what there is: only what changes from now on counts as new.',
  })
  seen: boolean;
}

@InputType('DeleteSavedSearchInput', { description: 'A search that you do not keep any longer.' })
export class DeleteSavedSearchInput {
  @Field(() => ID, { description: 'Id of the search.' })
  id: string;
}
