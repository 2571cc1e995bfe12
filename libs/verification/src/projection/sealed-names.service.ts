import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { asCommand, KEY_RING, type KeyRing, markOf, UnitOfWork, VaultUnitOfWork } from '#platform';
import { textsOfRevision, waitingRevision } from '../proposed-revision/waiting-revision.js';
import { nameMarkKey } from './name-marks.js';
import type { ScreenedText } from './personal-data.rules.js';
import { type NameScreening, publicTexts } from './public-texts.js';
import { formsIn, NAME_RULES } from './sealed-name.rules.js';

/** What is screened with the public texts of a case. */
export interface Beside {
  /** Text that is to be public beside the record, as the request says it. */
  readonly caveat?: string | null;
  /** Bare id of the proposal that is decided on; without it, of the one that waits for publication. */
  readonly revision?: string;
}

interface Sealed {
  readonly isOpen: boolean;
  readonly sealedValues: readonly string[];
  readonly ringKeyIds: readonly string[];
  readonly areMarked: boolean;
}

/** Nothing found, or nothing looked for. */
export const CLEAR: NameScreening = { found: [], fault: null };

/** As many as the database takes at once. */
const MOST_MARKS = 20_000;

/**
 * Looks for names sealed in the vault in what would be public of the same case. Nobody opens them for that: the vault keeps
 * marks of their forms, and tells which of the marks of a text are among them.
 */
@Injectable()
export class SealedNames {
  constructor(
    private readonly work: UnitOfWork,
    @Inject(VaultUnitOfWork) private readonly vault: VaultUnitOfWork | null,
    @Inject(KEY_RING) private readonly ring: KeyRing | null,
  ) {}

  /**
   * Screens a case that waits for publication, for an editor, or a published one of which somebody else proposes a revision,
   * for a verifier; in a transaction and under a name of its own, so that it stays on record whatever comes after it. Texts
   * that were found clear are kept, and not looked through again. Of another case, and for anybody else, nothing is looked for
   * and nothing found.
   */
  screen(caseId: string, beside: Beside): Promise<NameScreening> {
    return this.#screenAll(caseId, () => textsToScreen(this.work, caseId, beside));
  }

  /**
   * The same, as it is in the open transaction, which has locked the case: what was looked through must be what is there
   * now.
   */
  async confirm(caseId: string, beside: Beside, screened: NameScreening): Promise<NameScreening> {
    return this.#confirmAll(caseId, () => textsToScreen(this.work, caseId, beside), screened);
  }

  /**
   * Screens what everybody is to read beside a record: for a disputes officer, of a public case with a dispute that was admitted;
   * for an editor, of one that may be retracted. Otherwise as {@link screen}.
   */
  screenBeside(caseId: string, texts: readonly ScreenedText[]): Promise<NameScreening> {
    return this.#screenAll(caseId, () => Promise.resolve(texts));
  }

  /** The same in the open transaction, as {@link confirm}. */
  confirmBeside(caseId: string, texts: readonly ScreenedText[], screened: NameScreening): Promise<NameScreening> {
    return this.#confirmAll(caseId, () => Promise.resolve(texts), screened);
  }

  async #screenAll(caseId: string, read: () => Promise<readonly ScreenedText[]>): Promise<NameScreening> {
    const { texts, isClear } = await this.work.reading(async () => {
      const found = await read();
      return { texts: found, isClear: await this.#isClear(caseId, found) };
    });
    const { vault } = this;
    if (isClear) return CLEAR;
    if (!vault) return { found: [], fault: WITHOUT_VAULT };
    return asCommand('case.screen', () => vault.run(() => this.#screen(vault, caseId, texts)));
  }

  async #confirmAll(
    caseId: string,
    read: () => Promise<readonly ScreenedText[]>,
    screened: NameScreening,
  ): Promise<NameScreening> {
    if (screened.found.length > 0 || screened.fault !== null) return screened;
    if (await this.#isClear(caseId, await read())) return CLEAR;
    return {
      found: [],
      fault: 'What would be public, or what is sealed of the case, has changed at this moment. Send the request again.',
    };
  }

  async #isClear(caseId: string, texts: readonly ScreenedText[]): Promise<boolean> {
    const [row] = await this.work.rows<{ isClear: boolean }>(`select access.names_are_screened($1, $2) as "isClear"`, [
      caseId,
      digestsOf(texts),
    ]);
    return row!.isClear;
  }

  async #screen(vault: VaultUnitOfWork, caseId: string, texts: readonly ScreenedText[]): Promise<NameScreening> {
    const [sealed] = await vault.rows<Sealed>(
      `select is_open as "isOpen", sealed_values as "sealedValues", ring_key_ids as "ringKeyIds", are_marked as "areMarked"
         from vault.sealed_names($1, $2)`,
      [caseId, NAME_RULES],
    );
    if (!sealed!.isOpen) return CLEAR;
    const { sealedValues, ringKeyIds, areMarked } = sealed!;
    if (!areMarked || !ringKeyIds.every((id) => this.ring?.ids.includes(id))) {
      return { found: [], fault: areMarked ? WITHOUT_KEYS : WITHOUT_MARKS };
    }
    const paths = new Set<string>();
    for (const id of ringKeyIds) {
      for (const path of await pathsWithNames(vault, caseId, texts, await nameMarkKey(this.ring!, id, caseId))) {
        paths.add(path);
      }
    }
    if (paths.size > 0) {
      return { found: [...paths].map((path) => `a name sealed in the identity vault in ${path}`), fault: null };
    }
    await vault.rows(`select vault.keep_screening($1, $2, $3)`, [caseId, digestsOf(texts), sealedValues]);
    return CLEAR;
  }
}

async function pathsWithNames(
  vault: VaultUnitOfWork,
  caseId: string,
  texts: readonly ScreenedText[],
  key: Buffer,
): Promise<ReadonlySet<string>> {
  const forms = pathsByForm(texts);
  const found = new Set<string>();
  for (let from = 0; from < forms.length; from += MOST_MARKS) {
    const paths = new Map(forms.slice(from, from + MOST_MARKS).map(([form, of]) => [markOf(key, form), of]));
    const matches = await vault.rows<{ mark: string }>(`select mark from vault.names_among($1, $2) n (mark)`, [
      caseId,
      [...paths.keys()],
    ]);
    for (const { mark } of matches) for (const path of paths.get(mark)!) found.add(path);
  }
  return found;
}

const WITHOUT_VAULT =
  'This server has no login for the identity vault, so names that are sealed there cannot be looked for. Ask the operator to set VAULT_DATABASE_URL.';
const WITHOUT_MARKS =
  'Names were sealed for the case before texts were screened for them, so they cannot be looked for yet. Ask the operator to run rotate-keys.';
const WITHOUT_KEYS =
  'Names are sealed for the case under keys that this server does not have, so they cannot be looked for. Ask the operator to complete its key ring.';

/**
 * Whether the public texts of a case, as they are, were looked through for all names that are sealed of it now. Works under
 * the owner's login.
 */
export async function namesAreScreened(
  work: UnitOfWork,
  caseId: string,
  texts: readonly ScreenedText[],
): Promise<boolean> {
  const [row] = await work.rows<{ areScreened: boolean }>(`select vault.names_are_screened($1, $2) as "areScreened"`, [
    caseId,
    digestsOf(texts),
  ]);
  return row!.areScreened;
}

/** What would be public of a case, with the caveat beside it and with the revision that comes into force with it. */
export async function textsToScreen(work: UnitOfWork, caseId: string, beside: Beside): Promise<ScreenedText[]> {
  const now = await publicTexts(work, caseId);
  const known = new Set(now.map(({ text }) => text));
  const revision = beside.revision ?? (await waitingRevision(work, caseId));
  const revised = revision === null ? [] : await textsOfRevision(work, caseId, revision);
  return [
    ...now,
    ...revised
      .filter(({ text }) => !known.has(text))
      .map(({ path, text }) => ({ path: `proposedRevision/${path}`, text })),
    ...(beside.caveat ? [{ path: 'caveat', text: beside.caveat }] : []),
  ];
}

/** For each text one, the same for the same text under the same rules, and for no other. */
function digestsOf(texts: readonly ScreenedText[]): Buffer[] {
  const distinct = new Set(texts.map(({ text }) => text));
  return Array.from(distinct, (text) =>
    createHash('sha256')
      .update(JSON.stringify([NAME_RULES, text]))
      .digest(),
  );
}

/** All forms of the texts, each with where it stands. */
function pathsByForm(texts: readonly ScreenedText[]): [form: string, paths: string[]][] {
  const paths = new Map<string, string[]>();
  for (const { path, text } of texts) {
    for (const form of formsIn(text)) {
      const known = paths.get(form);
      if (known) known.push(path);
      else paths.set(form, [path]);
    }
  }
  return [...paths];
}
