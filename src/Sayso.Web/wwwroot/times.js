// Times of the sources are shown as these give them; where they give an hour, the reader's own is put beside it.
export function readerTimes(root) {
    for (const time of root.querySelectorAll('time[datetime*="T"]:not([data-done])')) {
        time.dataset.done = '';
        const at = new Date(time.dateTime);
        if (Number.isNaN(at.getTime()) || !/(Z|[+-]\d\d:?\d\d)$/.test(time.dateTime)) {
            continue;
        }

        if (at.getTimezoneOffset() === 0 && time.dateTime.endsWith('Z')) {
            continue;       // it is the reader's own
        }

        const own = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZoneName: undefined }).format(at);
        const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
        const beside = document.createElement('span');
        beside.className = 'soft small reader-time';
        beside.textContent = ` (${own}, ${zone})`;
        time.after(beside);
    }
}
