import '@waline/client/waline.css';
import { init } from '@waline/client';
import { commentField } from '../../editors/comment-field.ts';
import { publish } from '../../editors/document.ts';
import { part } from '../shared/shell.ts';
import { stubServer } from '../shared/stub-server.ts';

/** Where Waline keeps what is being written, in step with its `v-model`. */
const DRAFT = 'WALINE_COMMENT_BOX_EDITOR';

window.__received = stubServer((method) => {
  if (method === 'POST') return { errno: 0, data: { objectId: 1, nick: 'Anna', comment: '', orig: '', time: 0, children: [] } };
  return { errno: 0, data: { count: 0, data: [], page: 1, pageSize: 10, totalPages: 0 } };
});
init({ el: '#comments', serverURL: location.origin, path: '/', lang: 'en', emoji: false, search: false, imageUploader: false, login: 'disable', requiredMeta: [] });
await new Promise(requestAnimationFrame);
publish(commentField(part('textarea.wl-editor') as HTMLTextAreaElement, () => localStorage.getItem(DRAFT) ?? ''));
