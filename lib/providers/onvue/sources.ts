import { secondHand } from '../statement';

/** What several programmes of OnVUE are compared with. */

export const DESK_URL = 'https://home.pearsonvue.com/onvue/system-requirements';

export const GOOGLE_LIST_URL = 'https://support.google.com/cloud-certification/answer/9907748';

export const ANY_CONTAINER = secondHand(
  'https://pmpmocks.com/index.php/lessons/set-up-your-testing-space/',
  'A guide to the PMP exam: a drink in any container.',
);

export const DRINK_BUT_NO_FOOD = secondHand(
  'https://www.camicb.org/Lists/DuringExam/AllItems.aspx',
  'A drink is allowed, food is not.',
);

export const PHONE_FOR_THE_CALL = secondHand(
  'https://www.ifse.ca/critical-information-for-computer-based-online-proctored-exams/',
  'IFSE’s exams, also with Pearson: away from you but within reach, for a call from the proctor.',
);
