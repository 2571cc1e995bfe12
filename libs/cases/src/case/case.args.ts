import { ArgsType, Field } from '@nestjs/graphql';
import { PageArgs } from '#platform';
import { CaseFilter } from './case-filter.input.js';
import { CaseOrder } from './case.model.js';

@ArgsType()
export class CaseListArgs extends PageArgs {
  @Field(() => CaseFilter, { nullable: true, description: 'Which cases; all that you may see when left out.' })
  filter?: CaseFilter | null;

  @Field(() => CaseOrder, { defaultValue: CaseOrder.NEWEST, description: 'Order of the list.' })
  orderBy: CaseOrder;
}
