import { Injectable } from '@nestjs/common';
import type { ContentTree } from './content.rules.js';

/** A part of the content of a case that another library owns. */
export interface ContentPart {
  /** Its name in the content. */
  readonly name: string;
  /** Objects that values of the content name by their bare ids, if it has any. */
  readonly named?: NamedObjects;
  /** Parts that are written before it, because it rests on them. */
  readonly restsOn?: readonly string[];
  /** Takes it away, so that what it rests on can be written anew. The caller holds the transaction, as in {@link restore}. */
  readonly clear?: (caseId: string) => Promise<void>;
  /**
   * Writes it as an earlier version has it. The caller holds the transaction, and has made the version. A part without it
   * is only ever added to, and stays as it is when an earlier version is restored.
   */
  readonly restore?: (caseId: string, content: ContentTree) => Promise<void>;
}

/** Objects of one kind that stand in contents by their ids. */
export interface NamedObjects {
  /** Whether the value of this path is such an id. */
  readonly isAt: (path: string) => boolean;
  /** Which of the objects of these bare ids the bearer may see now. */
  readonly visible: (ids: readonly string[]) => Promise<ReadonlySet<string>>;
  /** The id as the schema shows it. */
  readonly globalId: (id: string) => string;
}

/** The parts of the content of a case that other libraries own; each announces its own. */
@Injectable()
export class ContentParts {
  readonly #parts = new Map<string, ContentPart>();

  register(part: ContentPart): void {
    this.#parts.set(part.name, part);
  }

  /** In the order in which they are written: each after those that it rests on. */
  get all(): readonly ContentPart[] {
    const ordered = new Set<ContentPart>();
    const add = (part: ContentPart): void => {
      for (const name of part.restsOn ?? []) add(this.#parts.get(name)!);
      ordered.add(part);
    };
    for (const part of this.#parts.values()) add(part);
    return [...ordered];
  }

  /** The part whose objects a value names; `null` where it names none. */
  ofReference(path: string): (ContentPart & { readonly named: NamedObjects }) | null {
    for (const part of this.#parts.values()) {
      if (part.named?.isAt(path)) return { ...part, named: part.named };
    }
    return null;
  }
}
