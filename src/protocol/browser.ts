import type api from 'webextension-polyfill';
import type { MessageEvents } from './receive.ts';

/** The extension API; its types know no listener that leaves some messages to others. */
type ExtensionApi = typeof api & { readonly runtime: { readonly onMessage: MessageEvents } };

/**
 * What the browser lets an extension do. Firefox and Chrome both know it as `chrome`, with promises
 * (Manifest V3). Not as `browser`: where Chrome has no such name, an element of the page with that id
 * would be found in its place.
 */
export const browser: ExtensionApi = (globalThis as unknown as { readonly chrome: ExtensionApi }).chrome;
