import { describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { open, Policy } from './policy.rules.js';
import { schemaFaults } from './schema-faults.rules.js';

const schema = buildSchema(`
  interface Node { id: ID! }
  type Case implements Node { id: ID! title: String! }
  type Query { case: Case }
`);

describe('schema and policy', () => {
  it('meet when every field of every object and interface has its entry; queries have permissions', () => {
    const types = [
      { type: 'Node', fields: { id: open } },
      { type: 'Case', fields: { id: open, title: open } },
    ] as const;
    expect(schemaFaults(schema, new Policy([{ types, tables: [] }]))).toEqual([]);
  });

  it('do not meet in a field without an entry, nor in an entry without a field', () => {
    const types = [{ type: 'Case', fields: { id: open, name: open } }] as const;
    expect(schemaFaults(schema, new Policy([{ types, tables: [] }]))).toEqual([
      'the field Node.id has no entry',
      'the field Case.title has no entry',
      'the entry Case.name names no field of the schema',
    ]);
  });
});
