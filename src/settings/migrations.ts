import { SCHEMA_VERSION } from './schema.ts';

type Stored = Readonly<Record<string, unknown>>;

/**
 * Step n lifts an object of version n to n + 1. Steps are only ever added: somebody's browser may
 * hold any version. Version 0 is an object that names none.
 */
const STEPS: readonly ((stored: Stored) => Stored)[] = [(stored) => stored];

/**
 * Lifts a stored object to the present version. One from a newer version is passed on as it is:
 * whatever fields it shares with this version are still good.
 */
export function migrated(stored: Stored): Stored {
  const version = stored['schemaVersion'];
  const from = Number.isInteger(version) ? Math.max(0, Number(version)) : 0;
  return STEPS.slice(from, SCHEMA_VERSION).reduce((value, step) => step(value), stored);
}
