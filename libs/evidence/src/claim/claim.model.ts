import { Field, ID, InterfaceType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CaseField } from '#cases';
import { NodeModel } from '#platform';
import { ClaimBasis, ClaimStance } from './claim.rules.js';

registerEnumType(CaseField, {
  name: 'CaseField',
  description: 'A field of a case that sources say something about. Sets are written as text, with commas between.',
  valuesMap: {
    REQUESTING_STATE: { description: 'Principal State that asked: a country code.' },
    HOST_STATES: { description: 'States where the persons were: country codes, "DE,ES".' },
    OCCURRED: { description: 'When it happened: EDTF.' },
    OUTCOME: { description: 'The outcome of the case: a term of Outcome.' },
    USE_MECHANISM: { description: 'Mechanism of a use: its slug.' },
    USE_REQUESTING_STATE: { description: 'State that asked in a use: a country code.' },
    USE_RESPONDING_STATES: { description: 'States that were asked in a use: country codes, "DE,ES".' },
    USE_RESPONDING_PROVIDER: { description: 'Provider that was asked in a use: its name.' },
    USE_GROUND: { description: 'Offences alleged as the ground of a use: slugs.' },
    USE_OUTCOME: { description: 'How a use ended: a term of Outcome.' },
    USE_DUAL_CRIMINALITY: { description: 'Answer to DUAL_CRIMINALITY of a use: YES or NO.' },
    USE_CORE_CYBERCRIME: { description: 'Answer to CORE_CYBERCRIME of a use: YES or NO.' },
    USE_SPECIFIC_REQUEST: { description: 'Answer to SPECIFIC_REQUEST of a use: YES or NO.' },
    USE_POLITICAL_CHARACTER: { description: 'Answer to POLITICAL_CHARACTER of a use: YES, NO or DISPUTED.' },
    USE_JUDICIAL_AUTHORISATION: { description: 'Answer to JUDICIAL_AUTHORISATION of a use: YES or NO.' },
    USE_TARGET_NOTIFIED: { description: 'Answer to TARGET_NOTIFIED of a use: YES or NO.' },
    USE_REMEDY_USED: { description: 'Answer to REMEDY_USED of a use: YES or NO.' },
    EVENT_DATE: { description: 'Date of an event: EDTF.' },
    SUBJECT_KIND: { description: 'Kind of a subject: a term of SubjectKind.' },
    SUBJECT_PERSON_COUNT: { description: 'Number of persons of a subject.' },
    SUBJECT_PROFILES: { description: 'Profiles of a subject: slugs.' },
  },
});

registerEnumType(ClaimStance, {
  name: 'ClaimStance',
  description: 'Whether a source says that something is so, or it has been found to be so.',
  valuesMap: {
    ALLEGED: { description: 'A source says so.' },
    ESTABLISHED: { description: 'It has been found to be so: the basis says by whom or what.' },
  },
});

registerEnumType(ClaimBasis, {
  name: 'ClaimBasis',
  description: 'On what it rests that something is established. No finding about a target.',
  valuesMap: {
    COURT_DECISION: { description: 'A court decided so.' },
    BODY_FINDING: {
      description:
        'A competent body found so, such as the Commission for the Control of INTERPOL’s Files or a UN body.',
    },
    OFFICIAL_DOCUMENT: { description: 'The document itself by which it was done.' },
    ADMISSION: { description: 'Whoever did it admits it.' },
    MULTIPLE_INDEPENDENT_SOURCES: { description: 'At least two sources say so that are independent of one another.' },
  },
});

const OBJECT_OF = { resolveType: ({ typeName }: { typeName: string }) => typeName };

/** What a source says of a field, and where: of a claim, and of a value that was adopted from one. */
@InterfaceType({ isAbstract: true })
export abstract class StatementModel {
  /** Name of the GraphQL type. */
  readonly typeName: string;

  @Field(() => CaseField, { description: 'The field that it is about.' })
  field: CaseField;

  @Field(() => Int, { description: 'Number of the use, subject or event that the field is of; 0 for the case itself.' })
  number: number;

  @Field(() => String, { description: 'The value, as text in the form that the field has.' })
  value: string;

  @Field(() => String, { nullable: true, description: 'Page of the source where it stands.' })
  page: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Where it stands: characters from the beginning of a text, seconds of a recording.',
  })
  offset: number | null;

  @Field(() => Int, {
    description:
      'How far the statement is believed, whatever its source is worth: 1 confirmed, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged (Admiralty scale).',
  })
  credibility: number;
}

@InterfaceType('Claim', {
  ...OBJECT_OF,
  implements: () => NodeModel,
  description:
    'What a source says about one field of a case, with the place where it says so. Claims that contradict one another stand side by side.',
})
export abstract class ClaimModel extends StatementModel implements NodeModel {
  readonly id: string;

  @Field(() => String, { nullable: true, description: 'The words of the source.' })
  quotation: string | null;

  @Field(() => Date, { description: 'When the claim was entered.' })
  madeAt: Date;

  @Field(() => Boolean, { description: 'The value of the case was adopted from it.' })
  isAdopted: boolean;

  @Field(() => String, { nullable: true, description: 'Why it is the value; null where it is not.' })
  adoptionReason: string | null;

  @Field(() => Boolean, { description: 'It was set aside; the reason says why.' })
  isDismissed: boolean;

  @Field(() => String, { nullable: true, description: 'Why it was set aside; null where it was not.' })
  dismissalReason: string | null;
}

@ObjectType('AllegedClaim', { implements: () => [ClaimModel, NodeModel], description: 'A source says that it is so.' })
export class AllegedClaimModel extends ClaimModel {}

@ObjectType('EstablishedClaim', {
  implements: () => [ClaimModel, NodeModel],
  description: 'It has been found to be so, and the claim says on what that rests.',
})
export class EstablishedClaimModel extends ClaimModel {
  @Field(() => ClaimBasis, { description: 'On what it rests.' })
  basis: ClaimBasis;
}

@InterfaceType('CaseValue', {
  ...OBJECT_OF,
  description:
    'A value of a case that was adopted from a claim. Values that no claim stands behind are in the case alone; of these nothing says how far they are attested.',
})
export abstract class CaseValueModel extends StatementModel {
  @Field(() => ID, { description: 'Id of the claim that it was adopted from.' })
  claimId: string;
}

@ObjectType('AllegedValue', { implements: () => CaseValueModel, description: 'A source says that it is so.' })
export class AllegedValueModel extends CaseValueModel {}

@ObjectType('EstablishedValue', {
  implements: () => CaseValueModel,
  description: 'It has been found to be so, and the value says on what that rests.',
})
export class EstablishedValueModel extends CaseValueModel {
  @Field(() => ClaimBasis, { description: 'On what it rests.' })
  basis: ClaimBasis;
}

@ObjectType('ConflictingValue', { description: 'One of several values that claims give for a field.' })
export class ConflictingValueModel {
  @Field(() => String, { description: 'The value.' })
  value: string;

  @Field(() => [ClaimModel], { description: 'The claims that give it.' })
  claims: readonly ClaimModel[];
}

@ObjectType('ClaimConflict', { description: 'A field of which claims that stand give more than one value.' })
export class ClaimConflictModel {
  @Field(() => CaseField, { description: 'The field.' })
  field: CaseField;

  @Field(() => Int, { description: 'Number of the use, subject or event that the field is of; 0 for the case itself.' })
  number: number;

  @Field(() => [ConflictingValueModel], { description: 'The values, in the order in which they were first claimed.' })
  values: readonly ConflictingValueModel[];
}
