import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { EdtfScalar, NodeModel, UrlScalar } from '#platform';
import { describedBy } from '../vocabulary.rules.js';
import {
  INSTRUMENT_KIND_MEANINGS,
  INSTRUMENT_STATUS_MEANINGS,
  InstrumentKind,
  InstrumentStatus,
  LEGAL_REGIME_MEANINGS,
  LegalRegime,
} from './instrument.rules.js';

registerEnumType(InstrumentKind, {
  name: 'InstrumentKind',
  description: 'What kind of legal instrument it is.',
  valuesMap: describedBy(INSTRUMENT_KIND_MEANINGS),
});

registerEnumType(LegalRegime, {
  name: 'LegalRegime',
  description: 'Field of law that an instrument belongs to.',
  valuesMap: describedBy(LEGAL_REGIME_MEANINGS),
});

registerEnumType(InstrumentStatus, {
  name: 'InstrumentStatus',
  description: 'How far an instrument is in force. Read it with `statusAsOf` and `unverifiedFields`.',
  valuesMap: describedBy(INSTRUMENT_STATUS_MEANINGS),
});

@ObjectType('Instrument', {
  implements: () => NodeModel,
  description:
    'A treaty, protocol, statute or the rules of an organisation, with its dated texts. All drafts and the adopted text of one treaty are versions of one instrument.',
})
export class InstrumentModel extends NodeModel {
  @Field(() => String, { description: 'Official title.' })
  title: string;

  @Field(() => String, { description: 'Title for daily use.' })
  shortTitle: string;

  @Field(() => [String], { description: 'Other names, abbreviations and numbers.' })
  aliases: readonly string[];

  @Field(() => InstrumentKind, { description: 'What kind of instrument it is.' })
  kind: InstrumentKind;

  @Field(() => LegalRegime, { description: 'Field of law.' })
  regime: LegalRegime;

  @Field(() => [String], {
    description:
      'Whose law it is: ISO 3166-1 alpha-2 codes, or INT (universal), COE, EU, LAS, SCO, CIS, GCC for groups of States. AU is Australia, or the African Union on an instrument that the African Union issued.',
  })
  jurisdictions: readonly string[];

  @Field(() => String, { description: 'What it is about, in the words of this registry. Not official text.' })
  summary: string;

  @Field(() => EdtfScalar, {
    nullable: true,
    description:
      'When it was adopted; null where not recorded. The first of January may stand for a year of which no day is known.',
  })
  adoptedOn: string | null;

  @Field(() => EdtfScalar, {
    nullable: true,
    description: 'When it was opened for signature; null where not recorded or not applicable.',
  })
  openedOn: string | null;

  @Field(() => EdtfScalar, {
    nullable: true,
    description:
      'When it entered into force in general; null where it has not or the day is not recorded. For one State see its participation.',
  })
  inForceOn: string | null;

  @Field(() => InstrumentStatus, { description: 'How far it is in force, as of `statusAsOf`.' })
  status: InstrumentStatus;

  @Field(() => EdtfScalar, {
    nullable: true,
    description: 'The day that the status speaks of, such as that of repeal; null where it needs none.',
  })
  statusDate: string | null;

  @Field(() => EdtfScalar, {
    nullable: true,
    description: 'The date for which the status was recorded; null where no date is recorded.',
  })
  statusAsOf: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'With whom instruments of ratification are deposited; null where there is none or it is not recorded.',
  })
  depositary: string | null;

  @Field(() => String, { nullable: true, description: 'Who made it; null where not recorded.' })
  issuer: string | null;

  @Field(() => UrlScalar, { nullable: true, description: 'Page about the instrument; null where none was seen.' })
  url: string | null;

  @Field(() => Boolean, {
    description:
      'A page that was seen confirms that the instrument exists and is what it is said to be. Does not vouch for the fields in `unverifiedFields`.',
  })
  verified: boolean;

  @Field(() => [String], {
    description: 'Fields, in the words of the record, that rest on general knowledge and were not seen in a source.',
  })
  unverifiedFields: readonly string[];

  @Field(() => String, { nullable: true, description: 'What was and what was not checked.' })
  verificationNote: string | null;
}
