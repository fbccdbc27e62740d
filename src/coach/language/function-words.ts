import type { LanguageClass } from './classes.ts';

/** The words that give a language away: `sure` ones speak clearly for it, `shared` ones for its neighbours as well. */
export interface WordList {
  readonly sure: string;
  readonly shared: string;
}

/** The six languages told apart. */
export type KnownLanguage = Exclude<LanguageClass, 'other'>;

/** Articles, pronouns, prepositions, auxiliaries, and the commonest words of posts. Accents as written and as often left out. */
export const KNOWN_WORDS: Readonly<Record<KnownLanguage, WordList>> = {
  it: {
    sure: `il gli di che è e' é' sono siamo siete della delle dello degli nella nelle nello negli nei dell' nell' all'
      dall' sull' un' dei alla alle allo agli dalla dalle dallo dagli dai sulla sulle sullo sugli perché perche perchè
      perche' anche più piu piu' così cosi cosi' però pero' può puo' già gia' ancora sempre mai adesso oggi ieri
      domani ora subito questo questa questi queste quello quella quelli quelle quest' quell' cosa cos' chi dove
      quando quanto ogni ho hai ha' abbiamo avete hanno ero eravamo fatto fare faccio fai facciamo vuoi voglio
      vogliamo vorrei puoi possiamo posso devi deve dobbiamo noi voi loro suo sua suoi nostro nostra nostri nostre
      vostro vostra vostri vostre mio miei tuo tuoi tua ciao grazie prego buongiorno buonasera buonanotte solo molto
      troppo tutti tutto tutta tutte qui qua lì cui scopri scoprite clicca cliccate acquista acquistate compra provalo
      provate vieni venite seguici seguiteci iscriviti nuovo nuova nuovi nuove collezione sconto sconti spedizione
      gratuita gratis prodotti negozio disponibile disponibili ecco bello bella bellissimo bellissima bene c' com'
      dov' nient' niente qualcosa qualcuno nessuno senza oppure ed ad essere stato stata stati stiamo stai sta sto
      andiamo vai vado andare dire detto dici secondo anni anno giorno giorni cena pranzo casa mondo lavoro vita sai
      so forse magari invece proprio davvero mentre ne ci vi né sì affrettati approfittane prenota prenotate ordina
      iscrivetevi condividi condividete commenta commentate tagga taggate lascia lasciate perdere occasione offerta
      offerte saldi ultimi ultime pezzi risparmia regalo regali corri auguri amici amico buon buona domenica lunedì
      martedì mercoledì giovedì venerdì sabato mattina sera notte settimana mese vediamo aspettiamo lieti felici
      annunciare presentare novità leader settore migliore migliori meglio peggio uomo donna donne uomini bambini
      mamma papà famiglia amore cuore insieme nuovamente oltre entro fino alcuni alcune certo vero giusto saluti
      ragazzi volta volte parte fatti parlare sapere sapete pensate pensi vorresti fareste faresti esaurito provare
      credere ricetta ricette biglietti concorso vinci vincere partecipa scorte esaurimento vendita torna tornano assolutamente
      imperdibile esclusivo esclusiva garantito garantita sicuro promozione`,
    shared: `la le lo i a o e un una uno in con per non si se mi ti da del dal al sul nel ma come tra fra su due tre ha me te
      tu io lui lei l' d' s' m' t' quanti quale quali altro altri altra poi ai prima dopo era va prova`,
  },
  en: {
    sure: `the and of is are was were be been being you your yours we our ours they their them he she his her i'm i've i'll
      i'd it it's its that that's this these those what what's who why how when where which with from for have has had
      do does did don't doesn't didn't can't won't isn't aren't wasn't wouldn't couldn't shouldn't can could would
      should will not you're you'll you've we're we've we'll they're he's she's there's let's here's if but or about
      out up get got go going gonna wanna just like all any some more most much many my me at by on an as to so into
      over after before then than there here now new free buy shop click follow link sale off check please thanks
      thank know think want need make see look love good great best day today tonight tomorrow yesterday week year
      people time one two first last next never ever always really very too also back down only every other right work
      life because us him lol omg dont cant im ive youre thats u ur order subscribe learn read join sign comment
      comments below above share tag leave swipe tap grab save limited offer offers deal deals sold hurry miss chance
      friend friends giveaway win winner winners enter excited announce happy sunday monday tuesday wednesday thursday
      friday saturday morning evening night afternoon weekend month hello welcome news latest update industry leader
      leading leaders game changer collection store stores stock available shipping price orders bought book sells
      exclusive guaranteed thoughts guys everyone everybody someone anyone something anything nothing everything world
      family home house kids women men woman children girl girls beautiful amazing awesome nice cool little big old
      young long high better worse less few lot lots again still though through while until without within between
      under done made having doing getting making taking coming working let help keep start stop try use give find
      feel tell ask show play watch wait stay live call talk left ago item items inside yet yes yeah hey sorry hope
      sure maybe since almost already enough such own same another each both hours minutes hour minute days weeks
      months years early late soon wear looking thing things way place selling fast flash popular ends ending viewing
      compare results remaining must-have essential ultimate experience experts bio`,
    shared: `a i in no via die man am pm`,
  },
  es: {
    sure: `el los las y del al una unos unas es está esta' están estamos estoy estás son soy eres somos fue han hemos hay
      he pero porque por qué cómo cuándo dónde quién cuál más muy también tambien ya sí aquí ahí allí hoy ayer mañana
      ahora siempre nunca con sin sobre hasta desde entre mi mis tus sus nuestro nuestra nuestros nuestras vuestro
      vuestra este estos estas ese esa eso esos esas aquel aquella ellos ellas nosotros vosotros usted ustedes yo él
      les nos os quiero quieres queremos puedes puede podemos puedo tengo tienes tiene tenemos tienen hacer hace hago
      hacen gracias hola buenos buenas días noches todo todos todas mucho muchos mucha muchas algo alguien nadie nada
      cada otro otros otra otras mejor mejores compra descubre síguenos nuevo nueva nuevos nuevas colección descuento
      envío gratis enlace haz año años día vida mundo gente casa cosas ver ser estar voy vamos vas va dice dijo creo
      sé así aun aún jaja jajaja jajajaja entonces luego después antes bien mal solo sólo según mientras donde quien
      pues siendo cuando clic última últimas últimos unidades regístrate reserva comparte comenta etiqueta oferta
      ofertas rebajas aprovecha domingo lunes martes miércoles jueves viernes sábado semana mes amigos amigo feliz
      felices anunciar novedades tienda tiendas disponible disponibles precio sorteo gana participa opinas opináis
      piensas creéis corazón amor mujer mujeres hombre hombres niños familia hijo hijos trabajo tiempo conocer saber
      poder decir juntos además aunque durante mediante través incluso cualquier gran grandes sea ha sido quería qe pq
      xq ke q tb asi mas aqui dia leer enhorabuena encanta encantan genial`,
    shared: `la lo de que en a o un se me te le su tu si no e como para era da`,
  },
  fr: {
    sure: `le les des et est à au aux du une sont suis es' êtes sommes était c'est c' qu' n' j' d'un d'une ce cet cette ces
      qui quoi où quand comment pourquoi pour avec sans sur sous dans par chez vers mais ou donc parce car je il elle
      nous vous ils elles on moi toi lui leur leurs mon ton son ma sa mes tes ses notre votre nos vos ne pas plus
      jamais toujours encore très trop bien aussi déjà ici là aujourd'hui demain hier maintenant avoir être fait faire
      fais peut peux veux veut dois doit faut ai as avons avez ont été sera serait merci bonjour bonsoir salut oui non
      tout tous toute toutes même autre autres quelque chose rien personne beaucoup peu bon bonne nouveau nouvelle
      nouveaux nouvelles découvrez achetez cliquez abonnez lien gratuit livraison soldes jour jours année ans monde
      vie gens heure heures soir matin après avant depuis entre selon contre pendant comme si s'il y'a ya jsuis jai ça
      ca mdr quel quelle quels quelles puis alors voilà voici dernière derniers dernières chance profitez inscrivez
      partagez commentez réservez offre offres commandez cadeau cadeaux dimanche lundi mardi mercredi jeudi vendredi
      samedi semaine mois nuit amis ami heureux heureuse annoncer boutique magasin disponible prix concours gagnez
      gagner participez pensez avis coeur cœur amour femme femmes homme hommes enfants famille travail temps savoir
      dire voir aller venir mettre prendre ensemble aucun chaque plusieurs celui celle ceux afin lors dont étaient
      avait avaient vraiment juste mieux moins grand grande petits petit petite première premier suivez suivez-nous
      nouveautés bientôt bref pk pcq bcp tjs c'était j'ai j'suis suite rendez-vous faites allez venez`,
    shared: `la de un en a l' d' s' m' t' me te se tu que y via es`,
  },
  de: {
    sure: `der das und ist nicht ich du er wir ihr euch uns mich dich mir dir ihm ihn ihnen ein eine einen einem einer
      eines kein keine keinen mein meine meinen meiner dein deine unser unsere euer eure sein seine seinen den dem des
      mit von für fuer auf aus bei nach zu zum zur im am vom beim ins über ueber unter zwischen gegen ohne durch seit
      bis um auch noch nur schon sehr mehr immer nie jetzt heute morgen gestern hier dort wo wie was wer wann warum
      wenn weil dass daß ob oder aber denn doch mal ja nein sind bin bist seid war waren wird werden wurde würde haben
      habe hat hast hatte hab kann können koennen kannst muss müssen will wollen soll sollte gibt geht macht machen
      mach wieder alle alles viel viele danke bitte guten tag leute neue neuen neuer neues jahr jahre zeit welt leben
      gut besser entdecke kaufen klick kostenlos rabatt versand gewinnspiel da so es sich vor an als ach nix nen n' ne
      eigentlich halt einfach diese dieser dieses diesen man selbst etwas nichts ganz gerade dann also folgt folge
      klicke letzte letzten letzter vielen dank sichern sichere bestellen bestell teile teilt kommentiert kommentier
      markiere angebot angebote geschenk sonntag montag dienstag mittwoch donnerstag freitag samstag woche monat nacht
      abend freunde freund freuen freut stolz ankündigen geschäft laden verfügbar preis verlost gewinne gewinnen meint
      meinung denkt liebe lieben herz frau frauen mann männer kinder familie arbeit haus kommen kommt gehen sehen
      sagen wissen weiß weiss finden stehen zusammen jeder jede jedes einige wenig weniger besten erste ersten schön
      schöne schönen frohe gute erfahren lesen bild bilder video wurden konnte sollten wäre hätte dafür damit dazu
      davon darüber dabei daran hallo leider vielleicht natürlich kleine kleinen großen große ganzen kleiner ihrem
      ihren ihrer ihre seinem seiner keiner jemand niemand trotz während`,
    shared: `die in en se`,
  },
  pt: {
    sure: `o os as e é à às ao aos do da dos das no na nos nas num numa pelo pela pelos pelas um uma uns umas não nao sim
      são sao está estão estou estamos sou somos és foi era foram ser ter tem têm tenho temos tinha há mas porque
      porquê também tambem já ja mais muito muita muitos muitas pouco você voce vocês voces vc vcs eu ele ela eles
      elas nós meu minha meus minhas teu tua seu sua seus suas nosso nossa nossos nossas este esta isto esse essa isso
      aquele aquela aquilo quem qual quando onde como com sem sobre até ate desde agora hoje ontem amanhã sempre nunca
      ainda só so bem obrigado obrigada olá oi bom boa dia noite tudo todos todas nada alguém ninguém cada outro outra
      outros outras fazer faz faço fazendo quero quer queremos pode podem posso vou vai vamos vão dizer disse acho sei
      gente pra pro pras compre clique descubra siga novo nova novos novas coleção desconto frete grátis mundo vida
      ano anos coisa coisas q pq tbm tb hj kkk kkkk kk rsrs né ne aí lá aqui então depois antes melhor assim mesmo
      mesma enquanto últimas últimos unidades aproveite inscreva-se compartilhe comente reserve marque oferta ofertas
      promoção promoções presente domingo segunda terça quarta quinta sexta sábado semana mês amigos amigo feliz
      felizes anunciar novidades novidade loja lojas disponível disponíveis preço sorteio ganhe participe acha acham
      pensa coração amor mulher mulheres homem homens crianças família filho filhos trabalho tempo saber poder ver dar
      ficar juntos além embora durante através qualquer saiba confira conheça garanta corre vem ligado gostei adoro
      adorei amei linda lindo lindos programa pessoas pessoal tô tava tá estava estavam deu fica ficou será seria ta
      to mto mt mta cara mano galera hein`,
    shared: `a de que se em para por me te lhe tu ou si via`,
  },
};

/** Function words of languages the coach doesn't read, so that their posts are left alone. */
export const FOREIGN_WORDS: Readonly<Record<string, WordList>> = {
  dutch: {
    sure: `het een van ik je jij hij zij wij jullie niet geen wel ook nog maar zijn heb heeft hebben hebt had ben bent
      wordt worden werd naar voor met bij uit over onder tegen zonder door tot deze dit dat wat wie waar waarom hoe
      als dan toen omdat mijn jouw haar ons onze hun gaan gaat ga doen doet komt kom kan kunnen moet moeten wil willen
      zou zal zullen goed heel erg meer veel weer nu vandaag morgen gisteren altijd nooit leuk lekker mooi echt even
      eens gewoon dank bedankt graag hallo jaar dag alles iets niets iemand niemand nieuwe nieuw allemaal vanaf
      vanavond zo'n eindelijk weekend mensen tijd gister ff ofzo zoals eigenlijk toch zeker heerlijk trein straks koop
      klik hier volg mee dagen maken laat laten geef bekijk ontdek bestel beste wist vind leven iedereen goedemorgen
      goedenavond welterusten slapen lang net ander andere eerste twee jaren vrij zelf beetje blij`,
    shared: `de en in is op te om of aan er die was me we ze al nee ja zo week`,
  },
  catalan: {
    sure: `els amb aquest aquesta aquests aquestes això és són però perquè què molt molta molts avui demà ara sempre mai
      també més meva meu teva teu seva nostra nostre nosaltres vosaltres tothom res fer fem està estem vull vols volem
      podem pots gràcies bon bona dia dels pels pel al als una uns unes sense fins sobre quan on com jo ell ella ells
      hem heu han he has ha nou nova descobreix fes ens us hi ho ja només després abans tots totes cada i compra
      compreu descobriu segueix-nos seguiu col·lecció enllaç oferta llibertat cap altre altra altres tenim tinc té
      tenen ésser ser segons dret drets persona qualsevol mitjançant així tant quals seu seus seves aquells aquelles
      sota vers llurs llur entre nit matí a-reveure adéu sisplau si-us-plau dilluns dimarts dimecres dijous divendres
      dissabte diumenge setmana mes any anys`,
    shared: `el la les de que en a un per no se me te l' d' s' si o del`,
  },
  galician: {
    sure: `o os as do dos da das no nos na nas ao aos unha unhas un uns é son está están estamos hai moi máis tamén xa
      agora hoxe mañá onte sempre nunca aquí onde cando quen como cal porque pero sen ata desde eu ti el ela nós vós
      eles elas meu miña teu túa seu súa noso nosa vos lle lles grazas ola bos días bo boa todo todos toda persoa
      persoas dereito dereitos liberdade ten teñen temos teño facer fai fago xente ano merca descobre nova novo
      colección ningunha ninguén outra outras outro outros segundo`,
    shared: `a de que e se en para por me te con`,
  },
  romanian: {
    sure: `și si în este sunt nu că sa să cu pe la din pentru mai care ce cum când unde dar sau ca al ale ai lui ei noi voi
      ele acest această aceasta acesta acum azi astăzi mâine foarte bine mulțumesc multumesc tot toate toți avem aveți
      am ați au fi fost vrei vreau poate pot trebuie doar după fără până prin între noastre noastră nostru nou nouă
      descoperă într-o o`,
    shared: `a un de se te e`,
  },
  scandinavian: {
    sure: `och att det som är på med för av inte jag du vi ni han hon den ett har hade kan ska vill till från om men eller
      så mycket alla också bara när var här nu idag mer min mitt mina din ditt vår vårt era tack hej nya og jeg ikke
      er til af fra hvor hva hvad hvis hvordan vil skal være været meg mig deg dig oss vores våre dere også bare når
      nå godt meget mye takk tak nye å i alle blir blev der hos kun nogle noen noe noget sig ud ut op opp god morgen
      sammen kjøp köp køb klikk klicka følg följ del dela gratis uke vecka uge ved`,
    shared: `en de man for`,
  },
  polish: {
    sure: `się nie jest że na do i w z to jak ale co tak za od po przez dla przy czy już tylko bardzo może być był była są
      mam masz ma mamy jestem jesteś jego jej ich nas was nam mnie mi cię ty my wy oni dziś dzisiaj jutro teraz gdzie
      kiedy dlaczego kto dziękuję dzięki cześć nowy nowa nowe wszystko wszyscy oraz ten ta te tego tym który która
      które żeby jeszcze`,
    shared: `a o u`,
  },
  czech: {
    sure: `že se na je to by jsem jsme jste jsou není být bylo byl ale jako tak pro ve ze od po při už jen jak co kde kdy
      proč kdo který která které dnes zítra také více velmi děkuji ahoj nový nová nové všechno sa som sme nie aby
      ktorý pri alebo`,
    shared: `a i v z s do`,
  },
  turkish: {
    sure: `ve bir bu için ile çok daha ne değil mi mı var yok ben sen biz siz onlar gibi kadar sonra önce şimdi bugün yarın
      teşekkürler merhaba yeni her hiç ama nasıl neden olan olarak oldu olur`,
    shared: `da de o en`,
  },
  finnish: {
    sure: `ja on ei että se hän minä sinä me te he oli olla ovat olen mutta kun niin kuin myös vain nyt tänään huomenna
      kiitos hyvä uusi kaikki mitä missä miksi joka jos vielä tai sekä eivät eikä`,
    shared: ``,
  },
  hungarian: {
    sure: `és hogy nem az egy ez azt van volt meg csak már még is de ha mint mert vagy lesz minden nagyon most ma holnap
      köszönöm szia új ezt én te mi ti ők aki ami`,
    shared: `a`,
  },
  indonesian: {
    sure: `yang dan di ini itu dengan untuk tidak dari ke ada akan pada saya aku kamu kita kami mereka juga bisa sudah
      belum lagi sangat baru hari apa siapa kenapa gak nggak ya banget`,
    shared: ``,
  },
  latin: {
    sure: `et est non sed cum ut quod qui quae hoc sunt esse enim autem nec neque atque ad ab ex pro sub inter per aut quam
      tamen etiam iam nunc semper omnia omnes ipse eius eorum nobis vobis lorem ipsum dolor sit amet consectetur
      adipiscing elit veni vidi vici carpe diem vel quid quis ita sic nisi sine post ante ubi unde tibi mihi suum eum
      eam eos eas erat fuit habet homo hominis populi ius iuris omnis nemo cuiusque`,
    shared: `in a si se me te tu o`,
  },
};
