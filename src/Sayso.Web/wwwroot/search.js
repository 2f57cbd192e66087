// On a small screen what narrows a search is folded up, so that what was found is not far below. Without this, all stands open.
const small = matchMedia('(max-width: 50rem)');

function fold(root) {
    if (small.matches) {
        for (const facet of root.querySelectorAll('details.facet[open]')) {
            facet.open = facet.querySelector('[aria-current]') !== null;
        }
    }
}

fold(document);
document.addEventListener('htmx:afterSwap', event => fold(event.target));

// Where what was pressed is gone with what it removed, who uses keys goes on at the count.
document.addEventListener('htmx:afterSettle', () => {
    if (document.activeElement === null || document.activeElement === document.body) {
        document.querySelector('#count')?.focus({ preventScroll: true });
    }
});
