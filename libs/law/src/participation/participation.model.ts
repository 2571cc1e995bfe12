import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { EdtfScalar, NodeModel } from '#platform';
import { describedBy } from '../vocabulary.rules.js';
import {
  BOUND_BY_MEANINGS,
  BOUND_STATUS_MEANINGS,
  BoundBy,
  BoundStatus,
  DECLARATION_KIND_MEANINGS,
  DeclarationKind,
} from './participation.rules.js';

registerEnumType(BoundStatus, {
  name: 'BoundStatus',
  description: 'How far an instrument binds a State. Signing is not ratifying.',
  valuesMap: describedBy(BOUND_STATUS_MEANINGS),
});

registerEnumType(BoundBy, {
  name: 'BoundBy',
  description: 'The act by which a State bound itself.',
  valuesMap: describedBy(BOUND_BY_MEANINGS),
});

registerEnumType(DeclarationKind, {
  name: 'TreatyDeclarationKind',
  description: 'What a State declared on its participation.',
  valuesMap: describedBy(DECLARATION_KIND_MEANINGS),
});

@ObjectType('TreatyDeclaration', { description: 'A reservation, an objection or another declaration of a State.' })
export class TreatyDeclarationModel {
  @Field(() => DeclarationKind, { description: 'What it is.' })
  kind: DeclarationKind;

  @Field(() => String, { description: 'What it says, in the words of this registry.' })
  summary: string;

  @Field(() => EdtfScalar, { nullable: true, description: 'Day on which it was made; null where not recorded.' })
  madeOn: string | null;

  @Field(() => EdtfScalar, {
    nullable: true,
    description: 'Day on which it was taken back; null where none is recorded.',
  })
  withdrawnOn: string | null;

  @Field(() => [String], { description: 'Slugs of the provisions that a reservation excludes.' })
  provisionIds: readonly string[];

  @Field(() => [String], { description: 'Codes of the States whose reservations an objection is to.' })
  against: readonly string[];

  @Field(() => Boolean, {
    description: 'Whether an objection keeps the instrument from being in force between the two.',
  })
  precludesForce: boolean;
}

@ObjectType('Participation', {
  implements: () => NodeModel,
  description:
    'One State, or regional organisation, in one instrument. The lists are incomplete: a State that is not listed is unknown, not outside.',
})
export class ParticipationModel extends NodeModel {
  @Field(() => EdtfScalar, { nullable: true, description: 'Day of signature; null where not recorded or not signed.' })
  signedOn: string | null;

  @Field(() => EdtfScalar, {
    nullable: true,
    description: 'Day of ratification or accession; null where not recorded or not done.',
  })
  boundOn: string | null;

  @Field(() => BoundBy, {
    nullable: true,
    description: 'The act by which the State bound itself; null where none is recorded.',
  })
  boundBy: BoundBy | null;

  @Field(() => EdtfScalar, {
    nullable: true,
    description:
      'Day on which the instrument entered into force for the State; null where it has not or the day is not recorded.',
  })
  inForceOn: string | null;

  @Field(() => EdtfScalar, {
    nullable: true,
    description: 'Day on which a withdrawal took effect; null where none is recorded.',
  })
  withdrawnOn: string | null;

  @Field(() => BoundStatus, {
    description: 'How far the instrument binds the State. Only BOUND, on or after `inForceOn`, opens a route.',
  })
  boundStatus: BoundStatus;

  @Field(() => EdtfScalar, {
    nullable: true,
    description:
      'Earliest date that the state of the source can have; later events are not excluded. Null where not recorded.',
  })
  asOf: string | null;

  @Field(() => [TreatyDeclarationModel], {
    description:
      'Its reservations, objections and declarations, as far as they are recorded. An empty list says nothing of others.',
  })
  declarations: readonly TreatyDeclarationModel[];

  @Field(() => Boolean, {
    description:
      'The facts given were seen in a source that is named; fields that are null were not. False: general knowledge, to be checked with the depositary before use.',
  })
  verified: boolean;

  @Field(() => String, { nullable: true, description: 'What was and what was not checked.' })
  verificationNote: string | null;
}
