import { fileURLToPath } from 'node:url';

/** The folder of this service's migrations, the same for the sources and for what is compiled from them. */
export const MIGRATIONS = fileURLToPath(new URL('../migrations/', import.meta.url));
