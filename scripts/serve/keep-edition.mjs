// @ts-check
import { siteOrigin } from '../site-origin.mjs';
import { openEdition } from './open-edition.mjs';

const minute = 60_000;

/**
 * Keeps the edition that is served, and has a new one pressed when the day of one of its pages has come. An edition of another
 * build is never given.
 *
 * @param {object} keeper
 * @param {string} keeper.folder where editions are kept
 * @param {string} keeper.sources the hash of what the portal was built from
 * @param {() => string} keeper.today
 * @param {string} [keeper.origin] where the portal says it stands
 * @param {() => Promise<void>} keeper.press makes a new edition, elsewhere
 */
export function keepEdition({ folder, sources, today, press, origin = siteOrigin() }) {
  let open = openFitting();
  /** @type {Promise<void> | undefined} */
  let pressing;
  let notBefore = 0;
  let checked = { day: '', edition: open, isWhole: false };

  function openFitting() {
    const edition = openEdition(folder);
    return edition?.sources === sources && edition.origin === origin ? edition : undefined;
  }

  function pressSoon() {
    if (pressing !== undefined || Date.now() < notBefore) return;
    pressing = press()
      .then(() => {
        open = openFitting();
      })
      .catch((error) => {
        console.error(error);
        notBefore = Date.now() + minute;
      })
      .finally(() => {
        pressing = undefined;
      });
  }

  /** Looked up for every request, and found out once a day. @param {string} day */
  function isWhole(day) {
    if (checked.day !== day || checked.edition !== open) {
      checked = { day, edition: open, isWhole: open?.holdsOn(day) ?? false };
    }
    return checked.isWhole;
  }

  return {
    /** The edition to serve from; where pages of it do not hold today, they are being pressed from now on. */
    current() {
      if (!isWhole(today())) pressSoon();
      return open;
    },

    /** Settled when no press is under way. */
    settled: async () => pressing,
  };
}
