import { ANY_HOST, type Surface } from './surface.ts';

const COMMENT = { kind: 'comment', tags: 0 } as const;
const BORROWED = { ...COMMENT, hosts: [ANY_HOST], life: 'clear', sure: 'low', date: '2026-11' } as const;

/**
 * Comments that other sites borrow. Disqus stands in a frame of its own host, whatever site it is on; the others are
 * part of the page, and looked for on any host where the writer wants the coach.
 */
export const COMMENTS: readonly Surface[] = [
  {
    ...COMMENT,
    id: 'disqus-comment',
    site: 'disqus',
    hosts: ['disqus.com'],
    editor: ['[contenteditable="true"]', 'textarea'],
    within: '.textarea-wrapper, .postbox',
    path: /^\/embed\/comments\/?$/,
    answering: { around: '.post', text: '.post-message' },
    life: 'clear',
    sure: 'low',
    date: '2026-11',
  },
  { ...COMMENT, id: 'waline-comment', site: 'waline', hosts: [ANY_HOST], editor: ['textarea.wl-editor'], life: 'clear', sure: 'high', date: '2026-11' },
  { ...COMMENT, id: 'artalk-comment', site: 'artalk', hosts: [ANY_HOST], editor: ['textarea.atk-textarea'], within: '.atk-main-editor', life: 'clear', sure: 'high', date: '2026-11' },
  { ...BORROWED, id: 'isso-comment', site: 'isso', editor: ['textarea.isso-textarea', '.isso-textarea[contenteditable="true"]', '.textarea[contenteditable="true"]'], within: '#isso-thread' },
  { ...BORROWED, id: 'remark42-comment', site: 'remark42', editor: ['textarea.comment-form__field'], within: 'form.comment-form' },
  { ...BORROWED, id: 'commento-comment', site: 'commento', editor: ['textarea.commento-textarea'] },
  { ...BORROWED, id: 'twikoo-comment', site: 'twikoo', editor: ['.tk-input textarea'], within: '.tk-comments' },
  { ...BORROWED, id: 'valine-comment', site: 'valine', editor: ['textarea.veditor'] },
  { ...BORROWED, id: 'gitalk-comment', site: 'gitalk', editor: ['textarea.gt-header-textarea'] },
];
