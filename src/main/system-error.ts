/** The system's code of a thrown error, such as `ENOSPC`; null when it is no system error but a bug. */
export const systemCode = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && 'syscall' in error ? error.code : null;
