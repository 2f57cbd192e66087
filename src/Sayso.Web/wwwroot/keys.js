// Keys of one letter. They can be switched off at the foot of every page (WCAG 2.1.4), and are never taken from a field.
const handlers = new Map();

export function keysAreOn() {
    return document.documentElement.dataset.keys !== 'off';
}

/** Does something when a key is pressed outside of fields, without Ctrl, Alt or Meta. */
export function onKey(key, action) {
    handlers.set(key, action);
}

document.addEventListener('keydown', event => {
    const field = event.target.closest?.('input, select, textarea, [contenteditable]');
    const action = handlers.get(event.key);
    const pressed = event.key === 'Enter' && event.target.closest?.('a, button, summary');       // does what it does anywhere
    if (!keysAreOn() || field || pressed || !action || event.ctrlKey || event.altKey || event.metaKey) {
        return;
    }

    event.preventDefault();
    action(event);
});
