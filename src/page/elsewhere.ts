import { genericSurface } from '../sites/generic.ts';
import { offerElsewhere } from './handover.ts';

// Run before the content script, and only on sites that the writer has added: what it takes to tell a
// composer on a site of which nothing is known, a tenth of all that a page would carry.
offerElsewhere(globalThis, genericSurface);
