/** What one line of an action's standard output means to the runner. */
export type OutputLine =
  | { kind: 'line'; text: string }
  | { kind: 'group'; text: string }
  | { kind: 'endgroup' }
  | { kind: 'debug'; text: string }
  | { kind: 'mask'; text: string }
  | {
      kind: 'annotation';
      level: 'error' | 'warning' | 'notice';
      text: string;
      title?: string;
      file?: string;
      line?: number;
    };

/**
 * Reads one line as GitHub's runner does: `::name key=value,key=value::message`, with %25, %0D, %0A (and %3A, %2C in values)
 * decoded. Everything else is a line of the log.
 * Source: docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function parseLine(line: string): OutputLine {
  const match = /^\s*::([a-z-]+)(?: ([^:]*(?::(?!:)[^:]*)*))?::(.*)$/s.exec(line);
  if (match === null) return { kind: 'line', text: line };
  const [, name = '', properties = '', message = ''] = match;
  const text = decode(message);
  switch (name) {
    case 'group':
      return { kind: 'group', text };
    case 'endgroup':
      return { kind: 'endgroup' };
    case 'debug':
      return { kind: 'debug', text };
    case 'add-mask':
      return { kind: 'mask', text };
    case 'error':
    case 'warning':
    case 'notice': {
      const values = new Map(properties.split(',').map((pair) => splitAt(pair, '=')));
      const [title, file, at] = [values.get('title'), values.get('file'), Number(values.get('line'))];
      return {
        kind: 'annotation',
        level: name,
        text,
        ...(title ? { title: decode(title) } : {}),
        ...(file ? { file: decode(file) } : {}),
        ...(at > 0 ? { line: at } : {}),
      };
    }
    default:
      return { kind: 'line', text: line };
  }
}

/**
 * Reads a command file (GITHUB_OUTPUT, GITHUB_ENV, GITHUB_STATE): `name=value`, or `name<<DELIMITER` with lines up to the
 * delimiter.
 * @throws Error for a line with neither, or a value without its closing delimiter, which fail the step on GitHub too
 */
export function parseCommandFile(content: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = content.split(/\r?\n/);
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (line === '') continue;
    const [equals, heredoc] = [line.indexOf('='), line.indexOf('<<')];
    if (heredoc > 0 && (equals < 0 || heredoc < equals)) {
      const delimiter = line.slice(heredoc + 2);
      const end = lines.indexOf(delimiter, index + 1);
      if (end < 0) throw new Error(`the value of '${line.slice(0, heredoc)}' has no closing '${delimiter}'`);
      values[line.slice(0, heredoc)] = lines.slice(index + 1, end).join('\n');
      index = end;
    } else if (equals > 0) {
      values[line.slice(0, equals)] = line.slice(equals + 1);
    } else {
      throw new Error(`'${line}' is neither NAME=VALUE nor NAME<<DELIMITER`);
    }
  }
  return values;
}

function decode(text: string): string {
  return text
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%25', '%');
}

function splitAt(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
