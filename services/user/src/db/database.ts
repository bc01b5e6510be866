import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import type { Pool } from 'pg';

export type Database = NodePgDatabase;

/** Typed queries over a pool. */
export const createDatabase = (pool: Pool): Database => drizzle(pool);
