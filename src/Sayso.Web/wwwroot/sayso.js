// What all pages share. Everything here makes pages easier to use; nothing needs it to be read.
import { readerTimes } from './times.js';
import { keysAreOn, onKey } from './keys.js';

readerTimes(document);
document.addEventListener('htmx:afterSwap', event => readerTimes(event.target));

if (keysAreOn()) {
    onKey('/', () => document.querySelector('#search-words')?.focus());
    onKey('?', () => document.querySelector('#keys-help')?.toggleAttribute('open'));
}
