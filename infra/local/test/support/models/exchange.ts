/** One request with its answer, checked against AWS's model of the service. Pure. */
import { isObject, misfits } from './check.ts';
import { type Model, modelOf, type Operation, type ServiceName, services, shapeOf } from './model.ts';
import { fromForm, fromXml, parseXml } from './query.ts';

export interface Request {
  /** With the query string. */
  url: string;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

export interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/**
 * Errors that every operation may answer. Sources: API references of ECS, ECR and ELBv2, "Common Errors"; the error section
 * of the AWS JSON 1.1 protocol for SerializationException and UnknownOperationException.
 */
const commonErrors = new Set([
  'AccessDeniedException',
  'ExpiredTokenException',
  'IncompleteSignature',
  'IncompleteSignatureException',
  'InternalFailure',
  'MalformedHttpRequestException',
  'MissingAuthenticationToken',
  'NotAuthorized',
  'OptInRequired',
  'RequestAbortedException',
  'RequestEntityTooLarge',
  'RequestEntityTooLargeException',
  'RequestExpired',
  'RequestTimeoutException',
  'SerializationException',
  'ServiceUnavailable',
  'Throttling',
  'ThrottlingException',
  'UnknownOperationException',
  'InvalidAction',
  'InvalidClientTokenId',
  'InvalidSignatureException',
  'UnrecognizedClientException',
  'ValidationError',
  'ValidationException',
]);

/** Which of the checked services a request is for, and its operation; undefined for all others. */
export function targetOf(request: Request): { service: ServiceName; operation: string } | undefined {
  const target = one(request.headers['x-amz-target']);
  if (target !== undefined) {
    const [prefix, operation = ''] = target.split('.');
    const service = services.find((name) => modelOf(name).metadata.targetPrefix === prefix);
    return service && { service, operation };
  }
  const form = formOf(request);
  const version = form.get('Version');
  const service = services.find(
    (name) => modelOf(name).metadata.protocol === 'query' && modelOf(name).metadata.apiVersion === version,
  );
  return service && { service, operation: form.get('Action') ?? '' };
}

/**
 * What in an exchange AWS would not have sent: an answer that does not fit its shape, an error that the operation does not
 * have, or a success for a request that does not fit. Each line names operation, path and rule.
 */
export function checkExchange(request: Request, answer: Answer): string[] {
  const target = targetOf(request);
  if (!target) return [];
  const model = modelOf(target.service);
  const operation = Object.hasOwn(model.operations, target.operation)
    ? model.operations[target.operation]
    : undefined;
  if (!operation) {
    return answer.status >= 400 ? [] : [`${target.operation}: answered, and not an operation of the model`];
  }
  const query = model.metadata.protocol === 'query';
  if (answer.status >= 400) return errorMisfits(model, operation, answer, query);
  const asked = query ? askedByForm(model, operation, request) : askedByJson(request);
  return [
    ...(operation.input
      ? misfits(model, operation.input, asked, `${operation.name} request`, 'ignored').map(
          (line) => `${line}; yet it was accepted`,
        )
      : []),
    ...(query ? xmlMisfits(model, operation, answer) : jsonMisfits(model, operation, answer)),
  ];
}

const askedByJson = (request: Request) => withoutNulls(readJson(request.body) ?? {});
const askedByForm = (model: Model, operation: Operation, request: Request) =>
  operation.input ? fromForm(model, operation.input, formOf(request)) : {};

function jsonMisfits(model: Model, operation: Operation, answer: Answer): string[] {
  const type = one(answer.headers['content-type']);
  const wrong = type === 'application/x-amz-json-1.1' ? [] : [`${operation.name}: content type ${type}`];
  // An operation without an output answers nothing, or {}.
  if (!operation.output) return wrong;
  return [...wrong, ...misfits(model, operation.output, readJson(answer.body), operation.name, 'refused')];
}

function xmlMisfits(model: Model, operation: Operation, answer: Answer): string[] {
  const type = one(answer.headers['content-type']);
  const wrong = type?.startsWith('text/xml') ? [] : [`${operation.name}: content type ${type}`];
  const root = parseXml(answer.body.toString('utf8'))?.[`${operation.name}Response`];
  if (!isObject(root)) return [...wrong, `${operation.name}: no <${operation.name}Response>`];
  if (!isObject(root.ResponseMetadata) || typeof root.ResponseMetadata.RequestId !== 'string') {
    wrong.push(`${operation.name}: no <RequestId> in <ResponseMetadata>`);
  }
  if (!operation.output) return wrong;
  const wrapper = operation.output.resultWrapper ?? `${operation.name}Result`;
  const result = fromXml(model, operation.output, root[wrapper]);
  return [...wrong, ...misfits(model, operation.output, result, operation.name, 'refused')];
}

function errorMisfits(model: Model, operation: Operation, answer: Answer, query: boolean): string[] {
  const { code, message } = query ? xmlError(answer) : jsonError(answer);
  if (code === undefined) return [`${operation.name}: HTTP ${answer.status} without an error code`];
  const lines: string[] = [];
  if (message === undefined) lines.push(`${operation.name}: ${code} without a message`);
  const shapes = (operation.errors ?? []).map((ref) => ({ ref, shape: shapeOf(model, ref.shape) }));
  const found = shapes.find(({ ref, shape }) => (shape.error?.code ?? ref.shape) === code);
  if (!found) {
    if (commonErrors.has(code)) return lines;
    return [...lines, `${operation.name}: ${code} is not an error of this operation`];
  }
  const status = found.shape.error?.httpStatusCode ?? (found.shape.fault ? 500 : 400);
  if (answer.status !== status)
    lines.push(`${operation.name}: ${code} with HTTP ${answer.status}, not ${status}`);
  if (query) return lines;
  const { __type, message: _message, ...members } = readJson(answer.body) as Record<string, unknown>;
  return [...lines, ...misfits(model, found.ref, members, `${operation.name} ${code}`, 'refused')];
}

function jsonError(answer: Answer): { code: string | undefined; message: string | undefined } {
  const body = readJson(answer.body);
  if (!isObject(body)) return { code: undefined, message: undefined };
  const code = typeof body.__type === 'string' ? body.__type.split('#').at(-1) : undefined;
  return { code, message: typeof body.message === 'string' ? body.message : undefined };
}

function xmlError(answer: Answer): { code: string | undefined; message: string | undefined } {
  const response = parseXml(answer.body.toString('utf8'))?.['ErrorResponse'];
  const error = isObject(response) && isObject(response.Error) ? response.Error : {};
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
  return { code: text(error.Code), message: text(error.Message) };
}

function formOf(request: Request): URLSearchParams {
  const type = one(request.headers['content-type']) ?? '';
  if (type.toLowerCase().startsWith('application/x-www-form-urlencoded')) {
    return new URLSearchParams(request.body.toString('utf8'));
  }
  return new URLSearchParams(request.url.split('?')[1] ?? '');
}

function readJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8')) as unknown;
  } catch {
    return undefined;
  }
}

/** JSON null is as good as absent to AWS. */
export function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== null).map(withoutNulls);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== null)
      .map(([name, item]) => [name, withoutNulls(item)]),
  );
}

const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value);
