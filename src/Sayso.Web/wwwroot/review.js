// Makes the review page quicker: forms and links of the queue without a full reload, keys, and words taken from a selection. What is marked and saved, the server decides.
import { onKey } from './keys.js';
import { readerTimes } from './times.js';

const page = () => document.querySelector('#review');
const said = document.querySelector('#said');
let busy = false;

function say(words) {
    said.textContent = '';
    requestAnimationFrame(() => {
        said.textContent = words;       // what is put there in the same frame again is not read out
    });
}

/** Puts the answer of the server in the place of what is shown; without one, the browser goes there as it would have. */
async function show(request, otherwise, keep) {
    if (busy) {
        return;
    }

    busy = true;
    page().classList.add('busy');
    try {
        const answer = await fetch(request);
        const told = new DOMParser().parseFromString(await answer.text(), 'text/html');
        const fresh = told.querySelector('#review');
        if (!fresh) {
            throw new Error('no page');
        }

        const before = keep ? where(document.activeElement) : null;
        page().replaceWith(document.adoptNode(fresh));
        document.title = told.title;
        say(told.querySelector('#said').textContent);
        if (fresh.dataset.address !== location.pathname + location.search) {
            history.pushState(null, '', fresh.dataset.address);
        }

        ready();
        readerTimes(fresh);
        const refused = fresh.querySelector('#refused');
        (refused ?? (before && fresh.querySelector(before)) ?? fresh.querySelector(keep ? '#review-text' : '#heading'))?.focus({ preventScroll: keep && !refused });
    } catch {
        otherwise();
    } finally {
        busy = false;
        page()?.classList.remove('busy');
    }
}

// The same thing to press or to fill in, after the page was replaced.
function where(element) {
    return element?.name === 'do' ? `button[value="${element.value}"]` : element?.name && element.form?.id === 'decide' ? `#decide [name="${element.name}"]:not([type=hidden])` : null;
}

function submit(form, button) {
    const fields = new FormData(form);
    fields.set('do', button);
    const decides = ['accept', 'reject', 'save', 'undo'].includes(button);
    show(new Request(form.action, { method: 'POST', body: new URLSearchParams(fields) }), () => location.assign(page().dataset.address), !decides);
}

/** The selected words as UTF-16 offsets of the report's text, without blanks at their ends; null where nothing of it is selected. */
function selected() {
    const selection = getSelection();
    const text = page().querySelector('#review-text');
    if (!text || selection.rangeCount === 0 || selection.isCollapsed) {
        return null;
    }

    const range = selection.getRangeAt(0);
    const pieces = [...text.querySelectorAll('[data-start]')].filter(piece => range.intersectsNode(piece));
    if (pieces.length === 0) {
        return null;
    }

    const at = (piece, node, offset, edge) => piece.contains(node) && node.nodeType === Node.TEXT_NODE && !piece.classList.contains('sign') ? +piece.dataset.start + offset : +piece.dataset[edge];
    let start = at(pieces[0], range.startContainer, range.startOffset, 'start');
    let end = at(pieces.at(-1), range.endContainer, range.endOffset, 'end');
    const isBlank = place => {
        const piece = pieces.find(p => place >= +p.dataset.start && place < +p.dataset.end);
        return !piece || (!piece.classList.contains('sign') && /\s/.test(piece.textContent[place - piece.dataset.start]));
    };
    while (start < end && isBlank(start)) {
        start++;
    }

    while (end > start && isBlank(end - 1)) {
        end--;
    }

    return start < end ? { start, end } : null;
}

function take(part, further) {
    const form = page().querySelector('#decide');
    const words = selected();
    if (!form || !words) {
        say('Select words in the text first.');
        return;
    }

    const field = form.elements[part];
    const piece = `${words.start}-${words.end}`;
    const pieces = further ? field.value.split(' ').filter(p => p) : [];
    field.value = [...pieces, piece].sort((a, b) => parseInt(a, 10) - parseInt(b, 10)).join(' ');
    form.elements.part.value = part;
    submit(form, 'draft');
}

function edge(step) {
    const part = page().querySelector('#decide')?.elements.part.value;
    page().querySelector(`button[value="${part}.${step}"]`)?.click();
}

function press(key) {
    const thing = page().querySelector(`[data-key="${key}"]`);
    thing?.click();
    return thing;
}

function go(where, otherwise) {
    const link = page().querySelector(`[rel="${where}"]`);
    if (link) {
        link.click();
    } else {
        say(otherwise);
    }
}

function ready() {
    for (const element of page().querySelectorAll('.with-script')) {
        element.hidden = false;
    }

    for (const button of page().querySelectorAll('[data-take]')) {
        button.addEventListener('mousedown', event => event.preventDefault());      // a press leaves the selection as it is
        button.addEventListener('click', () => take(button.dataset.take, false));
    }
}

document.addEventListener('submit', event => {
    const form = event.target;
    if (form.method === 'post' && form.closest('#review')) {
        event.preventDefault();
        submit(form, event.submitter?.value ?? 'draft');
    }
});

document.addEventListener('click', event => {
    const link = event.target.closest?.('#review .queue a');
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0) {
        event.preventDefault();
        show(link.href, () => location.assign(link.href), false);
    }
});

addEventListener('popstate', () => location.reload());

for (const key of ['a', 'x', 'u', 'n']) {
    onKey(key, () => press(key) ?? say('There is nothing to do that with.'));
}

onKey('j', () => go('next', 'This is the last one.'));
onKey('k', () => go('prev', 'This is the first one.'));
onKey('e', () => {
    const edit = page().querySelector('#edit');
    edit?.toggleAttribute('open');
    (edit?.open ? edit.querySelector('select') : edit?.querySelector('summary'))?.focus();
});
for (const [key, part] of [['c', 'content'], ['s', 'source'], ['v', 'cue']]) {
    onKey(key, () => take(part, false));
    onKey(key.toUpperCase(), () => take(part, true));
}

onKey('[', () => edge('end.shrink'));
onKey(']', () => edge('end.grow'));
onKey('{', () => edge('start.grow'));
onKey('}', () => edge('start.shrink'));
ready();
