import { randomInt, randomUUID } from 'node:crypto';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

/** `d-` and nine capital letters and digits. */
export const deploymentId = (): string =>
  `d-${Array.from({ length: 9 }, () => letters[randomInt(letters.length)]).join('')}`;

export const uuid = (): string => randomUUID();
