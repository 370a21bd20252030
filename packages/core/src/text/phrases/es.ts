import type { Phrases } from './phrase.ts';

/** How Spanish speakers ask, deny, hedge and spread: a short list. */
export const SPANISH: Phrases = {
  enquiry: `
    (es|sera|seria) (verdad|cierto|real|fake|un bulo|un hoax|oficial|fiable) [esto|eso|que|lo] ?
    (alguien|alguno) [me|nos] (puede|podria|sabe|confirma|tiene) [confirmar|si|confirmarlo|verificar|la fuente|algo|mas]
    (fuente|fuentes|pruebas|link) $ ?
    ^ [la|tu|su|alguna|y] (fuente|fuentes|prueba|pruebas) ?
    (se sabe|sabeis|saben|sabes) (algo|si|que|mas) ?
    (esta|estan|hay) (confirmado|confirmada|confirmacion|confirmados|alguna fuente) ?
    de donde (sale|sacas|sacan|viene) ?
    ^ (en serio|de verdad|seguro|confirmado) $ ?
    no se si (es|sera|esto) (verdad|cierto|real)
  `,
  denial: `
    (es|son|esto es|eso es|era) [totalmente|completamente|un|una|todo|absolutamente] (falso|falsa|falsos|bulo|mentira|fake|montaje|invento|noticia falsa|desinformacion)
    no (es|era) (cierto|verdad|real)
    (desmiente|desmienten|desmentido|desmintio|desmintieron|niega|niegan)
    (bulo|bulos|noticia falsa|noticias falsas|falso rumor|desinformacion)
    (no|dejen de|dejad de|paren de) (difundan|compartan|difundais|compartais|difundir|compartir|compartas|difundas)
    no hay (evidencia|pruebas|ningun|ninguna|constancia|peligro)
    ^ (falso|bulo|mentira|fake) $
  `,
  hedge: `
    (supuestamente|presuntamente|al parecer|aparentemente|posiblemente|parece que|parece ser|segun parece|se dice|dicen que|se rumorea|rumores|sin confirmar|por confirmar|no confirmado|habria|habrian|podria|podrian|seria|serian)
    (he|hemos|me han) (oido|leido|dicho) que
  `,
  attribution: `
    segun (fuentes|una fuente|un amigo|una amiga|testigos|vecinos|redes|medios|un testigo)
    (fuentes|fuente) (cercanas|policiales|anonimas|cercana|anonima|internas|aseguran|dicen)
    (un amigo|una amiga|mi primo|mi vecino|mi madre|un conocido|un vecino) [que|me|nos] [trabaja|dice|cuenta|ha|ha dicho]
    (me|nos) (han|ha|acaban de) (dicho|contado|decir|pasado|llegado)
  `,
  'official-source': `
    (segun|confirma|informa|anuncia) [la|el|los|las] (policia|guardia civil|gobierno|ministerio|ministro|alcalde|ayuntamiento|bomberos|autoridades|hospital|fiscalia|proteccion civil|emergencias)
    (policia|guardia civil|gobierno|ministerio|alcalde|ayuntamiento|bomberos|autoridades|hospital|fiscalia|emergencias) (confirma|confirman|informa|informan|anuncia|anuncian|desmiente|desmienten|advierte)
    (comunicado|fuentes|cuenta) (oficial|oficiales|de prensa)
  `,
  witness: `
    (acabo de|yo|lo) (ver|vi|escuchar|oir|he visto|he oido|estoy viendo)
    (estoy|estamos) (aqui|en el lugar|delante|al lado|viendo|dentro)
    (desde|en|por) mi (ventana|casa|calle|balcon|barrio|edificio|trabajo)
  `,
  alarm: `(urgente|ultima hora|alerta|atencion|peligro|cuidado|socorro|emergencia)`,
  'call-to-share': `
    (comparte|compartan|compartid|difunde|difundan|difundid|difusion|pasalo|pasadlo|rt) [por favor|porfa|maxima|urgente|esto|a todos|antes]
    (maxima|por favor) difusion
    antes (de que|que) (lo|la) (borren|censuren|eliminen|quiten)
    (avisa|avisad|avisen) a (todos|tus|vuestros|sus|todo)
  `,
};
