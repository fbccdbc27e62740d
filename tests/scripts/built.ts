import type { Plugin } from 'vite';

/** The files of a build as a plugin sees them. */
export type Bundle = Record<string, { type: 'chunk'; fileName: string; code: string } | { type: 'asset'; fileName: string; source: string }>;

/** A build with a plugin of ours let at it. */
export function built(plugin: Plugin, bundle: Bundle): Bundle {
  (plugin as unknown as { generateBundle(options: object, bundle: Bundle): void }).generateBundle({}, bundle);
  return bundle;
}
