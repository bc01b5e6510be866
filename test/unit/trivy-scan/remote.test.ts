import { describe, expect, test } from 'vitest';
import { sourceOf } from '../../../src/actions/trivy-scan/options.ts';
import { imageFor, remoteImage } from '../../../src/actions/trivy-scan/remote.ts';

const digest = `sha256:${'ab'.repeat(32)}`;

describe('an image in a registry', () => {
  test.each([
    [`r.example:5000/team/api@${digest}`, 'r.example:5000', 'team/api', digest],
    ['r.example/api:1.4', 'r.example', 'api', '1.4'],
    [`r.example/api:1.4@${digest}`, 'r.example', 'api', digest],
    ['r.example/api', 'r.example', 'api', 'latest'],
    ['localhost/api:a', 'localhost', 'api', 'a'],
    ['docker.io/alpine:3.22', 'docker.io', 'library/alpine', '3.22'],
    ['docker.io/grafana/grafana', 'docker.io', 'grafana/grafana', 'latest'],
  ])('%s', (text, host, name, reference) => {
    expect(remoteImage(text)).toEqual({ repository: { host, name }, reference });
  });

  test.each([
    ['alpine:3.22', /names no registry/],
    ['team/api', /names no registry/],
    ['r.example/api@sha256:12', /is no digest/],
    ['r.example/Api', /must be lower-case/],
    ['r.example/api:a b', /is no tag/],
  ])('%s is refused', (text, message) => {
    expect(() => remoteImage(text)).toThrow(message);
  });
});

describe('of an index', () => {
  const entry = (at: number, platform?: unknown, annotations?: unknown) => ({
    ...{ mediaType: 'application/vnd.oci.image.manifest.v1+json', digest: `sha256:${String(at).repeat(64)}` },
    ...{ size: 7, platform, annotations },
  });
  const amd64 = { os: 'linux', architecture: 'amd64' };
  const arm64 = { os: 'linux', architecture: 'arm64' };
  const attestation = entry(
    9,
    { os: 'unknown', architecture: 'unknown' },
    { 'vnd.docker.reference.type': 'x' },
  );
  const taken = (...manifests: unknown[]) => imageFor(digest, JSON.stringify({ manifests })).digest[7];

  test('the image for linux/amd64 is taken, or the only one', () => {
    expect(taken(entry(1, arm64), entry(2, amd64), attestation)).toBe('2');
    expect(taken(entry(1, arm64), attestation)).toBe('1');
    expect(taken(entry(1), attestation)).toBe('1');
  });

  test.each([
    [[], /an index of no image/],
    [[attestation], /an index of no image/],
    [[entry(1, arm64), entry(2, { os: 'windows', architecture: 'amd64' })], /linux\/arm64, windows\/amd64;/],
    [[entry(1, amd64), entry(2, amd64)], /exactly one for linux\/amd64/],
    [[entry(1, null), entry(2, 'x')], /\?\/\?, \?\/\?/],
  ])('%j has none to take', (manifests, message) => {
    expect(() => taken(...manifests)).toThrow(message);
  });
});

describe('what to scan', () => {
  const none = { archive: undefined, image: undefined, username: undefined, password: undefined };

  test('is an archive, named by its file, or an image', () => {
    expect(sourceOf({ ...none, archive: '/tmp/x/user.tar' })).toEqual({
      ...{ kind: 'archive', path: '/tmp/x/user.tar', name: 'user' },
    });
    const given = { ...none, image: 'r.example/api:1', username: 'u', password: 'p' };
    expect(sourceOf(given)).toMatchObject({
      ...{ kind: 'image', name: 'r.example/api:1', credentials: { username: 'u', password: 'p' } },
    });
  });

  test.each([
    [none, /neither was given/],
    [{ ...none, archive: 'a', image: 'r.example/b' }, /both were given/],
    [{ ...none, image: 'r.example/b', username: 'u' }, /go together/],
    [{ ...none, archive: 'a', username: 'u', password: 'p' }, /an archive needs none/],
  ])('%j is refused', (inputs, message) => {
    expect(() => sourceOf(inputs)).toThrow(message);
  });
});
