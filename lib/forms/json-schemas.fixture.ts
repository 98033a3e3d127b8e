import { Ajv2020 } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';

/** A validator of JSON Schema 2020-12 that refuses keywords and formats it does not know. */
export const jsonSchemas = () =>
  new Ajv2020({
    strict: true,
    strictTypes: false,
    strictRequired: false,
    allErrors: true,
    formats: fullFormats,
  });
