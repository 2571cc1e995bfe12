/** Writes who may see what to docs/POLICY.md. Runs on the built code; needs no database. */
import { writeFileSync } from 'node:fs';
import { policyText } from '../dist/apps/api/src/policy.js';

writeFileSync('docs/POLICY.md', policyText());
