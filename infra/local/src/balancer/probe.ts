import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import type { Clock } from '../core/clock.ts';
import type { SocketEndpoint } from '../engine/engine.ts';
import { type CheckResult, connectFailed, matchesCode, mismatched, timedOut } from './health.ts';
import type { HealthCheckSettings } from './model.ts';

/** Checks a target once. Never rejects. */
export function probe(
  clock: Clock,
  settings: HealthCheckSettings,
  target: { id: string; port: number; endpoint: SocketEndpoint },
): Promise<CheckResult> {
  const other = settings.port === 'traffic-port' ? undefined : Number(settings.port);
  const { host } = target.endpoint;
  const port = other ?? target.endpoint.port;
  return new Promise((resolve) => {
    let release = () => {};
    const cancel = clock.after(settings.timeout, () => end(timedOut));
    const end = (result: CheckResult) => {
      cancel();
      release();
      resolve(result);
    };
    if (settings.protocol !== 'HTTP' && settings.protocol !== 'HTTPS') {
      const socket = net.connect({ host, port }, () => end({ passed: true }));
      socket.on('error', () => end(connectFailed));
      release = () => void socket.destroy();
      return;
    }
    const client = settings.protocol === 'HTTPS' ? https : http;
    const request = client.get({
      host,
      port,
      path: settings.path,
      agent: false,
      // Certificates of targets are not verified (ALB guide, load-balancer-target-groups).
      rejectUnauthorized: false,
      headers: {
        host: `${target.id}:${other ?? target.port}`,
        'user-agent': 'ELB-HealthChecker/2.0',
        connection: 'close',
      },
    });
    release = () => void request.destroy();
    request.on('error', () => end(connectFailed));
    request.on('response', (answer) => {
      const code = answer.statusCode ?? 0;
      end(matchesCode(settings.matcher, code) ? { passed: true } : mismatched(code));
    });
  });
}
