import { describe, expect, test } from '@jest/globals';
import type { Cue } from '@vigie/contracts/annotated-post';
import { cuesOf } from './cues.ts';
import { tokenise } from './tokens.ts';

const EXAMPLES: Readonly<Record<Cue, readonly string[]>> = {
  enquiry: [
    'Is this true?',
    'any source on this?',
    'can anyone confirm',
    'Source?',
    'real or fake?',
    'Do we know if it was the bridge',
    'c vrai ??',
    'C’est vrai ça ?',
    'sérieux ??',
    'jsp si c vrai',
    'une source ?',
    'info ou intox ?',
    'quelqu’un peut confirmer ?',
    'vous avez une source svp ?',
    'D’où vient cette info ?',
    '¿Es verdad?',
    'alguien sabe algo',
    'Stimmt das?',
    'weiß jemand mehr',
  ],
  denial: [
    'This is fake',
    'Police deny the rumour',
    'There is no bomb',
    'stop spreading false rumours',
    'old photo from another country',
    'Fake news!',
    'C’est faux !',
    'La préfecture dément',
    'Arrêtez de relayer cette rumeur',
    'aucun blessé, fausse alerte',
    'INTOX',
    'Il n’y a pas eu d’explosion',
    'ne partagez pas cette rumeur',
    'Es un bulo',
    'Das stimmt nicht',
  ],
  hedge: [
    'reportedly two arrests',
    'unconfirmed reports of shots',
    'hearing that the bridge fell',
    'rumour has it',
    'apparently closed',
    'Il paraît que le pont est fermé',
    'à confirmer',
    'Deux personnes auraient été vues',
    'info à prendre avec des pincettes',
    'j’ai entendu dire que',
    'angeblich gesperrt',
    'al parecer hay heridos',
  ],
  attribution: [
    'sources say the bridge fell',
    'a friend who works at the hospital',
    'according to witnesses',
    'saw it on facebook',
    'selon une source proche',
    'd’après un ami pompier',
    'ma cousine infirmière m’a dit',
    'vu sur Facebook',
    'reçu sur WhatsApp',
    'un collègue qui travaille à la mairie dit',
  ],
  'official-source': [
    'Police confirm two arrests',
    'according to the mayor',
    'official statement',
    'La préfecture confirme',
    'selon les pompiers',
    'communiqué de presse de la mairie',
    'La SNCF annonce',
    'la policía confirma',
  ],
  witness: [
    'I just saw the smoke',
    'from my window',
    'I am at the scene',
    'we heard it here, on my street',
    'Je suis sur place',
    'j’ai vu la fumée',
    'depuis ma fenêtre',
    'juste en bas de chez moi',
    'on entend des tirs',
  ],
  alarm: [
    'BREAKING: bridge down',
    '🚨 fire',
    'EVERYBODY LEAVE THE CENTRE NOW',
    'run!!!',
    'URGENT',
    'alerte info',
    'ne sortez pas',
  ],
  'call-to-share': [
    'please RT',
    'share this before they delete it',
    'spread the word',
    'Partagez svp',
    'faites tourner',
    'à partager massivement',
    'avant qu’ils suppriment',
    'prévenez vos proches',
    'RT max',
    'difundid por favor',
  ],
};

for (const [cue, texts] of Object.entries(EXAMPLES))
  describe(cue, () => {
    for (const text of texts) test(text, () => expect(cuesOf(tokenise(text))).toContain(cue));
  });

describe('plain posts give nothing away', () => {
  for (const text of [
    'Who is coming to the concert tonight?',
    'On mange quoi ce soir ?',
    'What time is it?',
    'The bridge was built in 1910',
    'Il fait beau sur la place du marché',
    'My friend came to dinner',
    'Le maire inaugure la nouvelle piscine',
    'I love this song',
  ])
    test(text, () => expect(cuesOf(tokenise(text))).toEqual([]));
});

test('a question mark alone is no enquiry', () => {
  for (const text of ['?', 'The bridge ???', 'Pourquoi ?']) expect(cuesOf(tokenise(text))).not.toContain('enquiry');
});
