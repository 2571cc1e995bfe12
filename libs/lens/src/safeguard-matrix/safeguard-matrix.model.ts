import { Field, Int, ObjectType } from '@nestjs/graphql';
import { MechanismModel } from '#cases';
import { ProvisionModel, SafeguardModel, SafeguardValue } from '#law';

@ObjectType('SafeguardCell', {
  description: 'How one row holds one safeguard, and who fell through. UNKNOWN is a value of its own and never a gap.',
})
export class SafeguardCellModel {
  @Field(() => SafeguardModel, { description: 'The safeguard.' })
  safeguard: SafeguardModel;

  @Field(() => SafeguardValue, {
    nullable: true,
    description:
      'How it is held: by the provision, or at the strongest by what governs the mechanism. Null: it does not apply, as to a definition, or nothing that governs the mechanism is recorded.',
  })
  value: SafeguardValue | null;

  @Field(() => Boolean, { description: 'Whether it is a gap: ABSENT, WEAK or OPTIONAL. UNKNOWN is none.' })
  isGap: boolean;

  @Field(() => Boolean, { description: 'A source backs the value. False: general knowledge or inference.' })
  sourceBacked: boolean;

  @Field(() => Int, {
    description:
      'Cases that fell through the gap: by the facts of a use, the safeguard would have stopped the request. 0 where it is no gap.',
  })
  cases: number;

  @Field(() => Int, {
    description: 'Cases of which that is not known, for want of a coded fact. 0 where it is no gap.',
  })
  casesOfUnknownFact: number;

  @Field(() => [String], { description: 'References of up to 20 cases that fell through, in order.' })
  references: readonly string[];
}

@ObjectType('SafeguardRow', { description: 'One row of a safeguard matrix.' })
export class SafeguardRowModel {
  @Field(() => ProvisionModel, { nullable: true, description: 'The provision; null in rows of mechanisms.' })
  provision: ProvisionModel | null;

  @Field(() => MechanismModel, { nullable: true, description: 'The mechanism; null in rows of provisions.' })
  mechanism: MechanismModel | null;

  @Field(() => Int, {
    description: 'Cases that are looked at: linked to the provision, or with a use of the mechanism.',
  })
  cases: number;

  @Field(() => [SafeguardCellModel], { description: 'One cell for each safeguard, in the order of the vocabulary.' })
  cells: readonly SafeguardCellModel[];
}

@ObjectType('SafeguardMatrix', {
  description:
    'Which safeguards hold where, and which cases fell through the gaps. A reading of texts, many of them not seen.',
})
export class SafeguardMatrixModel {
  @Field(() => [SafeguardModel], { description: 'The columns.' })
  safeguards: readonly SafeguardModel[];

  @Field(() => [SafeguardRowModel], { description: 'The rows, in the order of the text or of the vocabulary.' })
  rows: readonly SafeguardRowModel[];

  @Field(() => String, { description: 'Must stand beside every figure.' })
  note: string;
}
