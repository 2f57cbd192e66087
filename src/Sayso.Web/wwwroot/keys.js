// Keys of one letter. They can be switched off at the foot of every page (WCAG 2.1.4), and are never taken from a field.
const handlers = new Map();
const steps = ['j', 'k', '[', ']', '{', '}'];       // what may be held down; a decision is pressed once
const edges = ['[', ']', '{', '}'];                 // on many keyboards they come by AltGr or Option

export function keysAreOn() {
    return document.documentElement.dataset.keys !== 'off';
}

/** Does something when a key is pressed outside of fields, without Ctrl, Alt or Meta (but for signs that need AltGr). */
export function onKey(key, action) {
    handlers.set(key, action);
}

document.addEventListener('keydown', event => {
    const field = event.target.closest?.('input, select, textarea, [contenteditable]');
    const action = handlers.get(event.key);
    const pressed = event.key === 'Enter' && event.target.closest?.('a, button, summary');       // does what it does anywhere
    if (!keysAreOn() || field || pressed || !action || (event.repeat && !steps.includes(event.key))) {
        return;
    }

    const isSign = event.getModifierState('AltGraph') || (event.altKey && !event.ctrlKey && edges.includes(event.key));
    if (event.metaKey || ((event.ctrlKey || event.altKey) && !isSign)) {
        return;
    }

    event.preventDefault();
    action(event);
});
