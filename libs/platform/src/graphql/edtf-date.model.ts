import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type EdtfDate, EdtfPrecision, parseEdtf } from '../edtf-date.rules.js';

registerEnumType(EdtfPrecision, {
  name: 'EdtfPrecision',
  description: 'How exactly a date is known.',
  valuesMap: {
    DAY: { description: 'A day.' },
    MONTH: { description: 'A month.' },
    SEASON: { description: 'A season; its days are taken as those of the whole year.' },
    YEAR: { description: 'A year.' },
    DECADE: { description: 'A decade.' },
    CENTURY: { description: 'A century.' },
    INTERVAL: { description: 'An interval between two dates.' },
  },
});

@ObjectType('EdtfDate', {
  description:
    'A date in the world, as exactly as it is known (EDTF, ISO 8601-2:2019, levels 0 and 1), with the first and last day that it can mean.',
})
export class EdtfDateModel implements EdtfDate {
  @Field(() => String, { description: 'The date in EDTF, such as "2018-11", "2019?" or "2017/2019".' })
  edtf: string;

  @Field(() => String, {
    nullable: true,
    description: 'First possible day, YYYY-MM-DD; null when the start is open or unknown.',
  })
  lower: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Last possible day, YYYY-MM-DD; null when the end is open or unknown.',
  })
  upper: string | null;

  @Field(() => EdtfPrecision, { description: 'How exactly the date is known.' })
  precision: EdtfPrecision;

  @Field(() => Boolean, { description: 'The source is uncertain (?).' })
  uncertain: boolean;

  @Field(() => Boolean, { description: 'The date is approximate (~).' })
  approximate: boolean;
}

const known = new Map<string, EdtfDate>();

/** The date that a stored EDTF text means. Texts repeat, so their readings are kept. */
export function edtfDate(text: string): EdtfDate {
  let date = known.get(text);
  if (!date) {
    date = parseEdtf(text);
    if (known.size >= 20_000) known.clear();
    known.set(text, date);
  }
  return date;
}
