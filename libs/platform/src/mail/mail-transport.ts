/** One mail, to one person, in plain text. */
export interface Mail {
  /** Address as the account has it. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** What takes mails to where they go. */
export interface MailTransport {
  /** In words for the log: where mails go, without a password. */
  readonly place: string;
  /** @throws Error when it was not taken over. Its message may name the address, so it is not for the log: {@link mailFault} is. */
  send(mail: Mail): Promise<void>;
}

/** Why a mail was not taken over, in codes alone. */
export function mailFault(error: unknown): string {
  const { code, responseCode } = error as { readonly code?: unknown; readonly responseCode?: unknown };
  const known = [code, responseCode].filter((of) => typeof of === 'string' || typeof of === 'number');
  return known.join(' ') || 'UNKNOWN';
}
