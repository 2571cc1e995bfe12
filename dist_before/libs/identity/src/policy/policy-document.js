/** The policy as a lawyer or an auditor reads it. */
import { markdownTable } from '#platform';
import { grants } from '../permission.rules.js';
import { open } from './policy.rules.js';
/** Markdown of the whole policy. Depends on the policy alone, so that two equal policies make equal documents. */
export function policyDocument(policy, rows) {
    return `${[
        PREFACE,
        '## What may be asked',
        'Each query and mutation states one of these permissions. An administrator decides users and configuration and holds no permission about content.',
        markdownTable(['Permission', 'Who holds it'], Object.entries(grants).map(([permission, roles]) => [`\`${permission}\``, who(roles)])),
        '## Which records',
        'The database itself lets a reader reach these rows and no others, by row-level security. The conditions of one line hold together; one line suffices. What is not opened looks exactly as what does not exist.',
        ...rows.flatMap(({ table: name, rules }) => [
            `### ${name}`,
            markdownTable(['Who', 'State of the record', 'Relation to the record'], rules.map((rule) => clauseCells(rule))),
        ]),
        '## Which fields',
        'Of an object that a reader was given. A field that is "as its object" is for everybody who may see the object at all. Fields of queries and mutations have permissions instead.',
        ...sorted(policy.types, ({ type }) => type).flatMap((type) => [`### ${type.type}`, fieldTable(type)]),
        '## How tables are protected',
        'ROWS: row-level security, also against the owner of the tables. REFERENCE: everybody may read all of it, and the application changes none of it. CLOSED: only functions with the rights of the owner touch it.',
        markdownTable(['Table', 'Protection', 'Exceptions'], sorted([...policy.tables], ([name]) => name).map(([name, { protection, except }]) => [
            `\`${name}\``,
            protection,
            (except ?? [])
                .map(({ role, privileges, because }) => `${role}: ${privileges.join(', ')}. ${because}`)
                .join('<br>') || '–',
        ])),
    ].join('\n\n')}\n`;
}
const PREFACE = `# Who may see what

Written by \`npm run policy:print\` from what the libraries state in their \`*.policy.rules.ts\`; do not edit it. The server
does not start when a field or a table is missing here, or when the database protects a table less than is said here.

Relations: OWN, the reader is its author (of an account: its holder); ORGANISATION, it belongs to an organisation of the
reader; ASSIGNED, it is assigned to the reader or they have decided on it; GRANTED, it was opened to the reader for a
time; PUBLIC, everybody reads it; OTHER, none of these.`;
function fieldTable({ fields }) {
    const lines = new Map();
    for (const [name, rule] of Object.entries(fields)) {
        const key = JSON.stringify(rule);
        const line = lines.get(key) ?? { names: [], rule };
        line.names.push(`\`${name}\``);
        lines.set(key, line);
    }
    return markdownTable(['Field', 'Who', 'State', 'Relation', 'Otherwise'], [...lines.values()].flatMap(({ names, rule }) => rule === open
        ? [[names.join(', '), 'as its object', '–', '–', '–']]
        : rule.allow.map((clause) => [names.join(', '), ...clauseCells(clause), OTHERWISE[rule.otherwise]])));
}
const OTHERWISE = { MASK: 'empty', DENY: 'not found' };
function clauseCells({ roles, states, relations }) {
    return [who(roles), states?.join(', ') ?? 'any', relations?.join(', ') ?? 'any'];
}
function who(roles) {
    const isReaders = roles.length > 1 && roles.length === grants['case.read'].length;
    if (isReaders && grants['case.read'].every((role) => roles.includes(role)))
        return 'every role but ADMINISTRATOR';
    return roles.map((role) => NAMES[role] ?? role).join(', ');
}
const NAMES = { EVERYONE: 'everyone', SIGNED_IN: 'whoever has signed in' };
function sorted(entries, keyOf) {
    return [...entries].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}
//# sourceMappingURL=policy-document.js.map