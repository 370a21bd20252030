import { rateOf } from './rate.ts';
import { AUTHOR, guillemets, leading } from './say.ts';
import { signal, type Measure } from './signal.ts';

/** "Please share", « faites tourner », "before they delete it". */
export const callToShare: Measure = (look) => {
  const found = look.tally.marks['call-to-share'];
  const among = look.tally.marks.asserts.authors;
  const { ratio, points } = rateOf(look, 'call-to-share', found, among, look.weights.callToShare);
  const some = leading(found.authors, AUTHOR);
  const because = {
    en: `${some.en} out of ${among} ${found.authors === 1 ? 'calls' : 'call'} on others to share it`,
    fr: `${some.fr} sur ${among} ${found.authors === 1 ? 'appelle' : 'appellent'} à ${guillemets('faire tourner')}`,
  };
  return signal('call-to-share', ratio, points, because, found.ids);
};
