import type { Programme } from '../define-provider';
import { disputed, fromMemory, secondHand } from '../statement';
import { ANY_CONTAINER, DRINK_BUT_NO_FOOD, PHONE_FOR_THE_CALL } from './sources';

/** The strictest account of OnVUE is one of an AWS exam, from 2020. */
export const aws: Programme = {
  id: 'aws',
  name: 'AWS',
  changes: {
    policies: {
      drink: disputed(
        fromMemory('An account from 2020: only water, in a transparent glass.'),
        ANY_CONTAINER,
        DRINK_BUT_NO_FOOD,
      ),
      breaks: fromMemory('An account from 2020: none.'),
      phone: disputed(
        secondHand(
          'https://repost.aws/questions/QU003hAFxmTmiryNeyHG5OzA',
          'Out of reach after check-in. The proctor may ring you; never touch it otherwise.',
        ),
        PHONE_FOR_THE_CALL,
      ),
    },
  },
};
