/** Why nothing can be kept: what a visitor and the staff are told, and what the log names. */
export type Trouble = 'full' | 'readonly' | 'held' | 'broken';

const codes: Record<string, Trouble> = { ENOSPC: 'full', EDQUOT: 'full', EROFS: 'readonly', EACCES: 'readonly', EPERM: 'readonly', EHELD: 'held' };

export const troubleOf = (error: unknown): Trouble => (error instanceof StorageError ? error.trouble : codes[(error as NodeJS.ErrnoException)?.code ?? ''] ?? 'broken');

/** The disk did not take it: nothing was acknowledged. */
export class StorageError extends Error {
  readonly trouble: Trouble;

  constructor(cause: unknown) {
    super(`cannot be kept: ${(cause as Error)?.message ?? String(cause)}`, { cause });
    this.trouble = troubleOf(cause);
  }
}
