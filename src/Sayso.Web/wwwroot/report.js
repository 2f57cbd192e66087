// Links the words of a report with the statements beside them. Without it a statement is selected by its address.
import { onKey } from './keys.js';

const text = document.querySelectorAll('.text');
const list = document.querySelector('.statements .list');
const items = new Map([...(list?.children ?? [])].map(item => [item.id, item]));
const order = [...items.keys()];
const calm = { behavior: 'instant', block: 'nearest' };
let selected = list?.querySelector('.selected')?.id ?? null;
let lit = [];

const inside = (event, what) => event.target.closest?.(what);
const innermost = segment => segment.dataset.s.split(' ').at(-1);
const wordsOf = id => document.querySelectorAll(`.text .seg[data-s~="${CSS.escape(id)}"]`);
const partsOf = id => [...wordsOf(id), ...(items.has(id) ? [items.get(id)] : [])];

function light(ids) {
    for (const id of lit) {
        partsOf(id).forEach(part => part.classList.remove('lit'));
    }

    lit = ids;
    for (const id of lit) {
        partsOf(id).forEach(part => part.classList.add('lit'));
    }
}

function select(id) {
    if (selected !== null) {
        partsOf(selected).forEach(part => part.classList.remove('picked', 'selected'));
        items.get(selected)?.removeAttribute('aria-current');
        document.querySelectorAll('.text mark.seg').forEach(plain);
    }

    selected = id;
    wordsOf(id).forEach(segment => segment.classList.add('picked'));
    const item = items.get(id);
    item?.classList.add('selected');
    item?.setAttribute('aria-current', 'true');
    if (item && list.dataset.facts && !item.querySelector('.more')) {
        addFacts(item);
    }

    const address = new URL(location.href);
    id === null ? address.searchParams.delete('s') : address.searchParams.set('s', id);
    address.hash = id === null ? '' : id;
    history.replaceState(history.state, '', address);
}

// Of a long report the page has all that is known only of the statement that was selected first.
async function addFacts(item) {
    const answer = await fetch(list.dataset.facts + encodeURIComponent(item.id));
    if (answer.ok && !item.querySelector('.more')) {
        item.insertAdjacentHTML('beforeend', await answer.text());
        showItem(item.id);
    }
}

// The server marks the selected words by an element; from here on a class does.
function plain(mark) {
    const span = document.createElement('span');
    span.className = mark.className;
    span.dataset.s = mark.dataset.s ?? '';
    span.append(...mark.childNodes);
    mark.replaceWith(span);
}

// In the list alone: the page stays where it is.
function showItem(id) {
    const item = items.get(id);
    if (item && list.scrollHeight > list.clientHeight) {
        const [own, around] = [item.getBoundingClientRect(), list.getBoundingClientRect()];
        if (own.top < around.top || own.bottom > around.bottom) {
            list.scrollTop += own.top - around.top - 24;
        }
    }
}

function showWords(id) {
    const first = wordsOf(id)[0];
    if (first) {
        const { top, bottom } = first.getBoundingClientRect();
        if (top < 80 || bottom > innerHeight - 40) {
            first.scrollIntoView({ behavior: 'instant', block: 'center' });
        }
    }
}

function toWords(id) {
    select(id);
    document.getElementById('words-' + id)?.focus({ preventScroll: true });
    showWords(id);
}

function toItem(id) {
    select(id);
    items.get(id)?.querySelector('.number').focus({ preventScroll: true });
    list.scrollHeight > list.clientHeight ? showItem(id) : items.get(id)?.scrollIntoView(calm);
}

function step(by) {
    if (order.length === 0) {
        return;
    }

    const at = order.indexOf(selected);
    const id = order[at < 0 ? (by > 0 ? 0 : order.length - 1) : Math.min(Math.max(at + by, 0), order.length - 1)];
    toItem(id);
    if (list.scrollHeight > list.clientHeight) {
        showWords(id);
    }
}

for (const part of text) {
    part.addEventListener('mouseover', event => {
        const segment = inside(event, '.seg[data-s]');
        light(segment ? segment.dataset.s.split(' ') : []);
        if (segment && list) {
            showItem(innermost(segment));
        }
    });
    part.addEventListener('mouseleave', () => light([]));
    part.addEventListener('focusin', event => {
        const number = inside(event, '.n');
        if (number && list) {
            light([number.id.slice('words-'.length)]);
        }
    });
    part.addEventListener('focusout', () => light([]));
}

if (list) {
    text[0].addEventListener('click', event => {
        const number = inside(event, '.n');
        const segment = inside(event, '.seg[data-s]');
        if (event.ctrlKey || event.metaKey || event.shiftKey) {
            return;
        }

        if (number) {
            event.preventDefault();
            toItem(number.id.slice('words-'.length));
        } else if (segment && String(getSelection()) === '') {
            select(innermost(segment));
            showItem(innermost(segment));
        }
    });
    list.addEventListener('mouseover', event => light(inside(event, '.statement') ? [inside(event, '.statement').id] : []));
    list.addEventListener('mouseleave', () => light([]));
    list.addEventListener('focusin', event => light(inside(event, '.statement') ? [inside(event, '.statement').id] : []));
    list.addEventListener('focusout', () => light([]));
    list.addEventListener('click', event => {
        const item = inside(event, '.statement');
        const link = inside(event, 'a');
        if (!item || event.ctrlKey || event.metaKey || event.shiftKey || (link && !link.matches('.number, .to-words'))) {
            return;
        }

        if (link) {
            event.preventDefault();
            toWords(item.id);
        } else if (String(getSelection()) === '') {
            select(item.id);
            showWords(item.id);
        }
    });
    document.querySelector('.below').addEventListener('click', event => {
        const link = inside(event, 'a');
        const to = link && new URL(link.href);
        const id = to?.searchParams.get('s');
        if (id && items.has(id) && to.pathname === location.pathname && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
            event.preventDefault();
            toWords(id);
            showItem(id);
        }
    });
    onKey('j', () => step(1));
    onKey('k', () => step(-1));
    onKey('t', () => document.querySelector('#text').focus());
    onKey('Escape', () => select(null));
    onKey('Enter', () => selected !== null && toWords(selected));

    if (selected !== null) {
        wordsOf(selected).forEach(segment => segment.classList.add('picked'));
        showWords(selected);
        showItem(selected);
    }
}

// Origins, and what else is fetched, are below the text. Two reports side by side fetch nothing.
const later = document.querySelector('article.report')?.dataset.htmx;
function fetchRest() {
    const script = document.createElement('script');
    script.src = later;
    document.head.append(script);
}

if (later) {
    document.readyState === 'complete' ? fetchRest() : addEventListener('load', fetchRest, { once: true });
}
