import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';

export interface HttpRequest {
  method: string;
  url: URL;
  headers: Record<string, string>;
  body?: Buffer | undefined;
  signal: AbortSignal;
}

export interface HttpResponse {
  status: number;
  headers: IncomingHttpHeaders;
  /** Where the answer came from. */
  url: URL;
  /** The whole body; what a registry answers with is small. */
  text: string;
}

/** Characters: an answer is read up to here. */
const textLimit = 8 * 1024 * 1024;

/**
 * One HTTP request and its whole answer; connections are kept for the next. `fetch` does the same, but takes longer to load
 * than a bare Node takes to start.
 * @throws what the connection says, or an AbortError with the signal's reason as its cause
 */
export async function send({ method, url, headers, body, signal }: HttpRequest): Promise<HttpResponse> {
  const { request } = url.protocol === 'https:' ? await import('node:https') : await import('node:http');
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { method, headers: { 'user-agent': 'slipway', ...headers }, signal });
    outgoing.on('error', reject);
    outgoing.on('response', (response) => {
      read(response).then((text) => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, url, text });
      }, reject);
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
