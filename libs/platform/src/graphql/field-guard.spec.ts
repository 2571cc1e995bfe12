import { describe, expect, it } from '@jest/globals';
import { buildSchema, graphql } from 'graphql';
import { type FieldGuard, type FieldVerdict, guardFields } from './field-guard.js';
import { preferPreloaded, preload } from './preloaded.js';

const SDL = `
  type Record { number: String notes: [String!]! title: String! }
  type Query { record: Record title: String }
`;

const guardOf =
  (fields: Readonly<Record<string, FieldVerdict>>): FieldGuard =>
  (_, field) => {
    const verdict = fields[field];
    return verdict ? { masks: verdict === 'MASK', decide: () => verdict } : null;
  };

async function ask(fields: Readonly<Record<string, FieldVerdict>>, record: object) {
  const schema = guardFields(preferPreloaded(buildSchema(SDL)), guardOf(fields));
  const source = '{ title record { number notes title } }';
  const { data, errors } = await graphql({ schema, source, rootValue: { record, title: 'of a query' } });
  return { data: JSON.parse(JSON.stringify(data)) as unknown, errors: errors?.map(({ message }) => message) };
}

describe('a guarded field', () => {
  const record = { number: 'a secret', notes: ['a secret'], title: 'A title' };
  const shown = { title: 'of a query', record };
  const masked = { title: 'of a query', record: { number: null, notes: [], title: 'A title' } };

  it('shows its value when that is allowed', async () => {
    expect((await ask({ number: 'ALLOW', notes: 'ALLOW' }, record)).data).toEqual(shown);
  });

  it('shows null or an empty list when it is masked', async () => {
    expect((await ask({ number: 'MASK', notes: 'MASK' }, record)).data).toEqual(masked);
  });

  it('is masked also where its value was laid beside the object', async () => {
    const beside = preload({ title: 'A title' }, { number: 'a secret', notes: ['a secret'] });
    expect((await ask({ number: 'MASK', notes: 'MASK' }, beside)).data).toEqual(masked);
  });

  it('is not there when it is denied, and says no more than of what does not exist', async () => {
    const { data, errors } = await ask({ number: 'DENY' }, record);
    expect(data).toEqual({ title: 'of a query', record: { ...record, number: null } });
    expect(errors).toEqual(['There is no number of this id or reference that you may see.']);
  });

  it('is left as it is when it has no guard, and so are the fields of a query', () => {
    const schema = buildSchema(SDL);
    const asked: string[] = [];
    guardFields(schema, (type, field) => {
      asked.push(`${type}.${field}`);
      return null;
    });
    expect(asked).toEqual(['Record.number', 'Record.notes', 'Record.title']);
    expect(schema.getType('Record')).toHaveProperty('_fields.title.resolve', undefined);
  });

  it('keeps the server from starting when it is to be masked and always shows something', () => {
    expect(() => guardFields(buildSchema(SDL), guardOf({ title: 'MASK' }))).toThrow(
      'these fields are to be masked and cannot be empty: Record.title',
    );
  });
});
