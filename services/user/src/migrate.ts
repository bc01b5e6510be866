import { migrateCommand } from '@peerprep/kit';
import { MIGRATIONS } from './migrations.ts';

process.exitCode = await migrateCommand({
  service: 'user',
  directory: MIGRATIONS,
  args: process.argv.slice(2),
});
