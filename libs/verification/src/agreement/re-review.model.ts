import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CaseField, CaseModel } from '#cases';
import { connectionOf, UserErrorModel } from '#platform';

@ObjectType('SampleDraw', {
  description:
    'A sample of what was verified in a period, drawn to be reviewed again, and what it takes to draw it once more.',
})
export class SampleDrawModel {
  @Field(() => ID, { description: 'Opaque id of the draw.' })
  id: string;

  @Field(() => Date, { description: 'When it was drawn.' })
  drawnAt: Date;

  @Field(() => Date, { description: 'First moment of the period in which the versions were verified.' })
  verifiedFrom: Date;

  @Field(() => Date, { description: 'The moment at which the period ends, which is no longer in it.' })
  verifiedBefore: Date;

  @Field(() => Int, { description: 'How many of them were to be drawn, in per cent.' })
  sharePercent: number;

  @Field(() => String, { description: 'The seed.' })
  seed: string;

  @Field(() => Int, {
    description: 'Versions verified in the period that no draw before had taken, those that you may not see as well.',
  })
  population: number;

  @Field(() => Int, { description: 'Versions that were drawn.' })
  sample: number;

  @Field(() => Int, { description: 'Reviews of the draw that nobody could be given yet; the next draw tries again.' })
  waiting: number;

  @Field(() => Int, { description: 'Reviews of the draw that were handed in.' })
  handedIn: number;

  @Field(() => Boolean, {
    description: 'Drawn once more from its period, share and seed, the sample is the same, in the same order.',
  })
  repeats: boolean;

  @Field(() => [CaseModel], {
    description: 'Cases that were drawn, in the order of the draw, as far as you may see them.',
  })
  cases: readonly CaseModel[];
}

export const SampleDrawConnectionModel = connectionOf(SampleDrawModel, 'SampleDraw');

@ObjectType('DrawSamplePayload', { description: 'The draw, or what is wrong with it.' })
export class DrawSamplePayloadModel {
  @Field(() => SampleDrawModel, { nullable: true, description: 'The draw; null where it was refused.' })
  draw: SampleDrawModel | null;

  @Field(() => [UserErrorModel], { description: 'What is wrong; empty when nothing is.' })
  errors: readonly UserErrorModel[];
}

@ObjectType('ReReview', { description: 'That you are to review a verified version again, from its sources alone.' })
export class ReReviewModel {
  @Field(() => ID, { description: 'Opaque id of the review; its task has the sources.' })
  id: string;

  @Field(() => Date, { description: 'When it was given to you.' })
  assignedAt: Date;

  @Field(() => Date, { description: 'By when it is to be handed in.' })
  dueAt: Date;

  @Field(() => Date, { nullable: true, description: 'When you handed it in; null as long as you have not.' })
  handedInAt: Date | null;
}

export const ReReviewConnectionModel = connectionOf(ReReviewModel, 'ReReview');

@ObjectType('ReReviewSource', { description: 'A source of the version that you review.' })
export class ReReviewSourceModel {
  @Field(() => Int, { description: 'Number within the case.' })
  number: number;

  @Field(() => String, { description: 'Title.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'Who published it; null when that is not known.' })
  publisher: string | null;

  @Field(() => String, { nullable: true, description: 'Its date (EDTF); null when that is not known.' })
  date: string | null;

  @Field(() => String, { nullable: true, description: 'Where it is on the Web; null where it is not.' })
  url: string | null;

  @Field(() => String, { nullable: true, description: 'Where a copy of it is kept; null where none is.' })
  archivedUrl: string | null;
}

@ObjectType('ReReviewAnchor', {
  description: 'A place in a source that somebody rests a statement on. Which statement is not told.',
})
export class ReReviewAnchorModel {
  @Field(() => Int, { description: 'Number of the source.' })
  source: number;

  @Field(() => String, { nullable: true, description: 'Page; null where another place is named.' })
  page: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Characters from the beginning of a text, or seconds of a recording; null where a page is named.',
  })
  offset: number | null;
}

@ObjectType('ReReviewFile', {
  description: 'A file of evidence of the version. Its content is had from an editor who assigns the case.',
})
export class ReReviewFileModel {
  @Field(() => Int, { description: 'Number within the case.' })
  number: number;

  @Field(() => String, { description: 'SHA-256 digest, in hexadecimal digits.' })
  sha256: string;

  @Field(() => String, { description: 'Media type that was detected.' })
  mediaType: string;

  @Field(() => Int, { description: 'Size in bytes.' })
  sizeBytes: number;
}

@ObjectType('ReReviewTask', {
  description:
    'What you review again: the sources, and the fields that you answer. It holds neither what the record says nor what anybody decided; answer before you read the record elsewhere.',
})
export class ReReviewTaskModel {
  @Field(() => ReReviewModel, { description: 'The review.' })
  review: ReReviewModel;

  @Field(() => String, { description: 'Reference of the case.' })
  reference: string;

  @Field(() => [CaseField], { description: 'Fields that you answer, each once.' })
  fields: readonly CaseField[];

  @Field(() => [ReReviewSourceModel], { description: 'Sources of the version, in their order.' })
  sources: readonly ReReviewSourceModel[];

  @Field(() => [ReReviewAnchorModel], { description: 'Where to look in them.' })
  anchors: readonly ReReviewAnchorModel[];

  @Field(() => [ReReviewFileModel], { description: 'Files of evidence.' })
  files: readonly ReReviewFileModel[];
}

@ObjectType('ReReviewPayload', { description: 'The review, or why it was refused.' })
export class ReReviewPayloadModel {
  @Field(() => ReReviewModel, {
    nullable: true,
    description: 'The review; null where it was refused, and of one that you gave back.',
  })
  review: ReReviewModel | null;

  @Field(() => [UserErrorModel], { description: 'What is wrong; empty when nothing is.' })
  errors: readonly UserErrorModel[];
}

@ObjectType('ReReviewHandedIn', {
  implements: () => UserErrorModel,
  description: 'The review was handed in, and stays as it was handed in.',
})
export class ReReviewHandedInModel extends UserErrorModel {
  override readonly typeName = 'ReReviewHandedIn';

  constructor() {
    super(
      'RE_REVIEW_HANDED_IN',
      'You have handed in this review. What was answered stays; take another one (reReviews).',
      ['id'],
    );
  }
}
