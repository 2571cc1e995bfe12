import { ArgsType, Field } from '@nestjs/graphql';
import { PageArgs } from '#platform';
import { CaseFilter } from './case-filter.input.js';
import { CaseOrder } from './case.model.js';

export const AS_OF =
  'A moment: the record is answered as it was then, content and state, as far as it is yours to see now and was kept. What did not exist then is not there. Left out, the present.';

@ArgsType()
export class CaseListArgs extends PageArgs {
  @Field(() => CaseFilter, { nullable: true, description: 'Which cases; all that you may see when left out.' })
  filter?: CaseFilter | null;

  @Field(() => CaseOrder, { defaultValue: CaseOrder.NEWEST, description: 'Order of the list.' })
  orderBy: CaseOrder;
}

/** A moment of the past, instead of the present. */
@ArgsType()
export class RecordListArgs extends CaseListArgs {
  @Field(() => Date, { nullable: true, description: AS_OF })
  asOf?: Date | null;
}
