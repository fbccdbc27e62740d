import { describe, expect, it } from 'vitest';
import { apply } from '../../../src/coach/suggestions/splice.ts';
import { withoutIdleHashtags, withoutSurplusHashtags } from '../../../src/coach/suggestions/surplus-hashtags.ts';
import { prepare } from '../../../src/coach/text/document.ts';

const known = { asksForMore: ['il', 'la', 'di', 'dei', 'del', 'da', 'e', 'è', 'sul', 'nei', 'a', 'un', 'su', 'sulla', 'the', 'of'], joins: ['e'], leadsOn: ['di', 'del', 'al', 'in', 'a', 'sul', 'nei'], ordinary: ['pane', 'buono', 'sicurezza', 'lavoro', 'cantieri', 'agricoltura', 'festivi', 'sindaco', 'forno', 'forni', 'nostro', 'ricerca', 'normativa', 'formazione', 'infortunio', 'salute', 'legge'], acronyms: ['inps', 'legge'], names: ['pisa', 'prato', 'siena'] };

describe('surplus hashtags', () => {
  it.each([
    ['Pane fresco. #pane #forno #lucca', 2, 'Pane fresco. #pane #forno'],
    ['Pane.\n\n#pane #forno\n#lucca #toscana', 2, 'Pane.\n\n#pane #forno'],
    // Tags inside sentences are words; names of campaigns and several words run together keep their sign.
    ['Il #pane di #pisa è #buono.', 2, 'Il pane di Pisa è buono.'],
    ['Il #pane di #pisa. #uno #due', 3, 'Il pane di Pisa. #uno #due'],
    ['La #sicurezza sul #lavoro nei #cantieri, secondo #inps e #ASL.', 2, 'La sicurezza sul lavoro nei cantieri, secondo INPS e ASL.'],
    ['Il #FornoAperto di #pisa è #buono. #pane #forno', 2, 'Il #FornoAperto di Pisa è buono. #pane'],
    ['Il #FornoAperto dei #cittadinidilucca è #buono.', 1, undefined],
    ['#Lavoro in #agricoltura: il corso parte il #3marzo a #Pisa. #lavoro', 1, 'Lavoro in agricoltura: il corso parte il 3 marzo a Pisa. #lavoro'],
    ['#inps #lucca Uffici chiusi nei #festivi, dice il #sindaco', 2, '#inps #lucca Uffici chiusi nei festivi, dice il sindaco'],
    ['Mercati a #Siena (3/5), #Lucca (4/5) e #Prato (6/5) per il #pane.', 2, undefined],
    ['Ceduto a #Siena, #Pisa e #Prato un terreno.', 1, 'Ceduto a Siena, Pisa e Prato un terreno.'],
    ['Contagi da #covid_19 #rischi #tosse', 1, undefined],
    ['Il bando di #legge è del #rem di oggi.', 1, 'Il bando di legge è del #rem di oggi.'],
    ['Un altro loft #nostro.#lucca #pisa', 2, 'Un altro loft #nostro.#pisa'],
    ['Pane. #pane', 2, undefined],
    ['Pane. #pane #forno #lucca https://esempio.it/x', 2, 'Pane. #pane #forno https://esempio.it/x'],
    ['Pane. #pane #forno #lucca e poi altro', 2, undefined],
    ['Bread. #bread #rye #sponsoredbymill #leeds', 2, 'Bread. #bread #sponsoredbymill'],
    ['Bread. #ad #bread #rye #leeds', 2, 'Bread. #ad #bread'],
    ['Che dicono del #pane e del #forno? #sindaco #giunta', 2, 'Che dicono del pane e del forno? #sindaco #giunta'],
    ['Il #pane dei #forni. #firma', 2, 'Il pane dei forni. #firma'],
    // What the post speaks of stays, wherever it stands among the tags.
    ['La festa di Lucca riapre i forni. #pane #buono #lucca #toscana #forni', 2, 'La festa di Lucca riapre i forni. #lucca #forni'],
    ['Un corso di sicurezza sul lavoro. #lavoro #casco #scale #sicurezzasullavoro', 2, 'Un corso di sicurezza sul lavoro. #lavoro #sicurezzasullavoro'],
    ['Un corso in cantiere. #casco #scale #SicurezzaSulLavoro', 1, 'Un corso in cantiere. #SicurezzaSulLavoro'],
    ['Strikes on the trains again. #monday #coffee #train #strike', 2, 'Strikes on the trains again. #train #strike'],
    ['Our team at Harbour Fest.\n\n#love #instagood #teamwork #HarbourFest', 2, 'Our team at Harbour Fest.\n\n#teamwork #HarbourFest'],
    ['Il #FornoRoma riapre. #fornoroma #pane #lucca', 2, 'Il #FornoRoma riapre. #pane'],
    ['Un corso. #an #pdf #truffe #CorsoTv', 1, 'Un corso. #truffe'],
    ['Un corso. #scale #casco #formazionecontinua #pisa', 2, 'Un corso. #scale #pisa'],
    ['Casa con orto. #case #caselucca #casetoscana #orto', 2, 'Casa con orto. #case #orto'],
    ['Rye bread on Mondays. #fyp #viral #bread', 1, 'Rye bread on Mondays. #bread'],
    ['Rye bread. #bread #oven, #rye', 2, 'Rye bread. #bread #rye'],
    // Several words run together are no word; a form of a known word, or what the post writes as one, is.
    ['Siamo un #paesemalato e un #paese di #infortuni. Il paese!', 1, 'Siamo un #paesemalato e un paese di infortuni. Il paese!'],
    // A list keeps its commas; other tags in a row stay; what alone parts two sentences stays.
    ['Note su #normativa #ricerca e #formazione. #pisa', 1, 'Note su normativa, ricerca e formazione. #pisa'],
    ['Note sulla #ricerca #lavoro della città e di #pane.', 2, 'Note sulla #ricerca #lavoro della città e di pane.'],
    // Never two for one thing; names of campaigns and labels stay, calls to take part go first.
    ['Rye bread. #bread #kodakgold #kodakcolour #oven', 3, 'Rye bread. #bread #kodakgold #oven'],
    ['Doors open on Monday. #HarbourBreadFair #oven #bread #flour', 3, 'Doors open on Monday. #HarbourBreadFair #oven #flour'],
    ['Un corso. #casco #scale #inps #ponteggi', 2, 'Un corso. #casco #inps'],
    // A word of the post that a tag runs together with others is spoken of, also where two tags share only their end.
    ['A shelf above the fridge. #neat #fridgeshelves #lovelyevenings #tidy', 1, 'A shelf above the fridge. #fridgeshelves'],
    ['The fridge and the kitchen. #fridgeshelves #neat #tidy #kitchenshelves', 2, 'The fridge and the kitchen. #fridgeshelves #kitchenshelves'],
    ['The kitchen. #cleaning #kitchenshelves #kitchendays', 2, 'The kitchen. #cleaning #kitchenshelves'],
    // Behind an open sentence two tags may be its last words; more are tags.
    ['Contro le altre #malattie #professionali', 1, undefined],
    ['Contro le altre #malattie #lavoro #professionali', 1, 'Contro le altre #malattie'],
    ['Win a loaf. #loaf #contestalert #HarbourLife #oven', 2, 'Win a loaf. #loaf #HarbourLife'],
    // Words that stand under any post go before names, what the brand makes, and what its letters stand for; of what begins or ends alike one stays.
    ['Warm colours for the shelf above the oven. #style #shelf #home #GBBW #oven', 3, 'Warm colours for the shelf above the oven. #shelf #GBBW #oven'],
    ['Our loaves are for sharing. #Mill #LifeOnTheHill #MillLoaves #MillFriends #flourpower', 3, 'Our loaves are for sharing. #Mill #LifeOnTheHill #MillLoaves'],
    ['The mill and its market open on Friday. #MillMarket #MillMarketFair #HillMarket #RyeDay', 2, 'The mill and its market open on Friday. #MillMarket #RyeDay'],
    ['We started at dawn. #startup #baker #BakersOfLeeds', 1, 'We started at dawn. #BakersOfLeeds'],
    ['Un tavolo per la casa al mare. #casa #stile #tavolo #mare', 2, 'Un tavolo per la casa al mare. #tavolo #mare'],
    ['Dawn over the ovens. #TWB #Sky #Clouds #BreadForAll', 2, 'Dawn over the ovens. #TWB #BreadForAll'],
    ['Rye bread. #bread #oven #rye @mill', 2, 'Rye bread. #bread #rye @mill'],
    ['Piovono pani. #pane #forno #lucca #satira', 2, 'Piovono pani. #pane #satira'],
    ["Lo dice l' #inps di #pisa. #lucca", 1, "Lo dice l'INPS di Pisa. #lucca"],
    // Of tags named in a row all become words, or none.
    ['Un corso di #pane, #sicurezza e #buono. #pisa', 1, 'Un corso di pane, sicurezza e buono. #pisa'],
    ['Un corso di #pane, #sicurezza e #FornoAperto. #pisa', 1, undefined],
    ['Voli da #ABC, #DEF e #GHI. #pisa', 1, 'Voli da ABC, DEF e GHI. #pisa'],
    // A capital in the sentence was the tag's; one behind a whole clause begins the next.
    ['Il corso di #Sicurezza di oggi. #pisa', 1, 'Il corso di sicurezza di oggi. #pisa'],
    ['Basta morti nei campi #Sicurezza del lavoro. #pisa', 1, undefined],
    ['Pane. #pane#forno #lucca #pisa', 2, 'Pane. #pane #pisa'],
    ['Porte aperte per accogliervi #salute vi aspettiamo a #pisa.', 1, 'Porte aperte per accogliervi #salute vi aspettiamo a Pisa.'],
    ['Un corso. #febbraio #scale #prato', 1, 'Un corso. #prato'],
    ['Un corso. #13Agosto #scale', 1, 'Un corso. #scale'],
    // A word among the closing tags belongs to no sentence before them.
    ['Bread today. #rye #bread of #leeds #oven #flour', 2, undefined],
  ] as const)('%j, at most %i', (text, most, expected) => {
    const splice = withoutSurplusHashtags(prepare(text), most, known);
    expect(splice === undefined ? undefined : apply(text, splice)).toBe(expected);
  });
});

describe('hashtags that nobody would miss', () => {
  it.each([
    // What stands there twice, what fits any post, what the words say; what is said goes last, from the end.
    ['Our rye bread is out. #RyeDay #leeds #ryeday #love', 2, 'Our rye bread is out. #RyeDay #leeds'],
    ['Our bread is out of the oven. #bread #oven #leeds', 2, 'Our bread is out of the oven. #bread #leeds'],
    ['Our #RyeDay is on. #ryeday #leeds', 2, 'Our #RyeDay is on. #leeds'],
    ['Bread day. #oven #ovens #leeds #flour #potd', 3, 'Bread day. #oven #leeds #flour'],
    ['Il #pane di #pisa. #uno #pane #due', 3, 'Il pane di Pisa. #uno #pane #due'],
    // What another tag names as well goes before what is named once; of what is named once not all goes.
    ['Our bread and the oven are out. #bread #ovens #oven #leeds', 3, 'Our bread and the oven are out. #bread #ovens #leeds'],
    ['Our rye bread is out of the oven. #oven #rye #bread #wearehbm', 2, 'Our rye bread is out of the oven. #oven #wearehbm'],
    ['Our rye bread is out of the oven. #oven #rye #bread #wearehbm', 1, undefined],
    ['Our oven of old, link in bio. #throwback #oven #linkinbio #flour', 2, 'Our oven of old, link in bio. #oven #flour'],
    ['Our oven of old. #throwback #oven #linkinbio #flour', 3, 'Our oven of old. #oven #linkinbio #flour'],
    // What several words of the post say together is what it is about.
    ['Our rescue boat is out on the river. #rescueboat #wearehbm #leeds', 2, undefined],
    // A year is counted where it stands.
    ['Bread since #1872. #leeds #love #flour', 2, undefined],
    ['Bread since #1872. #leeds #love #igers', 2, 'Bread since #1872. #leeds'],
    // What may be a name, or one of a list, stays, and so does what no word of the post says.
    ['Our rye bread is out. #leeds #flour #oven', 2, undefined],
    ['Slice it with us. #SliceIt #leeds #flour', 2, undefined],
    ['A walk from Leeds. #Leeds #York #Hull', 2, undefined],
    ['Our bread is out. #ad #bread #leeds', 2, 'Our bread is out. #ad #leeds'],
  ])('%j, at most %i', (post, most, after) => {
    const splice = withoutIdleHashtags(prepare(post), most, known);
    expect(splice === undefined ? undefined : apply(post, splice)).toBe(after);
  });
});
