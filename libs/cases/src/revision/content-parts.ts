import { Injectable } from '@nestjs/common';
import type { ContentTree } from './content.rules.js';

/** A part of the content of a case that another library owns. */
export interface ContentPart {
  /** Its name in the content. */
  readonly name: string;
  /** Which of the objects of these bare ids, which it refers to as `id`, the bearer may see now. */
  readonly visible: (ids: readonly string[]) => Promise<ReadonlySet<string>>;
  /** The id as the schema shows it. */
  readonly globalId: (id: string) => string;
  /** Writes it as an earlier version has it. The caller holds the transaction, and has made the version. */
  readonly restore: (caseId: string, content: ContentTree) => Promise<void>;
}

/** The parts of the content of a case that other libraries own; each announces its own. */
@Injectable()
export class ContentParts {
  readonly #parts = new Map<string, ContentPart>();

  register(part: ContentPart): void {
    this.#parts.set(part.name, part);
  }

  get all(): readonly ContentPart[] {
    return [...this.#parts.values()];
  }

  /** The part whose object a value names; `null` where it is no such value. */
  ofReference(path: string): ContentPart | null {
    const [name, , field, ...more] = path.split('/');
    return field === 'id' && more.length === 0 ? (this.#parts.get(name!) ?? null) : null;
  }
}
