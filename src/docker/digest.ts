import { createHash } from 'node:crypto';
import { type Readable, Transform } from 'node:stream';
import { ActionError } from '../runtime/errors.ts';

/** `sha256:<64 hex digits>`, of bytes. */
export function sha256Of(bytes: Uint8Array | string): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

/** @throws ActionError unless it is a sha256 digest, the only algorithm that ECR and Docker write */
export function checkDigest(digest: string): void {
  if (!/^sha256:[0-9a-f]{64}$/.test(digest)) {
    throw new ActionError(`'${digest}' is not a digest; it must be sha256: and 64 hexadecimal digits`);
  }
}

/** Passes a stream on and fails at its end if it doesn't hash to `digest`. An error of the source comes through. */
export function verifying(source: Readable, digest: string): Readable {
  const hash = createHash('sha256');
  const check = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      done(null, chunk);
    },
    flush(done) {
      const found = `sha256:${hash.digest('hex')}`;
      done(
        found === digest
          ? null
          : new ActionError(`a blob is damaged: it must hash to ${digest} and hashes to ${found}`),
      );
    },
  });
  source.on('error', (error) => check.destroy(error));
  check.on('close', () => source.destroy());
  return source.pipe(check);
}
