import { type PracticeEditor, publish } from '../../editors/document.ts';
import { mountFrame } from '../../editors/frame.ts';
import { mountField } from '../../editors/plain.ts';
import { part } from '../shared/shell.ts';

const place = part('#write');

/** WordPress's classic editor: TinyMCE's frame, which has no address, in the wrappers that WordPress puts around. */
function classicEditor(): PracticeEditor {
  document.body.classList.add('wp-admin');
  const wrap = document.createElement('div');
  wrap.id = 'wp-content-wrap';
  wrap.className = 'wp-editor-wrap';
  const frame = document.createElement('iframe');
  frame.id = 'content_ifr';
  frame.title = 'Area di testo formattato';
  frame.style.cssText = 'width: 100%; height: 220px; border: 1px solid #ccc';
  wrap.append(frame);
  place.append(wrap);
  return mountFrame(frame);
}

/** A comment under a post, as WordPress asks for one. */
function commentForm(): PracticeEditor {
  const form = document.createElement('form');
  form.action = '/wp-comments-post.php';
  form.addEventListener('submit', (event) => event.preventDefault());
  place.append(form);
  const editor = mountField(form);
  const field = part('textarea', form) as HTMLTextAreaElement;
  field.name = 'comment';
  field.setAttribute('aria-label', 'Commento');
  return editor;
}

/** Comments that are borrowed from Disqus: a frame of another host. */
function borrowedComments(): void {
  const frame = document.createElement('iframe');
  frame.src = 'https://disqus.com/embed/comments/';
  frame.title = 'Disqus';
  frame.style.cssText = 'width: 100%; height: 260px; border: 0';
  place.append(frame);
}

const editor = location.pathname.startsWith('/wp-admin/') ? classicEditor() : commentForm();
if (location.pathname === '/disqus') borrowedComments();
editor.load([[]]);
publish(editor);
