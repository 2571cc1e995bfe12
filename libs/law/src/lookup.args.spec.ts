import { describe, expect, it } from '@jest/globals';
import { globalId } from '#platform';
import { referenceIdOf } from './lookup.args.js';

describe('naming a legal record', () => {
  it('works by slug', () => {
    expect(referenceIdOf({ slug: 'iccpr' }, 'Instrument')).toBe('iccpr');
  });

  it('works by global id', () => {
    expect(referenceIdOf({ id: globalId('Instrument', 'iccpr') }, 'Instrument')).toBe('iccpr');
  });

  it('finds nothing by the id of another type, or by what is no id', () => {
    expect(referenceIdOf({ id: globalId('Provision', 'iccpr-art-2') }, 'Instrument')).toBeNull();
    expect(referenceIdOf({ id: 'iccpr' }, 'Instrument')).toBeNull();
  });

  it.each([{}, { id: null, slug: null }])('is refused without a name (%j)', (args) => {
    expect(() => referenceIdOf(args, 'Instrument')).toThrow('Neither id nor slug was given. Give one of them.');
  });

  it('is refused with two names', () => {
    const both = { id: globalId('Instrument', 'iccpr'), slug: 'iccpr' };
    expect(() => referenceIdOf(both, 'Instrument')).toThrow('Both id and slug were given. Give one of them.');
  });
});
