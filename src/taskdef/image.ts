import { ActionError } from '../runtime/errors.ts';

/** An image's name: `host/path:tag@digest`, of which tag and digest may be missing. */
export interface ImageReference {
  repository: string;
  tag: string | undefined;
  digest: string | undefined;
}

/** pkg.go.dev/github.com/distribution/reference: the host may have capitals, the path may not. */
const host = /^(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?|\[[0-9a-fA-F:]+\])(?::\d{1,5})?$/;
const part = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const tagForm = /^\w[\w.-]{0,127}$/;
const digestForm = /^sha256:[0-9a-f]{64}$/;

/** @throws ActionError with what is wrong in it */
export function parseImage(text: string): ImageReference {
  const wrong = (what: string) =>
    new ActionError(`'${text}' is not the name of an image: ${what}`, {
      help: 'It must be like REPOSITORY@sha256:…, or REPOSITORY:TAG.',
    });
  const at = text.indexOf('@');
  const digest = at < 0 ? undefined : text.slice(at + 1);
  if (digest !== undefined && !digestForm.test(digest))
    throw wrong(`'${digest}' is no digest, sha256: and 64 hexadecimal digits`);
  const name = at < 0 ? text : text.slice(0, at);
  const colon = name.lastIndexOf(':');
  const tagged = colon > name.lastIndexOf('/');
  const tag = tagged ? name.slice(colon + 1) : undefined;
  if (tag !== undefined && !tagForm.test(tag)) throw wrong(`'${tag}' is no tag`);
  const repository = tagged ? name.slice(0, colon) : name;
  const [first = '', ...rest] = repository.split('/');
  const hosted = rest.length > 0 && (/[.:]/.test(first) || first === 'localhost');
  if (hosted && !host.test(first)) throw wrong(`'${first}' is no registry's host`);
  const path = hosted ? rest : [first, ...rest];
  const bad = path.find((one) => !part.test(one));
  if (bad !== undefined) {
    throw wrong(
      bad === ''
        ? 'a part of it is empty'
        : `'${bad}' must be lower-case letters and digits with single . _ or - between them`,
    );
  }
  return { repository, tag, digest };
}
