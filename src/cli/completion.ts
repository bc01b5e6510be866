import { Argument, Command, type Option } from 'commander';
import type { Context } from './context.ts';
import { teach } from './help.ts';

const shells = ['bash', 'zsh', 'fish'] as const;
type Shell = (typeof shells)[number];

interface Words {
  verb: string;
  summary: string;
  options: {
    long: string;
    short: string | undefined;
    text: string;
    choices: string[];
    takesValue: boolean;
  }[];
}

export function completionCommand(program: Command, { stdout }: Context): Command {
  const command = new Command('completion')
    .summary('Print a completion script for a shell')
    .description('Prints a script that completes verbs, options and choices in a shell.')
    .addArgument(new Argument('<shell>', 'The shell.').choices(shells));
  teach(command, {
    examples: [
      'completion bash > /etc/bash_completion.d/slipway',
      'completion zsh > ~/.zfunc/_slipway',
      'completion fish > ~/.config/fish/completions/slipway.fish',
    ],
    needs: ['nothing'],
  });
  return command.action((shell: Shell) => {
    stdout.write(completionScript(shell, program));
  });
}

/** The script, made from the program's own verbs and options. Pure. */
export function completionScript(shell: Shell, program: Command): string {
  const words = program.commands.map(wordsOf);
  return { bash, zsh, fish }[shell](words);
}

function wordsOf(command: Command): Words {
  const options = [
    ...command.options,
    ...([
      command
        .createHelp()
        .visibleOptions(command)
        .find(({ long }) => long === '--help'),
    ] as (Option | undefined)[]),
  ]
    .filter((option) => option !== undefined && !option.hidden)
    .map((option) => ({
      long: option?.long ?? '',
      short: option?.short,
      text: option?.description ?? '',
      choices: choicesOf(option?.flags ?? '', option?.description ?? ''),
      takesValue: option?.required === true,
    }));
  return { verb: command.name(), summary: command.summary(), options };
}

/** Booleans have two words; the choices of an input stand in its description, where a person reads them too. */
function choicesOf(flags: string, description: string): string[] {
  if (flags.includes('[true|false]')) return ['true', 'false'];
  const list = /\(one of ([^;)]+)/.exec(description)?.[1];
  return flags.includes('<choice>') && list !== undefined ? list.split(', ') : [];
}

function bash(words: Words[]): string {
  const cases = words.map(
    ({ verb, options }) => `    ${verb}) options='${options.map(({ long }) => long).join(' ')}' ;;`,
  );
  const values = words.flatMap(({ verb, options }) => [
    ...options
      .filter(({ choices }) => choices.length > 0)
      .map(({ long, choices }) => `    ${verb}:${long}) choices='${choices.join(' ')}' ;;`),
    ...options
      .filter(({ choices, takesValue }) => choices.length === 0 && takesValue)
      .map(({ long }) => `    ${verb}:${long}) files=1 ;;`),
  ]);
  return `# bash completion for slipway
_slipway() {
  local word="\${COMP_WORDS[COMP_CWORD]}" verb="\${COMP_WORDS[1]}" before="\${COMP_WORDS[COMP_CWORD-1]}"
  local options='' choices='' files=''
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W '${words.map(({ verb }) => verb).join(' ')} help --help --version' -- "$word"))
    return
  fi
  if [ "$verb" = help ]; then
    COMPREPLY=($(compgen -W '${words.map(({ verb }) => verb).join(' ')}' -- "$word"))
    return
  fi
  if [ "$verb" = completion ]; then
    COMPREPLY=($(compgen -W '${shells.join(' ')}' -- "$word"))
    return
  fi
  case "$verb" in
${cases.join('\n')}
  esac
  case "$verb:$before" in
${values.join('\n')}
  esac
  if [ -n "$choices" ] && [ "\${word#-}" = "$word" ]; then
    COMPREPLY=($(compgen -W "$choices" -- "$word"))
  elif [ -n "$files" ] || [ "\${word#-}" = "$word" ]; then
    COMPREPLY=($(compgen -f -- "$word"))
  else
    COMPREPLY=($(compgen -W "$options" -- "$word"))
  fi
}
complete -o filenames -F _slipway slipway
`;
}

function zsh(words: Words[]): string {
  // Inside single quotes; [ ] and : have a meaning to _arguments and _describe.
  const quoted = (text: string) => text.replaceAll("'", "'\\''").replaceAll(/([[\]:])/g, '\\$1');
  const option = ({ long, text, choices, takesValue }: Words['options'][number]) => {
    const value =
      choices.length > 0
        ? takesValue
          ? `:choice:(${choices.join(' ')})`
          : `::choice:(${choices.join(' ')})`
        : takesValue
          ? ':value:_files'
          : '';
    return `      '*${long}[${quoted(text)}]${value}'`;
  };
  const cases = words.map(({ verb, options }) => {
    const rest =
      verb === 'completion' ? [`      '1:shell:(${shells.join(' ')})'`] : ["      '*:file:_files'"];
    return `    ${verb}) _arguments \\\n${[...options.map(option), ...rest].join(' \\\n')} ;;`;
  });
  return `#compdef slipway
_slipway() {
  local -a verbs
  verbs=(
${words.map(({ verb, summary }) => `    '${verb}:${quoted(summary)}'`).join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe verb verbs
    return
  fi
  local verb="$words[2]"
  shift words
  (( CURRENT-- ))
  case "$verb" in
${cases.join('\n')}
  esac
}
if [ "$funcstack[1]" = _slipway ]; then _slipway "$@"; else compdef _slipway slipway; fi
`;
}

function fish(words: Words[]): string {
  const quoted = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  return `# fish completion for slipway
complete -c slipway -f
${words
  .map(({ verb, summary }) => `complete -c slipway -n __fish_use_subcommand -a ${verb} -d ${quoted(summary)}`)
  .join('\n')}
complete -c slipway -n '__fish_seen_subcommand_from completion' -a '${shells.join(' ')}'
${words
  .flatMap(({ verb, options }) =>
    options.map(({ long, short, text, choices, takesValue }) =>
      [
        `complete -c slipway -n '__fish_seen_subcommand_from ${verb}' -l ${long.slice(2)}`,
        ...(short === undefined ? [] : [`-s ${short.slice(1)}`]),
        ...(choices.length > 0 ? [`-a '${choices.join(' ')}'`] : []),
        ...(takesValue ? [choices.length > 0 ? '-x' : '-r -F'] : []),
        `-d ${quoted(text)}`,
      ].join(' '),
    ),
  )
  .join('\n')}
`;
}
