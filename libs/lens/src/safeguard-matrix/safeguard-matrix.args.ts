import { ArgsType, Field, ID, registerEnumType } from '@nestjs/graphql';
import { CaseFilter } from '#cases';
import { describedBy, termsOf } from '#law';
import { IsOptional } from 'class-validator';

const MATRIX_ROWS_MEANINGS = {
  MECHANISM: 'Mechanisms, by the provisions that govern them.',
  PROVISION: 'Provisions of one text.',
} as const;
export const MatrixRows = termsOf(MATRIX_ROWS_MEANINGS);
export type MatrixRows = keyof typeof MatrixRows;
registerEnumType(MatrixRows, {
  name: 'SafeguardMatrixRows',
  description: 'What the rows of a safeguard matrix are.',
  valuesMap: describedBy(MATRIX_ROWS_MEANINGS),
});

@ArgsType()
export class SafeguardMatrixArgs {
  @Field(() => MatrixRows, { description: 'What the rows are.' })
  by: MatrixRows;

  @Field(() => ID, {
    nullable: true,
    description:
      'A text version, by id or by slug. Needed for rows of provisions; for rows of mechanisms it leaves only what stands in that text.',
  })
  @IsOptional()
  textVersion?: string | null;

  @Field(() => CaseFilter, { nullable: true, description: 'Which public cases to look at; all of them when left out.' })
  @IsOptional()
  filter?: CaseFilter | null;
}
