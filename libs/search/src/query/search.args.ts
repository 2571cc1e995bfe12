import { ArgsType, Field } from '@nestjs/graphql';
import { IsOptional } from 'class-validator';
import { CaseFilter } from '#cases';
import { PageArgs } from '#platform';
import { SearchOrder } from './search.model.js';

@ArgsType()
export class SearchArgs extends PageArgs {
  @Field(() => String, {
    description:
      'Words to look for, in any script; at most 500 characters. A case is a hit if it has all of them; their order does not matter.',
  })
  query: string;

  @Field(() => Boolean, {
    defaultValue: true,
    description:
      'Whether a word also finds words of other scripts that are read alike: "Erdogan" finds "Эрдоган". False for what is written alike only.',
  })
  crossScript: boolean;

  @Field(() => CaseFilter, { nullable: true, description: 'Which public cases to look in; all when left out.' })
  @IsOptional()
  filter?: CaseFilter | null;

  @Field(() => SearchOrder, { defaultValue: SearchOrder.RELEVANCE, description: 'Order of the hits.' })
  orderBy: SearchOrder;
}
