/** Prepositions that melt into the article after them. */
const CONTRACTED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  di: { il: 'del', lo: 'dello', la: 'della', "l'": "dell'", i: 'dei', gli: 'degli', le: 'delle' },
  a: { il: 'al', lo: 'allo', la: 'alla', "l'": "all'", i: 'ai', gli: 'agli', le: 'alle' },
  da: { il: 'dal', lo: 'dallo', la: 'dalla', "l'": "dall'", i: 'dai', gli: 'dagli', le: 'dalle' },
  in: { il: 'nel', lo: 'nello', la: 'nella', "l'": "nell'", i: 'nei', gli: 'negli', le: 'nelle' },
  su: { il: 'sul', lo: 'sullo', la: 'sulla', "l'": "sull'", i: 'sui', gli: 'sugli', le: 'sulle' },
};

/** `di+ la lampada` → `della lampada`, `a+ l'evento` → `all'evento`, `su+ tutto` → `su tutto`. */
export function contractItalian(text: string): string {
  return text.replace(/(\p{L}+)\+ +(?:(il|lo|la|i|gli|le)(?=\s)|(l)['’](?=\p{L}))?/gu, (whole, preposition: string, article: string | undefined, elided: string | undefined) => {
    const forms = CONTRACTED[preposition.toLowerCase()];
    const form = forms?.[elided === undefined ? (article ?? '') : "l'"];
    if (form === undefined) return whole.replace('+', '');
    return preposition[0] === preposition[0]?.toUpperCase() ? (form[0] ?? '').toUpperCase() + form.slice(1) : form;
  });
}

/** Articles and the like that lean on the word behind them; *po'* and *va'* are cut short and do not. */
const ELIDED = /(?<![\p{L}\p{N}])(l|un|d|c|dell|all|dall|nell|sull|quell|quest|bell)(['’]) +(?=[\p{L}\p{N}])/giu;

/** `l' idraulico` → `l'idraulico`: an article remembered by itself meets its noun again. */
export function elideItalian(text: string): string {
  return text.replace(ELIDED, '$1$2');
}
