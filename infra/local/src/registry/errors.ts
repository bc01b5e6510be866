/** The error codes of the OCI Distribution specification 1.1, and Docker's TAG_INVALID, which ECR uses for immutable tags. */
export type RegistryCode =
  | 'BLOB_UNKNOWN'
  | 'BLOB_UPLOAD_INVALID'
  | 'BLOB_UPLOAD_UNKNOWN'
  | 'DENIED'
  | 'DIGEST_INVALID'
  | 'MANIFEST_BLOB_UNKNOWN'
  | 'MANIFEST_INVALID'
  | 'MANIFEST_UNKNOWN'
  | 'NAME_INVALID'
  | 'NAME_UNKNOWN'
  | 'SIZE_INVALID'
  | 'TAG_INVALID'
  | 'UNAUTHORIZED'
  | 'UNSUPPORTED';

/** A refusal in the registry's protocol. Docker shows its code in words, then its message. */
export class RegistryError extends Error {
  override name = 'RegistryError';
  readonly code: RegistryCode;
  readonly status: number;
  readonly headers: Record<string, string>;
  /** Machine-readable particulars; where it is a list, the answer has one error for each. */
  readonly detail: unknown;

  constructor(
    code: RegistryCode,
    status: number,
    message: string,
    options: { headers?: Record<string, string>; detail?: unknown } = {},
  ) {
    super(message);
    this.code = code;
    this.status = status;
    this.headers = options.headers ?? {};
    this.detail = options.detail;
  }

  /** The body that the specification asks for. */
  body(): { errors: { code: string; message: string; detail?: unknown }[] } {
    const details = Array.isArray(this.detail) ? this.detail : [this.detail];
    return {
      errors: details.map((detail: unknown) => ({
        code: this.code,
        message: this.message,
        ...(detail === undefined ? {} : { detail }),
      })),
    };
  }
}
