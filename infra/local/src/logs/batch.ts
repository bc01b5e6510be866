/** One event of PutLogEvents. `timestamp` in milliseconds since the epoch. */
export interface Event {
  timestamp: number;
  message: string;
}

/**
 * The limits of PutLogEvents (CloudWatch Logs API reference): 10,000 events and 1,048,576 bytes in a batch, where each event
 * counts its UTF-8 bytes and 26 more, and 24 hours between its first and its last event.
 */
export const limits = { events: 10_000, bytes: 1_048_576, overhead: 26, span: 24 * 3600_000 };

/** The longest event that the awslogs driver makes: 256 KiB with the overhead. A longer line becomes several events. */
const longest = 262_144 - limits.overhead;

/** A line as events. An empty line is none, as CloudWatch Logs refuses an event without text. */
export function toEvents(line: string, at: number): Event[] {
  const bytes = Buffer.from(line);
  if (bytes.length <= longest) return line === '' ? [] : [{ timestamp: at, message: line }];
  const events: Event[] = [];
  for (let start = 0; start < bytes.length; ) {
    let end = Math.min(start + longest, bytes.length);
    // Not within a character: 10xxxxxx bytes follow the first one of a character.
    while (end < bytes.length && end > start && ((bytes[end] ?? 0) & 0xc0) === 0x80) end--;
    events.push({ timestamp: at, message: bytes.toString('utf8', start, end) });
    start = end;
  }
  return events;
}

/** Takes as many events off the front as fit in one call, in order of time, equal times in order of writing. */
export function nextBatch(waiting: Event[]): Event[] {
  let bytes = 0;
  let count = 0;
  let [earliest, latest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const event of waiting) {
    bytes += Buffer.byteLength(event.message) + limits.overhead;
    earliest = Math.min(earliest, event.timestamp);
    latest = Math.max(latest, event.timestamp);
    if (count === limits.events || bytes > limits.bytes || latest - earliest > limits.span) break;
    count++;
  }
  return waiting.splice(0, Math.max(1, count)).sort((a, b) => a.timestamp - b.timestamp);
}
