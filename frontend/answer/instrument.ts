import { Instrument } from './types';

let loading: Promise<Instrument> | null = null;

/** The texts of the publication, once per page; a failed attempt is forgotten, so that the next one asks again. */
export function loadInstrument(): Promise<Instrument> {
  // Relative to the base that Vaadin writes into the page: the application may live below a context path. The number
  // is that of the document's shape, for browsers that keep an older one for a day.
  loading ??= fetch(new URL('instrument.json?3', document.baseURI))
    .then((response) => {
      if (!response.ok) throw new Error(`instrument.json: ${response.status}`);
      return response.json() as Promise<Instrument>;
    })
    .catch((failure) => {
      loading = null;
      throw failure;
    });
  return loading;
}
