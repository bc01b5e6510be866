import { defaultScope, type Scope } from '../core/scope.ts';

/**
 * How a request says what it wants. `json`: X-Amz-Target with a JSON body. `query`: Action in a form or in the URL. `cbor`:
 * Smithy RPC v2 CBOR, which none of Local Fargate's own services speak. `rest`: method and path (S3 and others).
 */
export type Protocol = 'json' | 'query' | 'cbor' | 'rest';

/** What can be told about a request before its body is understood. */
export interface Target {
  protocol: Protocol;
  /** SigV4 service name; empty where neither a signature nor the target tells. */
  service: string;
  /** Empty for `rest`. */
  operation: string;
  scope: Scope;
  /** Query protocol: the form, from the body or the URL. */
  form: URLSearchParams;
  /** Whether the request carries a SigV4 signature, in its headers or (presigned) in its URL. */
  signed: boolean;
}

type Headers = Record<string, string | string[] | undefined>;

/** The services that a target's prefix names, for requests that carry no signature. */
const servicesByPrefix: Record<string, string> = {
  AmazonEC2ContainerServiceV20141113: 'ecs',
  AmazonEC2ContainerRegistry_V20150921: 'ecr',
  AnyScaleFrontendService: 'application-autoscaling',
  CodeDeploy_20141006: 'codedeploy',
  Route53AutoNaming_v20170314: 'servicediscovery',
};
/** The same by a form's Version. */
const servicesByVersion: Record<string, string> = { '2015-12-01': 'elasticloadbalancing' };

/**
 * Reads whose operation a request asks for. Never throws: what is not understood is `rest` without a service.
 * Sources: SigV4's credential scope `KEY/DATE/REGION/SERVICE/aws4_request`; the AWS JSON 1.0/1.1, AWS query and RPC v2 CBOR
 * protocols in the Smithy specification.
 */
export function readTarget(method: string, url: string, headers: Headers, body: Buffer): Target {
  const at = url.indexOf('?');
  const path = at < 0 ? url : url.slice(0, at);
  const query = new URLSearchParams(at < 0 ? '' : url.slice(at + 1));
  const credential = readCredential(one(headers['authorization']), query.get('X-Amz-Credential'));
  const common = {
    service: credential?.service ?? '',
    scope: credential?.scope ?? { ...defaultScope },
    form: new URLSearchParams(),
    signed: credential !== undefined,
  };

  const target = one(headers['x-amz-target']);
  if (target) {
    const dot = target.lastIndexOf('.');
    const prefix = target.slice(0, Math.max(dot, 0));
    const named = Object.hasOwn(servicesByPrefix, prefix) ? servicesByPrefix[prefix] : undefined;
    return {
      ...common,
      protocol: 'json',
      service: named ?? common.service,
      operation: target.slice(dot + 1),
    };
  }
  const rpc = /^\/service\/([^/]+)\/operation\/([^/]+)$/.exec(path);
  if (rpc) {
    const named = Object.hasOwn(servicesByPrefix, rpc[1] ?? '') ? servicesByPrefix[rpc[1] ?? ''] : undefined;
    return { ...common, protocol: 'cbor', service: named ?? common.service, operation: rpc[2] ?? '' };
  }
  const isForm = one(headers['content-type'])?.toLowerCase().startsWith('application/x-www-form-urlencoded');
  const form = method === 'POST' && isForm ? new URLSearchParams(body.toString('utf8')) : query;
  const action = form.get('Action');
  if (action) {
    const service = common.service || (servicesByVersion[form.get('Version') ?? ''] ?? '');
    return { ...common, protocol: 'query', service, operation: action, form };
  }
  return { ...common, protocol: 'rest', operation: '' };
}

/** Account, region and service of a SigV4 header or of a presigned URL's X-Amz-Credential. */
function readCredential(
  header: string | undefined,
  presigned: string | null,
): { service: string; scope: Scope } | undefined {
  const text = /^AWS4-[A-Z0-9-]+\s+.*?Credential=([^,\s]+)/.exec(header ?? '')?.[1] ?? presigned;
  const parts = text?.split('/') ?? [];
  const [service, region] = [parts.at(-2), parts.at(-3)];
  if (parts.length < 5 || !service || !region) return undefined;
  const key = parts[0] ?? '';
  return {
    service,
    scope: { region, account: /^\d{12}$/.test(key) ? key : defaultScope.account },
  };
}

export function one(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}
