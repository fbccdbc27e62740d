import '@waline/client/waline.css';
import { init } from '@waline/client';
import { commentField } from '../../editors/comment-field.ts';
import { type PracticeEditor, publish } from '../../editors/document.ts';
import { part } from '../shared/shell.ts';
import { stubServer } from '../shared/stub-server.ts';

/** Where Waline keeps what is being written, in step with its `v-model`. */
const DRAFT = 'WALINE_COMMENT_BOX_EDITOR';

window.__received = stubServer((method) => {
  if (method === 'POST') return { errno: 0, data: { objectId: 1, nick: 'Anna', comment: '', orig: '', time: 0, children: [] } };
  return { errno: 0, data: { count: 0, data: [], page: 1, pageSize: 10, totalPages: 0 } };
});
const OPTIONS = { el: '#comments', serverURL: location.origin, path: '/', lang: 'en', emoji: false, search: false, imageUploader: false, login: 'disable', requiredMeta: [] } satisfies Parameters<typeof init>[0];
let waline = init(OPTIONS);
const field = async (): Promise<PracticeEditor> => {
  await new Promise(requestAnimationFrame);
  return commentField(part('textarea.wl-editor') as HTMLTextAreaElement, () => localStorage.getItem(DRAFT) ?? '');
};
publish(await field(), () => {
  waline?.destroy();
  waline = init(OPTIONS);
  return field();
});
