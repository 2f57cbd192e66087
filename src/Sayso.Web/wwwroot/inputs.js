// Adding files without leaving the page: chosen or dropped, sent with progress, and told what became of each. Without this, the form does the same by loading /inputs.
const section = document.querySelector('#add');
const form = section.querySelector('form');
const line = section.querySelector('.progress-line');
const bar = section.querySelector('progress');
const rows = section.querySelector('tbody');
const button = form.querySelector('button');
const words = { read: 'is in the ledger', unchanged: 'was there already', duplicate: 'same as another', failed: 'could not be read', remark: 'remark' };
const mostRows = 500;
let events = null;

function tell(text) {
    section.querySelector('.progress').hidden = false;
    line.textContent = text;
}

function count(number, one, many) {
    return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}

function cell(row, ...content) {
    const td = document.createElement('td');
    td.append(...content);
    row.append(td);
}

function isolated(text) {
    const bdi = document.createElement('bdi');
    bdi.textContent = text;
    return bdi;
}

// What is shown comes from files of strangers: text only, never markup.
function show(input) {
    const row = document.createElement('tr');
    let name = isolated(input.name);
    if (input.report) {
        const link = document.createElement('a');
        link.href = `/report?id=${encodeURIComponent(input.report)}`;
        link.append(name);
        name = link;
    }

    const chip = document.createElement('span');
    chip.className = `chip ${Object.hasOwn(words, input.status) ? input.status : ''}`;
    chip.textContent = words[input.status] ?? input.status;
    const reason = document.createElement('div');
    reason.className = 'small foreign';
    reason.dir = 'auto';
    reason.textContent = input.reason ?? '';
    cell(row, name);
    cell(row, chip, reason);
    rows.prepend(row);
    while (rows.rows.length > mostRows) {
        rows.lastElementChild.remove();
    }
}

function listen(after, jobs) {
    events?.close();
    events = new EventSource(`/inputs/progress?after=${after}`);
    const waiting = new Set(jobs);
    const failed = new Map();
    events.addEventListener('import', message => {
        const event = JSON.parse(message.data);
        if (jobs.length > 0 && !jobs.includes(event.job)) {
            return;
        }

        waiting.add(event.job);
        if (event.kind === 'queued') {
            tell(`${count(event.total, 'file waits', 'files wait')} to be read.`);
            bar.removeAttribute('value');
        } else if (event.kind === 'started') {
            tell(`Reading ${count(event.total, 'file', 'files')} …`);
            bar.removeAttribute('value');
        } else if (event.kind === 'input') {
            show(event);
            failed.set(event.job, (failed.get(event.job) ?? 0) + (event.status === 'failed' ? 1 : 0));
            bar.max = Math.max(event.total, event.done);
            bar.value = event.done;
            tell(`Reading: ${count(event.done, 'input is', 'inputs are')} done, of ${count(event.total, 'file', 'files')}.`);
        } else if (event.kind === 'end') {
            waiting.delete(event.job);
            bar.max = 1;
            bar.value = 1;
            const wrong = failed.get(event.job) ?? 0;
            tell(event.problem ? `Reading ended before its time: ${event.problem}`
                : `Done: ${count(event.done, 'input', 'inputs')}${wrong ? `, ${count(wrong, 'of which could not be read', 'of which could not be read')}` : ''}.`);
            if (waiting.size === 0) {
                events.close();
                const link = document.createElement('a');
                link.href = location.pathname;
                link.textContent = 'Show what is there now';
                line.append(' ', link);
                document.querySelector('#running')?.replaceChildren();
            }
        }
    });
}

function send(files) {
    const bytes = files.reduce((sum, file) => sum + file.size, 0);
    if (files.length > +section.dataset.mostFiles || bytes > +section.dataset.mostBytes) {
        tell(`That is ${count(files.length, 'file', 'files')} with ${Math.ceil(bytes / 1e6).toLocaleString('en')} MB, more than is taken at once: give fewer or smaller files.`);
        return;
    }

    const data = new FormData();
    data.append('form-token', form.querySelector('[name="form-token"]').value);
    for (const file of files) {
        data.append('files', file, file.name);
    }

    const request = new XMLHttpRequest();
    request.open('POST', form.action);
    request.setRequestHeader('Accept', 'application/json');
    request.upload.addEventListener('progress', event => {
        if (event.lengthComputable) {
            bar.max = event.total;
            bar.value = event.loaded;
        }
    });
    request.addEventListener('load', () => {
        button.disabled = false;
        const answer = JSON.parse(request.responseText || '{}');
        if (request.status === 202) {
            form.reset();
            listen(answer.after, [answer.job]);
        } else {
            tell(answer.problem ?? 'The files could not be sent. Load the page again and try once more.');
        }
    });
    request.addEventListener('error', () => {
        button.disabled = false;
        tell("The files could not be sent: is 'sayso serve' still running?");
    });
    rows.replaceChildren();
    button.disabled = true;
    tell(`Sending ${count(files.length, 'file', 'files')} …`);
    request.send(data);
}

form.addEventListener('submit', event => {
    const files = [...form.querySelector('[type="file"]').files];
    if (files.length > 0) {
        event.preventDefault();
        send(files);
    }
});

section.querySelector('.drop-hint').hidden = false;
let depth = 0;
const hasFiles = event => event.dataTransfer?.types.includes('Files');
document.addEventListener('dragenter', event => {
    if (hasFiles(event)) {
        event.preventDefault();
        depth++;
        document.body.classList.add('dropping');
    }
});
document.addEventListener('dragleave', event => {
    if (hasFiles(event) && --depth <= 0) {
        document.body.classList.remove('dropping');
    }
});
document.addEventListener('dragover', event => {
    if (hasFiles(event)) {
        event.preventDefault();
    }
});
document.addEventListener('drop', event => {
    if (!hasFiles(event)) {
        return;
    }

    event.preventDefault();
    depth = 0;
    document.body.classList.remove('dropping');
    const files = [...event.dataTransfer.files];
    if (files.length > 0) {
        send(files);
    }
});

// Imports that were under way when the page was made.
const running = document.querySelector('#running');
if (running && +running.dataset.running > 0) {
    listen(running.dataset.after, []);
}
