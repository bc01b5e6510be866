import { describe, expect, it } from 'vitest';
import { parseMigration, pendingMigrations } from '../src/migrations.ts';

const one = parseMigration('0001_one.sql', 'select 1;');
const two = parseMigration('0002_two.sql', 'select 2;');
const three = parseMigration('0003_three.sql', 'select 3;');

describe('parseMigration', () => {
  it.each(['1_one.sql', '0001-one.sql', '0001_One.sql', '0001_.sql'])('refuses the name %s', (name) => {
    expect(() => parseMigration(name, '')).toThrow(
      `"${name}" is no migration's name: allowed is NNNN_name.sql`,
    );
  });

  it.each([
    'begin;',
    'create table x (); COMMIT;',
    'start transaction read write;',
    'select 1;\nrollback ;',
  ])('refuses a transaction of the file’s own: %s', (sql) => {
    expect(() => parseMigration('0001_one.sql', sql)).toThrow('begins or ends a transaction itself');
  });

  it.each([
    'create function f() returns int language plpgsql as $$ begin return 1; end; $$;',
    '-- begin;\nselect 1;',
    '/* x; commit; */ select 1;',
    "insert into t values ('; commit;');",
    'update t set x = case when true\nthen 1\nend;',
    'create table beginnings (commit text);',
  ])('takes %s', (sql) => {
    expect(parseMigration('0001_one.sql', sql).sql).toBe(sql);
  });

  it('has the same checksum under other line ends', () => {
    expect(parseMigration('0001_a.sql', 'a\r\nb\r\n').checksum).toBe(
      parseMigration('0001_a.sql', 'a\nb\n').checksum,
    );
  });
});

describe('pendingMigrations', () => {
  it.each([
    ['all of them on an empty database', [one, two], [], [one, two]],
    ['those after the applied ones', [one, two, three], [one], [two, three]],
    ['none', [one, two], [one, two], []],
    ['none for an older image on a newer database', [one], [one, two], []],
  ])('%s', (_, files, applied, pending) => {
    expect(pendingMigrations(files, applied)).toEqual(pending);
  });

  it('refuses an applied migration that was edited', () => {
    const edited = parseMigration('0001_one.sql', 'select 11;');
    expect(() => pendingMigrations([edited], [one])).toThrow('0001_one.sql was edited after it was applied');
  });

  it('refuses an applied migration that is gone', () => {
    expect(() => pendingMigrations([one, three], [one, two])).toThrow(
      '0002_two.sql was applied but its file is gone',
    );
  });

  it('refuses a pending one that comes before an applied one', () => {
    expect(() => pendingMigrations([one, two, three], [one, three])).toThrow(
      '0002_two.sql comes before 0003_three.sql',
    );
  });
});
