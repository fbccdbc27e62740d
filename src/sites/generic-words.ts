/**
 * The words by which a field on an unknown site shows what it is for, in the languages of the interface
 * and their neighbours: it, en, es, fr, de, pt. Whole words or beginnings, matched on text folded to
 * plain small letters (no accents).
 */

/**
 * A field's own label or placeholder: a public text is written here. "Your answer" is not among them: every
 * questionnaire has one.
 */
export const PUBLIC_WORDS =
  /\b(?:post|posts|reply|replies|repl(?:y|ies)ing|comments?|commenting|caption|status|toot|tweet|thread|topic|discussion|what's (?:happening|new|on your mind)|share (?:something|your|an update)|join the (?:discussion|conversation)|add to the discussion|write (?:an?|your) (?:review|answer|story|article)|leave a (?:comment|reply|review)|review|announcement|commenta|comment[oi]|rispondi|scrivi (?:un |una |qualcosa|qui|il tuo|la tua)|pubblica|a cosa stai pensando|cosa succede|che succede|condividi|didascalia|discussione|recensione|articolo|annuncio|comentarios?|comenta|comentar|responde[r]?|publica[r]?|publicacion|publicacao|que (?:estas pensando|esta pasando|esta acontecendo)|escribe (?:un|una|algo|tu)|escreva|legenda|resena|avaliacao|commentaires?|commenter|repondre|publier|publication|quoi de neuf|exprimez-vous|ecri(?:re|vez) (?:un|une|votre|quelque)|avis|kommentare?|kommentieren|antworten|beitrag|beitrage|veroffentlichen|was (?:machst du|gibt's|ist los|geht)|schreib(?:e|en)? (?:einen|eine|etwas|deinen)|bewertung|rezension)\b/;

/** A button near by: this goes out to a public. */
export const PUBLISH_WORDS =
  /^(?:post(?: it| comment| reply| topic| thread| update| now| answer| review)?|submit (?:comment|reply|post|review|answer)|(?:add|leave|publish|send) (?:a )?(?:comment|reply|review|answer)|publish(?: now| post)?|reply|comment|share(?: now)?|schedule(?: post)?|toot!?|tweet|create (?:post|topic|thread)|post (?:a |your |my )?(?:comment|reply|answer|review|question)|(?:add|new) (?:post|thread|topic)|pubblica(?:lo| ora| post| commento| risposta)?|commenta|rispondi|invia (?:il |la |la tua |il tuo )?(?:commento|risposta|recensione)|condividi|programma|crea (?:discussione|post|argomento)|publicar|comentar|responder|compartir|compartilhar|enviar (?:comentario|respuesta|resposta)|postar|publier|commenter|repondre|partager|envoyer (?:le )?(?:commentaire|la reponse)|laisser un commentaire|veroffentlichen|posten|kommentieren|antworten|teilen|(?:kommentar|antwort|beitrag) (?:absenden|senden|abschicken|veroffentlichen|erstellen))$/;

/** What developers call such a field, in English whatever the site's language is. */
export const COMPOSER_NAMES = /(?:^|[^a-z])(?:compos(?:e|er)|caption|status|post(?!-?\d)(?:body|text|content|form|editor)?|comment(?:s|box|form|text|body|area)?|repl(?:y|ies)(?:box|form|text)?|new-?(?:post|topic|thread)|publisher|tweet|quick-?reply|topic|thread|review)(?:[^a-z]|$)/;

/** What says that the words go to one person, to a machine or into a file: never read. */
export const PRIVATE_NAMES =
  /(?:^|[^a-z])(?:chat|dm|im|messenger|messaging|direct-?messages?|private-?messages?|conversation|whisper|inbox|mail(?:box|to)?|e-?mail|webmail|search|query|filter|captcha|log-?in|sign-?in|sign-?up|password|passphrase|otp|coupon|address|street|billing|shipping|checkout|order[-_](?:notes?|comments?)|cart|payment|iban|terminal|console|sql|json|xml|css|html|regex|code|script|snippet|source|prompt|translat\w*|spreadsheet|formula|cell|signature|bio|biography|about-?me|ticket|support|contact|feedback|report|abuse|cancel\w*|reason|secret|token|private|memo|todo|journal|diary|invoice|cv|resume|cover-?letter|application)(?:[^a-z]|$)/;

/** The same in a field's own label or placeholder. */
export const PRIVATE_WORDS =
  /\b(?:search|cerca|buscar|rechercher|suchen?|pesquisar|message|messages|messaggi?o?|mensajes?|mensagem|nachricht(?:en)?|e-?mail|indirizzo|address|direccion|adresse|endereco|anschrift|ordine|order|pedido|commande|bestellung|consegna|delivery|spedizione|lieferung|entrega|livraison|password|codice|code|coupon|privat[oeia]?|private|prive|bio|biografia|su di te|about you|about me|chi sei|support|assistenza|ticket|segnala\w*|report|motivo|reason|grund|raison|contatt\w+|contact|kontakt|contacto|feedback|prompt|ask (?:me )?anything|ask ai|chiedi|translate|traduci|note (?:per|al|personali|private)|notes (?:to|for)|appunti|anmerkungen|observaciones|segret\w+|secret|firma|signature|sugger\w+|richiesta|request|preventivo|quote|lettera|letter)\b/;

/** A path that leads to a place where one writes to a public. */
export const COMPOSER_PATH = /\/(?:compose|publish|submit|new|create|share|intent|status|post|posts|posting|topic|topics|thread|threads|comment|comments|reply|newreply|newthread|discussion|forum|editor|planner|composer|scrivi|pubblica|nuovo|blog|articles?|news|notizie)(?:[/.\-_]|$)/;

/** A path where nobody writes to a public. */
export const PRIVATE_PATH =
  /\/(?:messages?|messaging|direct|inbox|chat|chats|dm|dms|conversations?|mail|webmail|search|cerca|login|signin|sign-in|signup|register|registrati|password|checkout|cart|carrello|cassa|order|orders|payment|pagamento|account|settings|impostazioni|profile\/edit|preferences|contact|contatti|contact-us|support|assistenza|help|tickets?|billing|vault|admin\/settings)(?:[/.\-_]|$)/;

/** Small letters without accents, spaces evened out. */
export function foldWords(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'").replaceAll(/\s+/g, ' ').trim().toLowerCase();
}

/** Developers' names with their parts apart: `postBody` is `post-body`. */
export function foldNames(names: string): string {
  return names.replaceAll(/([a-z\d])([A-Z])/g, '$1-$2').toLowerCase();
}
