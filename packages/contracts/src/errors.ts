/** A code that travels where classes cannot: `store.unavailable`, `model.missing`. */
export type ErrorCode = `${string}.${string}`;

/** Started wrongly; the message lists every problem. The process ends with code 1. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly code: ErrorCode;
  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** The world failed and may heal: the runtime tries again. */
export class TransientError extends Error {
  override readonly name = 'TransientError';
  readonly code: ErrorCode;
  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** This message can never succeed: the runtime puts it among the dead letters. */
export class PoisonError extends Error {
  override readonly name = 'PoisonError';
  readonly code: ErrorCode;
  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
