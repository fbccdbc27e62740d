/** A field on a site that nobody has described. */
export interface GenericSample {
  readonly name: string;
  readonly url: string;
  /** Markup with one element that has the id `here` or `data-here`. */
  readonly html: string;
  /** CSS px; 560 by 120 unless told. */
  readonly size?: readonly [number, number];
}

const AREA = '<textarea data-here></textarea>';
const BOX = '<div data-here contenteditable="true" role="textbox" aria-multiline="true"></div>';

/** Where people write to a public: each must be found. */
export const COMPOSERS: readonly GenericSample[] = [
  { name: 'a comment form in Italian', url: 'https://giornale.example/cronaca/pane-1', html: `<form class="comments"><label for="c">Scrivi un commento</label><textarea id="c" name="commento" rows="5" data-here></textarea><button type="submit">Pubblica</button></form>` },
  { name: 'a comment form in German', url: 'https://zeitung.example/artikel/1', html: `<form><textarea placeholder="Kommentar schreiben …" data-here></textarea><button type="submit">Absenden</button></form>` },
  { name: 'a comment form in French', url: 'https://journal.example/a/1', html: `<form id="reply"><textarea aria-label="Votre commentaire" data-here></textarea><input type="submit" value="Laisser un commentaire"></form>` },
  { name: 'a comment form in Spanish', url: 'https://diario.example/pan', html: `<div class="box"><textarea placeholder="Escribe tu comentario" data-here></textarea><div><button>Comentar</button></div></div>` },
  { name: 'a comment form in Portuguese', url: 'https://jornal.example/pao', html: `<form><textarea placeholder="Deixe um comentário" data-here></textarea><button>Comentar</button></form>` },
  { name: 'a comment with name, mail and address of a site', url: 'https://blog.example/2026/bread', html: `<form><input name="author"><input type="email" name="email"><input name="url"><label>Comment ${AREA}</label><button type="submit">Post comment</button></form>` },
  { name: 'a wall in a network of one’s own', url: 'https://rete.example/feed', html: `<section class="new-post">${BOX}<input type="file"><button type="button">Pubblica</button></section>` },
  { name: 'a box that asks what is on one’s mind', url: 'https://social.example/', html: `<div class="feed-composer"><div data-here contenteditable="true" aria-label="What's on your mind, Anna?"></div><button>Post</button></div>` },
  { name: 'a box whose placeholder stands inside', url: 'https://social.example/', html: `<div class="status"><div data-here contenteditable="true"><p data-placeholder="A cosa stai pensando?"></p></div><button>Condividi</button></div>` },
  { name: 'the quick reply of a forum', url: 'https://forum.example/viewtopic.php?t=1', html: `<form id="quick-reply"><textarea name="message" rows="7" data-here></textarea><input type="submit" value="Reply"></form>` },
  { name: 'a new thread of a forum', url: 'https://forum.example/forums/bread.2/post-thread', html: `<form class="js-postForm"><input name="title"><div class="fr-box"><div data-here contenteditable="true" class="fr-element"></div></div><button type="submit">Post thread</button></form>` },
  { name: 'a reply written in Vditor', url: 'https://forum.example/topic/1', html: `<form class="reply"><div class="vditor"><div class="vditor-ir"><pre class="vditor-reset" placeholder="Write a reply…" contenteditable="true" spellcheck="false" data-here></pre></div></div><button type="submit">Reply</button></form>` },
  { name: 'a posting page of an older forum', url: 'https://forum.example/posting.php', html: `<form id="postform"><textarea name="message" rows="15" data-here></textarea><input type="submit" name="preview" value="Anteprima"><input type="submit" value="Rispondi"></form>` },
  { name: 'a review of a shop', url: 'https://shop.example/products/oven', html: `<form class="review-form"><label for="r">La tua recensione</label><textarea id="r" rows="6" data-here></textarea><button type="submit">Invia recensione</button></form>` },
  { name: 'an answer to a question', url: 'https://questions.example/questions/1', html: `<form id="post-form"><h2>Your Answer</h2><div class="ProseMirror" data-here contenteditable="true"></div><button type="submit">Post your answer</button></form>` },
  { name: 'a reply under a video', url: 'https://video.example/watch/1', html: `<div class="comment-box"><textarea rows="1" aria-label="Add a comment" data-here></textarea><button>Comment</button></div>`, size: [600, 24] },
  { name: 'an announcement to a course', url: 'https://school.example/course/1/stream', html: `<div role="dialog"><div data-here contenteditable="true" aria-label="Announce something to your class: new announcement"></div><button>Post</button></div>` },
  { name: 'a planner of posts', url: 'https://app.publer.com/#/compose', html: `<div class="editor"><div data-here contenteditable="true" data-placeholder="Write something or type / "></div><button>Schedule</button></div>` },
  { name: 'another planner of posts', url: 'https://app.metricool.com/planner', html: `<div class="v-card">${BOX}<button>Save</button><button>Schedule</button></div>` },
  { name: 'a reply in a frame, as TinyMCE has', url: 'https://forum.example/topic/1', html: `<form id="replyform"><div class="tox-tinymce"><iframe title="Rich Text Area"></iframe><template data-frame="mce-content-body"></template></div><button type="submit">Rispondi</button></form>` },
  { name: 'a comment on an issue', url: 'https://code.example/anna/oven/issues/1', html: `<form class="js-new-comment-form"><textarea name="comment[body]" placeholder="Leave a comment" rows="6" data-here></textarea><button type="submit">Comment</button></form>` },
  { name: 'an update of a project', url: 'https://crowd.example/projects/oven/updates/new', html: `<form class="update"><label for="u">Post an update</label><textarea id="u" rows="10" data-here></textarea><button type="submit">Publish</button></form>` },
  { name: 'a caption in a place that calls it so', url: 'https://photo.example/upload', html: `<form><input type="file"><textarea name="caption" placeholder="Write a caption…" data-here></textarea><button type="submit">Share</button></form>` },
];

/** Where they do not: each must be left alone. */
export const OTHERS: readonly GenericSample[] = [
  { name: 'a search', url: 'https://giornale.example/', html: `<form role="search"><textarea name="q" aria-label="Cerca" data-here></textarea><button type="submit">Cerca</button></form>` },
  { name: 'a search among posts', url: 'https://social.example/posts', html: `<form class="post-search"><textarea placeholder="Search posts" data-here></textarea><button>Search</button></form>` },
  { name: 'a sign-in with a note', url: 'https://social.example/post/1', html: `<form><input name="user"><input type="password">${AREA}<button>Reply</button></form>` },
  { name: 'a field on a sign-up page', url: 'https://social.example/register', html: `<form><label>Why do you want to post here? ${AREA}</label><button type="submit">Post</button></form>` },
  { name: 'an address', url: 'https://shop.example/post', html: `<form class="post-form"><textarea autocomplete="street-address" data-here></textarea><button>Post</button></form>` },
  { name: 'an address without its attribute', url: 'https://shop.example/posta', html: `<form><label>Indirizzo di spedizione ${AREA}</label><button type="submit">Condividi</button></form>` },
  { name: 'notes to an order', url: 'https://shop.example/checkout', html: `<form class="woocommerce-checkout"><textarea name="order_comments" placeholder="Notes about your order, e.g. special notes for delivery." data-here></textarea><button type="submit">Place order</button></form>` },
  { name: 'notes to an order in Italian, elsewhere', url: 'https://negozio.example/fine', html: `<form><label>Note per l'ordine <textarea name="commento" data-here></textarea></label><button type="submit">Conferma</button></form>` },
  { name: 'a chat', url: 'https://social.example/', html: `<div class="chat-window"><div role="log"></div><div class="composer">${BOX}<button>Send</button></div></div>` },
  { name: 'a chat that calls itself post', url: 'https://team.example/channel/1', html: `<div><div role="log"></div><div class="post-create"><textarea placeholder="Write to Bread" data-here></textarea><button>Post</button></div></div>` },
  { name: 'a chat by its path', url: 'https://social.example/messages/anna', html: `<div class="composer"><textarea placeholder="Write a reply" data-here></textarea><button>Reply</button></div>` },
  { name: 'a chat by its name', url: 'https://shop.example/', html: `<div class="chat-widget"><textarea placeholder="Reply…" data-here></textarea><button>Reply</button></div>` },
  { name: 'a private message by its label', url: 'https://forum.example/u/anna', html: `<form class="post"><textarea placeholder="Messaggio per Anna" data-here></textarea><button type="submit">Post</button></form>` },
  { name: 'a message with a subject', url: 'https://forum.example/x', html: `<form class="post"><input name="subject"><textarea name="text" data-here></textarea><button>Post</button></form>` },
  { name: 'a contact form', url: 'https://bakery.example/contatti', html: `<form class="wpcf7-form"><input name="your-name"><input type="email"><label>Il tuo messaggio ${AREA}</label><input type="submit" value="Invia"></form>` },
  { name: 'a contact form on the front page', url: 'https://bakery.example/', html: `<form><input name="name"><input type="tel" name="phone"><textarea name="comments" placeholder="Comments" data-here></textarea><button type="submit">Submit</button></form>` },
  { name: 'a letter in a webmail', url: 'https://webmail.example/', html: `<div class="composer"><div data-here contenteditable="true" aria-label="Reply"></div><button>Reply</button></div>` },
  { name: 'a letter in a webmail on a common host', url: 'https://example.org/u/0', html: `<form class="compose"><input name="to"><input name="subject"><div data-here contenteditable="true" aria-label="Body"></div><button type="submit">Publish</button></form>` },
  { name: 'a code editor', url: 'https://code.example/new', html: `<div class="code-editor">${AREA}<button type="submit">Publish</button></div>` },
  { name: 'a query', url: 'https://data.example/', html: `<div class="sql-editor">${AREA}<button type="submit">Share</button></div>` },
  { name: 'a cell of a table', url: 'https://sheet.example/new', html: `<div role="grid"><div role="gridcell"><div data-here contenteditable="true" class="comment"></div></div></div><button>Share</button>` },
  { name: 'a cell of another table', url: 'https://sheet.example/posts', html: `<table><tr><td data-here contenteditable="true" class="post"></td></tr></table><button>Publish</button>` },
  { name: 'a note in a vault', url: 'https://keys.example/item', html: `<form><input type="password"><label>Notes <textarea name="comment" data-here></textarea></label><button type="submit">Save</button></form>` },
  { name: 'a profile', url: 'https://social.example/settings/profile', html: `<form><label>Bio <textarea name="bio" data-here></textarea></label><button type="submit">Publish</button></form>` },
  { name: 'what one says about oneself', url: 'https://social.example/me', html: `<form class="post"><textarea placeholder="Tell people about you" aria-label="About you" data-here></textarea><button>Share</button></form>` },
  { name: 'a question to a machine', url: 'https://assistant.example/new', html: `<form class="composer"><div data-here contenteditable="true" data-placeholder="Ask anything"></div><button type="submit">Send</button></form>` },
  { name: 'a report of abuse', url: 'https://social.example/post/1', html: `<div role="dialog"><label>Motivo della segnalazione ${AREA}</label><button>Invia</button></div>` },
  { name: 'a ticket', url: 'https://shop.example/support/new', html: `<form><textarea name="comment" placeholder="Add a reply" data-here></textarea><button type="submit">Reply</button></form>` },
  { name: 'a document', url: 'https://docs.google.com/document/d/1', html: `<div class="comment">${BOX}<button>Comment</button></div>` },
  { name: 'a messenger that somebody asked for', url: 'https://web.whatsapp.com/', html: `<footer class="composer"><div data-here contenteditable="true" aria-label="Write a reply"></div><button>Reply</button></footer>` },
  { name: 'a translator', url: 'https://words.example/translate', html: `<div class="translate-box"><textarea aria-label="Text" data-here></textarea><button>Share</button></div>` },
  { name: 'an answer in a questionnaire', url: 'https://survey.example/form/2', html: `<form><label>Perché? <textarea aria-label="La tua risposta" data-here></textarea></label><button type="submit">Invia</button></form>` },
  { name: 'an answer in an English questionnaire', url: 'https://survey.example/new', html: `<form><textarea placeholder="Your answer" rows="4" data-here></textarea><button type="submit">Submit</button></form>` },
  { name: 'a form on a page that its blog calls a post', url: 'https://bakery.example/news/course', html: `<article class="post-12 post type-post"><form><label>Allergie ${AREA}</label><button type="submit">Iscriviti</button></form></article>` },
  { name: 'wishes for a room', url: 'https://hotel.example/book/new', html: `<form class="booking"><label>Richieste particolari ${AREA}</label><button type="submit">Prenota</button></form>` },
  { name: 'the search of the great search engine', url: 'https://www.google.com/', html: `<form action="/search" role="search"><textarea name="q" aria-label="Cerca" role="combobox" rows="1" data-here></textarea></form>` },
  { name: 'a letter in a webmail of the old kind', url: 'https://posta.example/?_task=mail', html: `<form name="form"><textarea name="_to"></textarea><input name="_subject"><textarea id="composebody" name="text" aria-label="Post" data-here></textarea><button>Publish</button></form>` },
  { name: 'a letter in a frame', url: 'https://posta.example/', html: `<form name="form"><input name="_subject"><div class="tox"><iframe title="Rich Text Area"></iframe><template data-frame="mce-content-body"></template></div><button>Reply</button></form>` },
  { name: 'what changed, for colleagues', url: 'https://code.example/p/commit/new', html: `<form><label>Commit message ${AREA}</label><button type="submit">Publish</button></form>` },
  { name: 'a page of a wiki', url: 'https://wiki.example/edit', html: `<form id="editform"><textarea name="wpTextbox1" rows="25" data-here></textarea><button type="submit">Save page</button></form>` },
  { name: 'a plain field of a plain form', url: 'https://survey.example/form/1', html: `<form><label>Altro ${AREA}</label><button type="submit">Avanti</button></form>` },
  { name: 'a description of goods in a back office', url: 'https://shop.example/admin/products/new', html: `<form><label>Description ${AREA}</label><button type="submit">Save</button></form>` },
  { name: 'a field too small to write in', url: 'https://blog.example/post/1', html: `<form class="comments"><textarea placeholder="Comment" data-here></textarea><button>Comment</button></form>`, size: [80, 16] },
  { name: 'an editor that takes one line', url: 'https://social.example/post', html: `<form class="comments"><div data-here contenteditable="true" role="textbox" aria-multiline="false" aria-label="Comment"></div><button>Comment</button></form>` },
  { name: 'a field nobody may write in', url: 'https://blog.example/post/1', html: `<form class="comments"><textarea readonly placeholder="Comment" data-here></textarea><button>Comment</button></form>` },
  { name: 'a hidden copy', url: 'https://blog.example/post/1', html: `<form class="comments"><textarea aria-hidden="true" placeholder="Comment" data-here></textarea><button>Comment</button></form>` },
  { name: 'a card number that calls itself text', url: 'https://shop.example/', html: `<form class="post"><input autocomplete="cc-number"><textarea placeholder="Comment" data-here></textarea><button>Comment</button></form>` },
  { name: 'an application for work', url: 'https://work.example/jobs/1', html: `<form class="application"><label>Lettera di presentazione ${AREA}</label><input type="file"><button type="submit">Pubblica</button></form>` },
  { name: 'a note to oneself', url: 'https://notes.example/new', html: `<div class="editor"><div data-here contenteditable="true" data-placeholder="Appunti"></div><button>Share</button></div>` },
];
