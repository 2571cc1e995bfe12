/** Whether the database protects its tables as the policy says. Everybody may read the catalogue, so any login can ask. */
import type { Policy, TablePolicy, TableProtection } from './policy.rules.js';

/** Sends one statement and answers with its rows. */
export type Query = <R extends object>(text: string, values?: readonly unknown[]) => Promise<R[]>;

interface Table {
  readonly name: string;
  readonly isEnabled: boolean;
  readonly isForced: boolean;
  /** Policies for others than the table's owner. */
  readonly policies: number;
}

/** What a group of the application may do with a table, with all or with some of its columns. */
interface Privileges {
  readonly table: string;
  readonly role: string;
  readonly privileges: readonly string[];
}

/** Privileges that a protection leaves to the application; ROWS leaves it to the policies. */
const LEFT: Readonly<Record<Exclude<TableProtection, 'ROWS'>, readonly string[]>> = {
  CLOSED: [],
  REFERENCE: ['SELECT'],
};

/** Where database and policy do not meet, each fault in words that name what it is about. */
export async function databaseFaults(query: Query, policy: Policy): Promise<string[]> {
  return [
    ...tableFaults(await query<Table>(TABLES), await query<Privileges>(PRIVILEGES), policy),
    ...policyFaults(await query<RowPolicy>(POLICIES)),
    ...(await query<{ name: string }>(OPEN_FUNCTIONS)).map(
      ({ name }) => `the function ${name} runs with its owner's rights or is part of access, and PUBLIC may execute it`,
    ),
    ...(await query<{ name: string }>(LED_FUNCTIONS)).map(
      ({ name }) => `the function ${name} runs with its owner's rights and sets no search_path`,
    ),
    ...(await query<{ name: string }>(OWNERS_VIEWS)).map(
      ({ name }) => `the view ${name} reads with the rights of an owner of tables, whom no policy binds`,
    ),
  ];
}

function tableFaults(tables: readonly Table[], privileges: readonly Privileges[], policy: Policy): string[] {
  const found = new Set(tables.map(({ name }) => name));
  return [
    ...tables.flatMap((table) => {
      const entry = policy.tables.get(table.name);
      if (!entry) return [`the table ${table.name} has no entry`];
      const held = privileges.filter((of) => of.table === table.name);
      return [...rowFaults(table, entry), ...privilegeFaults(table.name, entry, withoutInherited(held))];
    }),
    ...[...policy.tables.keys()].filter((name) => !found.has(name)).map((name) => `the entry ${name} names no table`),
  ];
}

/** What a login may because its groups may is told of the groups. */
function withoutInherited(held: readonly Privileges[]): Privileges[] {
  const ofGroups = new Set(held.filter(({ role }) => GROUPS.includes(role)).flatMap(({ privileges }) => privileges));
  return held.map((of) =>
    GROUPS.includes(of.role)
      ? of
      : { ...of, privileges: of.privileges.filter((privilege) => !ofGroups.has(privilege)) },
  );
}

function rowFaults({ name, isEnabled, isForced, policies }: Table, { protection }: TablePolicy): string[] {
  if (protection !== 'ROWS') return [];
  return [
    ...(isEnabled ? [] : [`the table ${name} does not ENABLE row-level security`]),
    ...(isForced ? [] : [`the table ${name} does not FORCE row-level security`]),
    ...(policies > 0 ? [] : [`the table ${name} has no policy for anyone but its owner`]),
  ];
}

function privilegeFaults(name: string, entry: TablePolicy, held: readonly Privileges[]): string[] {
  if (entry.protection === 'ROWS') return [];
  const left = LEFT[entry.protection];
  const excess = held.flatMap(({ role, privileges }) =>
    privileges.filter((privilege) => !left.includes(privilege)).map((privilege) => `${role} may ${privilege}`),
  );
  const excepted = (entry.except ?? []).flatMap(({ role, privileges }) => privileges.map((of) => `${role} may ${of}`));
  return [
    ...excess
      .filter((of) => !excepted.includes(of))
      .map((of) => `the table ${name} is ${entry.protection}, and ${of} on it`),
    ...excepted.filter((of) => !excess.includes(of)).map((of) => `the exception that ${of} on ${name} is not needed`),
  ];
}

interface RowPolicy {
  readonly name: string;
  readonly isForPublic: boolean;
  readonly conditions: readonly string[];
}

function policyFaults(policies: readonly RowPolicy[]): string[] {
  return policies.flatMap(({ name, isForPublic, conditions }) => [
    ...(isForPublic ? [`the policy ${name} is for PUBLIC`] : []),
    ...conditions
      .flatMap(unwrappedCalls)
      .map((call) => `the policy ${name} calls ${call} once a row: write (select ${call}(…))`),
  ]);
}

/**
 * Functions of `access` that a condition, as the catalogue shows it, calls for each row: neither in a sub-select of their own nor, without
 * arguments, as what is selected from.
 */
export function unwrappedCalls(condition: string): string[] {
  return [...condition.matchAll(/(\(\s*select\s+|\bfrom\s+(?=access\.\w+\(\)))?\b(access\.\w+)\s*\(/gi)]
    .filter(([, wrapped]) => wrapped === undefined)
    .map(([, , name]) => name!);
}

const OURS = `n.nspname not in ('pg_catalog', 'information_schema') and n.nspname !~ '^pg_'`;

/** Groups that the processes' logins belong to. */
const GROUPS: readonly string[] = ['recourse_application', 'recourse_vault'];
const GROUP_NAMES = GROUPS.map((group) => `'${group}'`).join(', ');

/** The groups, and the login that asks when it has the rights of one; the owner may only act as one. */
const APPLICATION = `(select r.oid, r.rolname from pg_roles r where r.rolname in (${GROUP_NAMES})
  or (r.rolname = current_user and exists (
    select from pg_auth_members m join pg_roles g on g.oid = m.roleid
    where m.member = r.oid and m.inherit_option and g.rolname in (${GROUP_NAMES}))))`;

const TABLES = `
  select n.nspname || '.' || c.relname as name, c.relrowsecurity as "isEnabled", c.relforcerowsecurity as "isForced",
         (select count(*)::int from pg_policy p where p.polrelid = c.oid and p.polroles <> array[c.relowner]) as policies
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where ${OURS} and c.relkind in ('r', 'p', 'm', 'f')
    and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
  order by 1`;

const PRIVILEGES = `
  select n.nspname || '.' || c.relname as table, r.rolname as role, array_agg(p.name order by p.name) as privileges
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  cross join ${APPLICATION} r
  cross join unnest('{SELECT,INSERT,UPDATE,DELETE,TRUNCATE,REFERENCES,TRIGGER,MAINTAIN}'::text[]) p (name)
  where ${OURS} and c.relkind in ('r', 'p', 'm', 'f')
    and (has_table_privilege(r.oid, c.oid, p.name)
      or case when p.name in ('SELECT', 'INSERT', 'UPDATE', 'REFERENCES') then has_any_column_privilege(r.oid, c.oid, p.name) end)
  group by 1, 2 order by 1, 2`;

const POLICIES = `
  select p.policyname || ' on ' || p.schemaname || '.' || p.tablename as name, 'public' = any (p.roles) as "isForPublic",
         array_remove(array[p.qual, p.with_check], null) as conditions
  from pg_policies p order by 1`;

const FUNCTIONS = `
  select p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
  where ${OURS} and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')`;

/** A trigger's function can be called by nobody. */
const OPEN_FUNCTIONS = `${FUNCTIONS}
    and (n.nspname = 'access' or p.prosecdef and p.prorettype <> 'trigger'::regtype)
    and exists (select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
                where a.grantee = 0 and a.privilege_type = 'EXECUTE')
  order by 1`;

const LED_FUNCTIONS = `${FUNCTIONS}
    and p.prosecdef and not exists (select from unnest(p.proconfig) s where s like 'search_path=%')
  order by 1`;

const OWNERS_VIEWS = `
  select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where ${OURS} and c.relkind = 'v'
    and not coalesce((select o.option_value::boolean from pg_options_to_table(c.reloptions) o where o.option_name = 'security_invoker'), false)
    and exists (select from pg_class t where t.relowner = c.relowner and t.relkind in ('r', 'p'))
    and exists (select from ${APPLICATION} r where has_any_column_privilege(r.oid, c.oid, 'SELECT'))
    and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
  order by 1`;
