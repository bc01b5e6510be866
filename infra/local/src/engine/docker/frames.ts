import { StringDecoder } from 'node:string_decoder';

/**
 * Takes Docker's multiplexed output apart: frames of an 8-byte head (stream number, three zeros, length as 32 bits big
 * endian) and a body. Bytes may come cut anywhere.
 * Source: docs.docker.com/reference/api/engine, "Attach to a container", stream format
 * @returns a function to feed with what comes
 */
export function demultiplexer(onFrame: (stream: number, body: Buffer) => void): (chunk: Buffer) => void {
  let held: Buffer = Buffer.alloc(0);
  return (chunk) => {
    held = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
    while (held.length >= 8) {
      const length = held.readUInt32BE(4);
      if (held.length < 8 + length) return;
      onFrame(held[0] ?? 0, held.subarray(8, 8 + length));
      held = held.subarray(8 + length);
    }
  };
}

/** CloudWatch Logs takes no event above 256 KiB; a longer line is given in pieces. */
const longestLine = 256 * 1024 - 26;

/** Joins chunks of bytes to lines of text, without their line ends. `end` gives what is left over. */
export function lineJoiner(onLine: (line: string) => void): { write(chunk: Buffer): void; end(): void } {
  const decoder = new StringDecoder('utf8');
  let held = '';
  const emit = (line: string) => onLine(line.endsWith('\r') ? line.slice(0, -1) : line);
  const take = (text: string) => {
    held += text;
    for (let end = held.indexOf('\n'); end !== -1; end = held.indexOf('\n')) {
      emit(held.slice(0, end));
      held = held.slice(end + 1);
    }
    while (held.length > longestLine) {
      onLine(held.slice(0, longestLine));
      held = held.slice(longestLine);
    }
  };
  return {
    write: (chunk) => take(decoder.write(chunk)),
    end() {
      take(decoder.end());
      if (held !== '') emit(held);
      held = '';
    },
  };
}
