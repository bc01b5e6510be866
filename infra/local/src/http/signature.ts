import { AwsError } from '../core/errors.ts';
import { one, type Protocol } from './protocol.ts';

/**
 * Whether an Authorization header is one of SigV4, without a look at the signature itself. A request without any is let
 * through: Local Fargate gives every caller everything. Source: SigV4, "Authorization header"; the words are AWS's, as
 * clients report them.
 *
 * @throws AwsError IncompleteSignatureException (IncompleteSignature in the query protocol), 400
 */
export function checkAuthorization(
  headers: Record<string, string | string[] | undefined>,
  protocol: Protocol,
): void {
  const header = one(headers['authorization']);
  if (header === undefined) return;
  const refuse = (message: string) =>
    new AwsError(protocol === 'query' ? 'IncompleteSignature' : 'IncompleteSignatureException', message);
  const [algorithm = '', ...rest] = header.split(' ');
  if (!/^AWS4-[A-Z0-9-]+$/.test(algorithm)) {
    throw refuse("Unsupported AWS 'algorithm': Local Fargate knows AWS4-HMAC-SHA256 and its kin.");
  }
  const pairs = new Map<string, string>();
  for (const part of rest.join(' ').split(/[,\s]+/)) {
    if (part === '') continue;
    const at = part.indexOf('=');
    if (at < 1) {
      throw refuse(`'${part}' not a valid key=value pair (missing equal-sign) in Authorization header.`);
    }
    pairs.set(part.slice(0, at), part.slice(at + 1));
  }
  const absent = ['Credential', 'Signature', 'SignedHeaders'].filter((name) => !pairs.get(name));
  if (absent.length > 0) {
    throw refuse(absent.map((name) => `Authorization header requires '${name}' parameter.`).join(' '));
  }
  const credential = pairs.get('Credential') ?? '';
  const elements = credential.split('/');
  if (elements.length !== 5 || elements.some((element) => element === '')) {
    throw refuse(
      `Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got '${credential}'`,
    );
  }
}
