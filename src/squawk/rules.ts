/**
 * What a finding of squawk means for a ship. `breaking`: the version that runs now, or what is stored, does not survive the
 * statement, so it blocks. `style`: how it would be written otherwise; it is left out. Everything else, also rules that are
 * newer than this list, is a warning: mostly locks that are held for long. Rules: squawkhq.com/docs/rules
 */
export type RuleKind = 'breaking' | 'warning' | 'style';

const breaking = new Set([
  'adding-not-nullable-field',
  'adding-required-field',
  'ban-drop-column',
  'ban-drop-database',
  'ban-drop-not-null',
  'ban-drop-table',
  'ban-truncate-cascade',
  'changing-column-type',
  'renaming-column',
  'renaming-table',
]);

const style = new Set([
  'ban-char-field',
  'require-enum-value-ordering',
  'require-table-schema',
  'unused-ignore',
]);

export function kindOf(rule: string): RuleKind {
  if (breaking.has(rule)) return 'breaking';
  return style.has(rule) || rule.startsWith('prefer-') ? 'style' : 'warning';
}
