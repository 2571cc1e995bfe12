import { Field, InputType } from '@nestjs/graphql';
import { IsOptional, Length, MaxLength } from 'class-validator';
import { CaseChangeInput } from '#cases';
import { SourceKind } from '#law';
import { EdtfScalar, UrlScalar } from '#platform';

/** Most sources that one case may have. */
export const MAX_SOURCES = 200;

@InputType('AddSourceInput', { description: 'One more source of a draft of yours.' })
export class AddSourceInput extends CaseChangeInput {
  @Field(() => String, { description: 'Title, as published; from 1 to 300 characters.' })
  @Length(1, 300, { message: 'The title of a source must have from 1 to 300 characters.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'Who published it; at most 200 characters.' })
  @IsOptional()
  @MaxLength(200, { message: 'The publisher may have at most 200 characters. Shorten it.' })
  publisher?: string | null;

  @Field(() => UrlScalar, { nullable: true, description: 'Where it can be read.' })
  url?: string | null;

  @Field(() => EdtfScalar, { nullable: true, description: 'When it was published.' })
  date?: string | null;

  @Field(() => SourceKind, { description: 'What kind of document it is.' })
  kind: SourceKind;

  @Field(() => Boolean, { defaultValue: true, description: 'You had the document, or an excerpt of it, before you.' })
  seen: boolean;
}
