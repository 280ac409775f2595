// @ts-check

/**
 * What one drawn person looks like. Colours are CSS colours.
 * @typedef {{
 *   skin: string, blush: string, lips: string, iris: string,
 *   hair: string, hairStyle: import('./person/hair-shape.js').HairStyle, browThickness: number,
 *   shirt: string, collar: string, glasses: string | null, seed: number,
 * }} Look
 */

/** Nobody in particular. @satisfies {Readonly<Record<string, Look>>} */
export const LOOKS = {
  alex: {
    skin: '#d3a589',
    blush: '#bd6b57',
    lips: '#b0665a',
    iris: '#5c4326',
    hair: '#2d1d14',
    hairStyle: 'short',
    browThickness: 1,
    shirt: '#3f6179',
    collar: '#35536a',
    glasses: null,
    seed: 11,
  },
  robin: {
    skin: '#8a5a3c',
    blush: '#8c3f2c',
    lips: '#84433c',
    iris: '#2f2013',
    hair: '#15100e',
    hairStyle: 'long',
    browThickness: 0.8,
    shirt: '#b5563f',
    collar: '#9c4733',
    glasses: '#22262b',
    seed: 23,
  },
  sam: {
    skin: '#efc6ad',
    blush: '#dd8873',
    lips: '#c67a72',
    iris: '#4c6f86',
    hair: '#9a6b3a',
    hairStyle: 'long',
    browThickness: 0.75,
    shirt: '#5d7a5a',
    collar: '#4d6a4b',
    glasses: null,
    seed: 37,
  },
};

/** @typedef {keyof typeof LOOKS} LookName */
