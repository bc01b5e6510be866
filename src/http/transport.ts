import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';

export interface HttpRequest {
  method: string;
  url: URL;
  headers: Record<string, string>;
  body?: Buffer | undefined;
  /** Give the body of a 200 or 206 as it comes, not as text. */
  stream?: boolean | undefined;
  signal: AbortSignal;
}

export interface HttpResponse {
  status: number;
  headers: IncomingHttpHeaders;
  /** Where the answer came from. */
  url: URL;
  /** The whole body; what a registry answers with is small. */
  text: string;
  /** Where it was asked for as a stream. */
  stream?: AsyncIterable<Uint8Array>;
}

/** Characters: an answer is read up to here. */
const textLimit = 8 * 1024 * 1024;

/**
 * One HTTP request and its whole answer; connections are kept for the next. `fetch` does the same, but takes longer to load
 * than a bare Node takes to start.
 * @throws what the connection says, or an AbortError with the signal's reason as its cause
 */
export async function send({
  method,
  url,
  headers,
  body,
  stream,
  signal,
}: HttpRequest): Promise<HttpResponse> {
  const { request } = url.protocol === 'https:' ? await import('node:https') : await import('node:http');
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { method, headers: { 'user-agent': 'slipway', ...headers }, signal });
    outgoing.on('error', reject);
    outgoing.on('response', (response) => {
      const { statusCode: status = 0, headers } = response;
      if (stream === true && (status === 200 || status === 206))
        return resolve({ status, headers, url, text: '', stream: response });
      read(response).then((text) => resolve({ status, headers, url, text }), reject);
    });
    outgoing.end(body);
  });
}

async function read(response: IncomingMessage): Promise<string> {
  let text = '';
  response.setEncoding('utf8');
  for await (const chunk of response) if (text.length < textLimit) text += chunk as string;
  return text;
}
