/** The vocabularies of cases are reference data: everybody's. */
import { open } from '#identity';
export const vocabularyTypes = [
    {
        type: 'Mechanism',
        fields: {
            abuseEvidence: open,
            abusePatterns: open,
            aliases: open,
            basis: open,
            description: open,
            family: open,
            id: open,
            label: open,
            limits: open,
            slug: open,
            typicalEvidence: open,
            verificationNote: open,
            verified: open,
        },
    },
    {
        type: 'MechanismStatement',
        fields: { basis: open, text: open },
    },
    {
        type: 'Offence',
        fields: {
            basis: open,
            category: open,
            cyberDependent: open,
            description: open,
            finalArticles: open,
            humanRightsNote: open,
            id: open,
            interpolIssue: open,
            label: open,
            slug: open,
            typicalPretext: open,
            verified: open,
            withinZeroDraftArts6To16: open,
            zeroDraftArticles: open,
        },
    },
    {
        type: 'Profile',
        fields: { axis: open, description: open, id: open, label: open, slug: open },
    },
];
export const vocabularyTables = [
    { table: 'mechanism', protection: 'REFERENCE' },
    { table: 'offence', protection: 'REFERENCE' },
    { table: 'profile', protection: 'REFERENCE' },
];
//# sourceMappingURL=vocabulary.policy.rules.js.map