import { describe, expect, it } from 'vitest';
import { withChanges } from '../../../src/coach/conversation/post-change.ts';
import { converse } from '../../../src/coach/coach.ts';
import { DEFAULT_TONE, type Context } from '../../../src/coach/reading.ts';

const all = (): boolean => true;
const IT: Context = { language: 'it', surface: 'post' };
const EN: Context = { language: 'en', surface: 'post' };
const compose = (text: string, context: Context) => converse(text, context, DEFAULT_TONE, all);

describe('a conversation made of a post', () => {
  it.each([
    [IT, 'Siamo lieti di annunciare la nuova lampada Alba per il soggiorno, disegnata a Torino: sta bene accanto al divano.\nNon perdere questa occasione: acquista ora.'],
    [EN, 'We are excited to announce our new lamp Alba for the living room, designed in Turin: it goes well beside the sofa.\nDon’t miss out: buy now.'],
  ])('answers the flags and opens the post', (context, text) => {
    const changes = compose(text, context);
    const rules = changes.map(({ rule }) => rule);
    expect(rules).toEqual(expect.arrayContaining(['announcement-formula', 'no-invitation']));
    expect(changes.filter(({ kind, text: words }) => kind === 'insert' && words.includes('?'))).toHaveLength(1);
    expect(withChanges(text, changes)).toMatch(/\?[^?\n]*$/);
    expect(withChanges(text, changes)).toContain('\n');
  });

  it('leaves a post alone that needs nothing', () => {
    expect(compose('Il pane di segale esce dal forno alle sette. Voi con che cosa lo mangiate?', IT)).toEqual([]);
  });

  it.each([
    [IT, 'Grazie di cuore a chi è venuto ieri. La nuova lampada Alba per il soggiorno è in negozio: scoprila ora.'],
    [EN, 'A big thank you to all who came. Our new lamp Alba for the living room is in store: shop our lamps now.'],
  ])('asks nothing of whoever is thanked', (context, text) => {
    expect(compose(text, context).filter(({ text: words }) => words.includes('?'))).toEqual([]);
  });

  it.each([
    [IT, 'La nuova lampada Alba per il soggiorno è in negozio: scoprila ora. Fino a esaurimento scorte.'],
    [EN, 'Our new lamp Alba for the living room is in store: shop our lamps now. T&Cs apply.'],
    [EN, 'Our new lamp Alba for the living room is in store: shop our lamps now. — Products shown: Alba in green.'],
    [EN, 'Our new lamp Alba for the living room is in store: shop our lamps now. Only available in participating shops. Not valid with other offers.'],
    [EN, 'Our new lamp Alba for the living room is in store: shop our lamps now. 📷 Anna Moreno'],
    [EN, 'Our new lamp Alba for the living room is in store: shop our lamps now. Anna Moreno'],
    [EN, 'Our new lamp Alba for the living room is in store: shop our lamps now. © Anna Moreno'],
  ])('asks nothing behind small print: %j', (context, text) => {
    expect(compose(text, context).filter(({ text: words }) => words.includes('?'))).toEqual([]);
  });

  it.each<[post: string, cut: boolean]>([
    ['Our rye bread is out of the oven at seven, and we slice it for you. #bread #rye #oven #loaf #flour #baker #crust', true],
    ['Our rye bread is out of the oven at seven, and we slice it for you. #bread #rye #oven #loaf #flour #HarbourMills #crust', true],
    ['Our rye bread is out of the oven at seven, and we slice it for you. #bread #rye #RyeBread #SliceIt #ItOven #BakersOfLeeds #LeedsLoaf #HarbourMills #FairFlour', false],
  ])('cuts tags only where none of them may be a name: %s', (text, cut) => {
    const changes = compose(text, EN).filter(({ rule }) => rule === 'hashtag-stuffing');
    expect(changes).toHaveLength(cut ? 1 : 0);
    expect(withChanges(text, changes).includes('#HarbourMills')).toBe(text.includes('#HarbourMills'));
  });

  it.each([
    'We donated our new lamp Alba for the living room to fifty families: shop our lamps now.',
    'Our lamp show is over. The new lamp Alba for the living room is in store: shop our lamps now.',
    'Severe weather: our new lamp Alba for the living room comes a day late. Shop our lamps now.',
  ])('asks nothing about what is given, over or called off: %s', (text) => {
    expect(compose(text, EN).filter(({ text: words }) => words.includes('?'))).toEqual([]);
  });

  it.each([
    ['the words point at what stands below', 'Our new wool coat is in our shops now, warm and light, in two cuts and in linen or cashmere, £80. Have a look 👇'],
    ['a link comes behind the tags', 'Our new wool coat is in our shops now, warm and light, in two cuts and in linen or cashmere, £80. Buy it online. #coat https://example.com/x'],
    ['a film is the matter', 'Our new wool coat is in our shops now, warm and light, as in the film, in linen or cashmere. £80.'],
    ['the past is the matter', 'Throwback to our new wool coat of 1954, in our shops then, warm and light, in linen or cashmere. £80.'],
  ])('asks nothing where %s', (_, text) => {
    expect(compose(text, EN).filter(({ text: words }) => words.includes('?'))).toEqual([]);
  });

  it('is made of links run together without an end as well', () => {
    expect(compose(`Our new wool coat is in our shops now … ${'https://a'.repeat(500)} x`, EN)).toBeDefined();
  });

  it('asks on the thing itself, not on its kind', () => {
    const asked = (text: string) => compose(text, EN).map(({ text: words }) => words).find((words) => words.includes('?'))?.trim();
    expect(asked('Our new wool coat is in our shops now, warm and light, in two cuts and in linen or cashmere. £80.')).toBe('What would you wear the coat with?');
    expect(asked('Our new coat collection is in our shops now, wool and cashmere, with knitwear to match. £80.')).toBeUndefined();
  });

  it('takes a formula away where news follows, and not where nothing but a greeting would stay', () => {
    const said = (text: string) => withChanges(text, compose(text, EN));
    expect(said('We are very proud to announce that our bakery came third among the ten best bakeries of the county.')).toMatch(/^Our bakery came third/);
    expect(said('Big news, hungry rye bread lovers!')).toMatch(/^Big news/);
  });

  it('keeps the turn that a question took', () => {
    const text = 'Most people know you can roast a pumpkin. But did you know you can also paint one? See how in our shop, from £3.';
    expect(withChanges(text, compose(text, EN))).toMatch(/\bBut\b/);
  });

  it('leaves out what the writer has waved away', () => {
    const text = 'Siamo lieti di annunciare la nuova lampada Alba.\nNon perdere questa occasione: acquista ora.';
    const changes = converse(text, IT, DEFAULT_TONE, ({ rule }) => rule !== 'announcement-formula');
    expect(changes.length).toBeGreaterThan(0);
    expect(changes.map(({ rule }) => rule)).not.toContain('announcement-formula');
  });

  it('says a courtesy once', () => {
    const text = 'Acquista ora la lampada Alba sul nostro sito.\nPrenota subito la tua visita in negozio.\nIscriviti ora alla newsletter.';
    const words = compose(text, IT).map((change) => change.text);
    expect(words.filter((one) => /\bse (?:ti|vi)\b/i.test(one)).length).toBeLessThanOrEqual(1);
  });

  it('puts its question behind the link that an order leads to, and before the hashtags that close the post', () => {
    const changes = compose('Acquista ora la nuova lampada Alba per il soggiorno: luce calda accanto al divano. 😊 https://example.org/x #luce #casa', IT);
    expect(withChanges('Acquista ora la nuova lampada Alba per il soggiorno: luce calda accanto al divano. 😊 https://example.org/x #luce #casa', changes)).toMatch(/https:\/\/example\.org\/x\n[^?\n]+\?[^?\n]* #luce #casa$/);
  });

  it('takes no thought away with a question that only pushes', () => {
    const text = 'Sapete qual è la ricetta della nonna che ci chiedete tutti da mesi? La pasta al forno con le melanzane. Acquista ora il libro.';
    const gone = compose(text, IT).filter(({ kind }) => kind === 'remove').map(({ start, end }) => text.slice(start, end));
    expect(gone.join(' ')).not.toContain('ricetta');
  });

  it.each([
    ['an opinion calls for others', 'Abolire la legge non è pensabile perché mancano risorse. Si può limare, dice il governo.', /\?$/],
    ['an order is no opinion', 'Avete meno di due ore per decidere il futuro dell’Italia. Andate a votare alle elezioni!', undefined],
    ['terms alone are no certain subject', 'Fino al 14 ottobre la ricarica da 30 € costa 25 € sul nostro sito.', undefined],
    ['who sells food hears of food', 'Da oggi la nuova pasta di farro è nei nostri negozi: provala con il sugo di pomodoro.', /\?|Scrivilo|Chiedi/],
    ['behind tags nobody looks for a question', 'Da oggi la nuova pasta di farro è nei nostri negozi: provala con il sugo di pomodoro della nonna #pasta #farro #sugo', undefined],
    ['a wish leaves none', 'Auguriamo a tutti una buona giornata. #unica', undefined],
    ['a bid to guess is a way in already', 'Il nuovo album esce oggi: dodici canzoni e un concerto a Torino. La band ha ospite un rapper molto famoso. Indovinate quale! Acquista ora il disco.', undefined],
    ['what a party says is asked by whoever reads', 'Il nostro partito ha firmato la candidatura: domenica si vota per il governo. Noi siamo pronti.', undefined],
    ['a second question talks over the first', 'Qual è il colpo di scena più grande? Fino al 14 ottobre la ricarica da 30 € costa 25 € sul nostro sito.', undefined],
    ['a subject named in passing is not what the post is about', 'Per ripartire bisogna cambiare tutto, a partire da jobs act, buona scuola, regalie fiscali e una legge elettorale che fa un parlamento di nominati. Il governo non ascolta.', undefined],
    ['a subject that opens the post and comes back is', 'Il governo taglia ancora la scuola: meno insegnanti, meno mense scolastiche. La nostra proposta di legge cambia rotta.', /nelle scuole/],
    ['whoever is named before a colon would be heard to ask', '#Neri: il governo taglia ancora la scuola, meno insegnanti, meno mense scolastiche. La nostra proposta di legge cambia rotta.', undefined],
    ['a name behind the question would be asked', 'Il governo taglia ancora la scuola: meno insegnanti, meno mense scolastiche. La nostra proposta di legge cambia rotta. @stasera', undefined],
    ['a post that has said goodbye is over', 'Il nuovo album esce oggi: dodici canzoni e un concerto a Torino. Acquista ora il disco. Vi aspettiamo!', undefined],
    ['thanks close a post', 'Domani il concerto della banda: ingresso libero, dodici canzoni nuove. Grazie Torino, di cuore. Acquista ora il disco.', undefined],
    ['a film only lends its name', 'Proprio come nel film: la nuova lampada Alba per il soggiorno fa luce calda accanto al divano. Acquista ora.', undefined],
    ['whoever speaks of violence owes no question', 'Il governo approva la legge. Le molestie non devono essere tollerate in nessun ambiente.', undefined],
  ])('asks what fits the post: %s', (_, text, asked) => {
    const words = compose(text, IT).filter(({ kind }) => kind === 'insert').map((one) => one.text);
    if (asked === undefined) expect(words).toEqual([]);
    else expect(words).toEqual([expect.stringMatching(asked)]);
  });

  it.each([
    ['its verb', '"Amore Gigante", il nuovo album in studio di Gianna Nannini è finalmente arrivato. Acquista ora la tua copia.'],
    ['what makes a question of it', 'Tutto pieno di offerte, vero? Acquista ora la tua copia sul nostro sito.'],
  ])('takes from a sentence that stays not %s', (_, text) => {
    expect(compose(text, IT).filter(({ kind }) => kind === 'remove')).toEqual([]);
  });

  it('takes no sound away that the next words ask about', () => {
    const gone = (text: string) => compose(text, EN).filter(({ kind }) => kind === 'remove').map(({ start, end }) => text.slice(start, end).trim());
    expect(gone('Tick tock. What’s that? Less than one week is left to order our lamp at example.org, for £9.')).toEqual([]);
    expect(gone('Tick tock. Less than one week is left to order our lamp at example.org, for £9.')).toEqual(['Tick tock.']);
  });

  it.each([
    'Proud to stand with our neighbours after the storm.',
    'A big thank you for a wonderful year, on behalf of the whole team.',
    'He should not have been surprised after the third delivery of bread crumbs.',
    'A side that brings the family together is worth its weight in gold. #golden',
    'Happy B-Day to our coffee shop on Mill Lane! Discover our new coffee and our coffee cups in store now.',
    'Shop our new coats, scarves and jackets, in store now.\n*While stocks last.',
    'Shop our new coats, scarves and jackets, in store now.\nMore at https://example.org/x',
    'Our bakery has 40% more of everything. Order now at example.org.',
    'In these tough times we know it is hard. Shop our offers now.',
  ])('asks nothing of a post that offers nothing: %s', (text) => {
    expect(compose(text, EN).filter(({ kind }) => kind === 'insert')).toEqual([]);
  });

  it.each([
    'It’s Chocolate Day! Did you know that chocolate had a part in the history of our town? Order yours now!',
    'Staying in touch with each other is important. Thus we began a coffee movement! ☕ One of us set up a virtual coffee with a colleague and they do the same with another colleague on the following day. Will you join in the movement? 😉 #chain #team #office #work #mug #tea #day',
  ])('makes no second question of one, and no statement that asks: %s', (text) => {
    const changed = withChanges(text, compose(text, EN));
    expect(changed).not.toMatch(/learned|\?.*\? #/);
  });

  it('leaves alone what somebody else says between quotation marks, however long', () => {
    const said = 'Anna Rossi tells us: "I work in the kitchen of our bakery. My day starts at four.\nI came here five years ago. ' + 'Every morning we shape the loaves and talk about the day before us. '.repeat(12) + 'Order now the new bread." Shop our bread now.';
    const quoted = [said.indexOf('"'), said.lastIndexOf('"')] as const;
    expect(compose(said, EN).filter(({ start }) => start > quoted[0] && start < quoted[1])).toEqual([]);
  });

  it('asks on a new line where the post ends in no mark', () => {
    const text = 'Siamo lieti di annunciare la nuova pasta di farro con il sugo di pomodoro e basilico nei nostri negozi';
    const added = compose(text, IT).find(({ rule, kind }) => rule === 'no-invitation' && kind === 'insert');
    expect(added?.text).toMatch(/^\n[^.]/);
  });

  it('speaks to several where the post speaks to several', () => {
    const text = 'Scoprite la nuova pasta di farro: provatela con il sugo di pomodoro e il basilico. Acquistate ora nei nostri negozi.';
    expect(compose(text, IT).find(({ kind, rule }) => rule === 'no-invitation' && kind === 'insert')?.text).toMatch(/ete|ate|ite|reste|vostr|vi /);
  });

  it('still asks where the push was what told the offer', () => {
    const text = 'Wrap up your winter look with coats and scarves from our shop. Order yours now!';
    expect(compose(text, EN).filter(({ kind, text: words }) => kind === 'insert' && words.includes('?'))).toHaveLength(1);
  });

  it('says no courtesy twice, be it ours or the writer’s', () => {
    const twice = /(?:se (?:vi|vuoi|volete|hai|avete)\b.*){2}|vi aspetta.*vi aspetta/is;
    for (const text of [
      'Volete più Giga? Con la nuova offerta avete 50 giga e minuti illimitati in fibra. Passate a Linea Blu, ricarica da 10 € al mese.',
      'L’estate sarà dolcissima. Non perdetevi tutte le nuove ricette nella rivista di luglio. La vostra copia vi aspetta in cassa.',
    ]) {
      const changes = compose(text, IT);
      expect(changes.length).toBeGreaterThan(0);
      expect(withChanges(text, changes)).not.toMatch(twice);
    }
  });

  it('is not made of an essay', () => {
    expect(compose(`Acquista ora la lampada. ${'Una riga di testo tranquilla. '.repeat(200)}`, IT)).toEqual([]);
  });
});
