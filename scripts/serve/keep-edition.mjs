// @ts-check
import { openEdition } from './open-edition.mjs';

const minute = 60_000;

/**
 * Keeps the edition that is served, and has a new one pressed when the day changes. An edition of another day, or of
 * another build, is never given.
 *
 * @param {object} keeper
 * @param {string} keeper.folder where editions are kept
 * @param {string} keeper.sources the hash of what the portal was built from
 * @param {() => string} keeper.today
 * @param {() => Promise<void>} keeper.press makes a new edition, elsewhere
 */
export function keepEdition({ folder, sources, today, press }) {
  let open = openFitting();
  /** @type {Promise<void> | undefined} */
  let pressing;
  let notBefore = 0;

  function openFitting() {
    const edition = openEdition(folder);
    return edition?.sources === sources ? edition : undefined;
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

  return {
    any: () => open,

    /** The edition of today; where there is none, one is being pressed from now on. */
    ofToday() {
      if (open?.day === today()) return open;
      pressSoon();
      return undefined;
    },

    /** Settled when no press is under way. */
    settled: async () => pressing,
  };
}
