/** Commands for whoever runs the registry. They work under the owner's login of the database. */
import { stdin } from 'node:process';
import { parseArgs } from 'node:util';
import { migrations } from '../../../migrations/index.js';
import { entities, loadReferenceData, startDatabase } from '#exchange';
import { createUser, Role } from '#identity';
import { DomainError, loadSettings, StartupError, type UnitOfWork, withDatabase } from '#platform';

const USAGE = `Commands for whoever runs the registry. Settings come from the environment or .env, as for the API.

  npm run cli -- migrate
      Brings the database to the version of this software and loads the reference data.

  npm run cli -- load
      Loads the reference data in data/ if they have changed.

  npm run cli -- create-user --email <address> --name <display name> --role <ROLE> [--role <ROLE> ...]
      Makes an account. The password is read from standard input: 15 to 128 characters, on one line.
      Roles: ${Object.values(Role).join(', ')}
`;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function underOwner(work: (unitOfWork: UnitOfWork) => Promise<void>): Promise<void> {
  const database = await startDatabase(loadSettings(process.env), migrations, say);
  try {
    if (!database.ownerUrl) throw new StartupError('This needs the login of the owner. Set DATABASE_OWNER_URL.');
    await withDatabase(database.ownerUrl, entities, work);
  } finally {
    await database.stop();
  }
}

async function createAccount(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { email: { type: 'string' }, name: { type: 'string' }, role: { type: 'string', multiple: true } },
  });
  const unknown = values.role?.find((role) => !(role in Role));
  if (!values.email || !values.name || !values.role)
    throw new StartupError(`--email, --name and --role are needed.\n\n${USAGE}`);
  if (unknown) throw new StartupError(`There is no role ${unknown}. Roles: ${Object.values(Role).join(', ')}`);
  if (stdin.isTTY) say('Type the password and press Enter.');
  const password = await firstLine();
  const { email, name, role } = values as { email: string; name: string; role: Role[] };
  await underOwner(async (work) => {
    await createUser(work, { email, displayName: name, password, roles: role });
    say(`Made an account for ${email}.`);
  });
}

async function firstLine(): Promise<string> {
  let text = '';
  for await (const chunk of stdin.setEncoding('utf8')) {
    text += String(chunk);
    if (text.includes('\n')) break;
  }
  return text.split(/\r?\n/)[0] ?? '';
}

async function main([command, ...args]: string[]): Promise<void> {
  switch (command) {
    case 'migrate':
      return underOwner(() => Promise.resolve(say('The database is up to date.')));
    case 'load':
      return underOwner(async (work) => {
        await loadReferenceData(work);
        say('The reference data are loaded.');
      });
    case 'create-user':
      return createAccount(args);
    case 'help':
    case '--help':
    case undefined:
      return say(USAGE);
    default:
      throw new StartupError(`There is no command ${command}.\n\n${USAGE}`);
  }
}

try {
  await main(process.argv.slice(2));
  process.exit(0);
} catch (error) {
  const isExpected = error instanceof StartupError || error instanceof DomainError;
  process.stderr.write(`${isExpected ? error.message : ((error as Error).stack ?? String(error))}\n`);
  process.exit(1);
}
