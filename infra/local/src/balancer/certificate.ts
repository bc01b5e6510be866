import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A certificate and its key, both in PEM. */
export interface Certificate {
  cert: string;
  key: string;
}

/**
 * A certificate for an address of this machine that nobody has signed but itself: the private keys of ACM's certificates are
 * AWS's alone. It is made anew each time, by openssl.
 * @returns undefined where there is no openssl
 */
export async function selfSigned(host: string): Promise<Certificate | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-certificate-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const names = `subjectAltName=IP:${host},DNS:localhost`;
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '30'];
  try {
    const args = ['req', '-x509', ...kind, '-subj', '/CN=Local Fargate', '-addext', names];
    await run('openssl', [...args, '-keyout', key, '-out', cert], { timeout: 10_000 });
    return { cert: readFileSync(cert, 'utf8'), key: readFileSync(key, 'utf8') };
  } catch {
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
