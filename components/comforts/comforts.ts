import { datePaper } from '@/components/comforts/date-paper';
import { keepDetails } from '@/components/comforts/keep-details';
import { keepPlace } from '@/components/comforts/keep-place';
import { nameThisPlace } from '@/components/comforts/name-this-place';
import { offerCopying } from '@/components/comforts/offer-copying';
import { offerLook } from '@/components/comforts/offer-look';
import { offerSharing } from '@/components/comforts/offer-sharing';
import { tellOldPage } from '@/components/comforts/tell-old-page';
import { unfoldOnPaper } from '@/components/comforts/unfold-on-paper';
import { wearLook } from '@/components/comforts/wear-look';

// Small comforts of the reading pages. Nothing depends on them: without this module every page works. It is loaded beside
// the page, so what a reader chose is put on at once, and the rest waits for the page to be there.
wearLook();

const offerAll = (): void => {
  tellOldPage();
  offerLook();
  nameThisPlace();
  offerCopying();
  offerSharing();
  keepDetails();
  keepPlace();
  unfoldOnPaper();
  datePaper();
};

if (document.readyState === 'loading') addEventListener('DOMContentLoaded', offerAll);
else offerAll();
