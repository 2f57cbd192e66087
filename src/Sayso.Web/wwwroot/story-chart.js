// A chart of one quantity: who gave which number when. A number between two bounds is a bar from one to the other; where there is no ceiling, or no floor, the bar goes on as an arrow.
const Most = 7;                   // givers with a mark of their own
const Day = 86400;
const Marks = ['circle', 'square', 'diamond', 'triangle', 'down', 'cross', 'plus'];
const Colours = ['--named-edge', '--anonymous-edge', '--role-edge', '--paper-edge', '--warn', '--accent', '--good'];

const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 4 });
const compact = new Intl.NumberFormat('en-GB', { notation: 'compact', maximumFractionDigits: 1 });
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const dayOfYear = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

/** Puts a chart and its legend before the table of a card. */
export function drawSeries(card) {
    const points = [...card.querySelectorAll('tbody tr')].map(read);
    const dated = points.filter(p => p.at !== null && (p.low !== null || p.high !== null));
    if (dated.length < 2) {
        return;
    }

    const givers = order(dated);
    const holder = document.createElement('div');
    holder.className = 'chart';
    holder.setAttribute('aria-hidden', 'true');        // the table says all of it
    const legend = makeLegend(givers, points.length - dated.length);
    card.querySelector('.scroll').before(holder, legend);
    new Chart(holder, dated, givers).draw();
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const again = () => {
        for (const [i, item] of [...legend.querySelectorAll('svg')].entries()) {
            item.replaceWith(swatch(givers[i]));
        }
    };
    dark.addEventListener('change', again);
}

function read(row) {
    const at = Date.parse(row.dataset.day + 'T00:00:00Z') / 1000;
    const value = text => text === undefined || text === '' ? null : Number(text);
    return { at: Number.isNaN(at) ? null : at, low: value(row.dataset.low), high: value(row.dataset.high), giver: row.dataset.giver, key: row.dataset.key, strict: row.dataset.strict === 'yes' };
}

// Those who give most numbers have marks of their own; the others share one.
function order(points) {
    const counts = new Map();
    const names = new Map();
    for (const point of points) {
        counts.set(point.key, (counts.get(point.key) ?? 0) + 1);
        names.set(point.key, point.giver);
    }

    // Two of one name are two. Reports that say so themselves have no key: nothing ties what one says to what another says.
    const keys = [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a));
    const shown = keys.length > Most ? keys.slice(0, Most - 1) : keys;
    const givers = shown.map((key, i) => ({ name: names.get(key), key, isOne: key !== '', mark: Marks[i], colour: Colours[i] }));
    if (keys.length > shown.length) {
        givers.push({ name: `${keys.length - shown.length} others`, key: null, isOne: false, mark: Marks[Most - 1], colour: '--none-edge' });
    }

    return givers;
}

function colourOf(name) {
    return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

function makeLegend(givers, undated) {
    const list = document.createElement('ul');
    list.className = 'legend';
    list.setAttribute('aria-hidden', 'true');
    for (const giver of givers) {
        const item = document.createElement('li');
        const name = document.createElement('bdi');
        name.textContent = giver.name;
        item.append(swatch(giver), name);
        list.append(item);
    }

    if (undated > 0) {
        const item = document.createElement('li');
        item.className = 'soft';
        item.textContent = `${undated} without a day ${undated === 1 ? 'is' : 'are'} in the table alone`;
        list.append(item);
    }

    return list;
}

function swatch(giver) {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('viewBox', '-8 -8 16 16');
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute('d', shape(giver.mark, 0, 0, 6));
    path.setAttribute('fill', colourOf(giver.colour));
    path.setAttribute('stroke', colourOf(giver.colour));
    path.setAttribute('stroke-width', '2');
    svg.append(path);
    return svg;
}

// The outline of a mark, for a picture and for a canvas alike.
function shape(mark, x, y, r) {
    switch (mark) {
        case 'square': return `M${x - r},${y - r}h${2 * r}v${2 * r}h${-2 * r}z`;
        case 'diamond': return `M${x},${y - r * 1.25}L${x + r * 1.25},${y}L${x},${y + r * 1.25}L${x - r * 1.25},${y}z`;
        case 'triangle': return `M${x},${y - r * 1.1}L${x + r * 1.1},${y + r}H${x - r * 1.1}z`;
        case 'down': return `M${x},${y + r * 1.1}L${x + r * 1.1},${y - r}H${x - r * 1.1}z`;
        case 'cross': return `M${x - r},${y - r}L${x + r},${y + r}M${x + r},${y - r}L${x - r},${y + r}`;
        case 'plus': return `M${x},${y - r}V${y + r}M${x - r},${y}H${x + r}`;
        default: return `M${x - r},${y}a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0z`;
    }
}

class Chart {
    constructor(holder, points, givers) {
        this.holder = holder;
        this.givers = givers;
        const places = new Map(givers.map((g, i) => [g.key, i]));
        this.points = points.map(p => ({ ...p, of: places.get(p.key) ?? givers.length - 1 })).sort((a, b) => a.at - b.at);
        this.asides = asides(this.points);
        const values = points.flatMap(p => [p.low, p.high]).filter(v => v !== null);
        const [least, most] = [Math.min(...values), Math.max(...values)];
        const open = points.some(p => p.high === null);
        // From nought where that does not flatten what is there; with room above for an arrow.
        this.bottom = least >= 0 && least < most * .9 || least === most ? Math.min(0, least) : least - (most - least) * .2;
        this.top = most + Math.max((most - this.bottom) * (open ? .28 : .14), .5);
        const times = this.points.map(p => p.at);
        const span = Math.max(times[times.length - 1] - times[0], Day);
        this.from = times[0] - Math.max(span * .08, Day / 2);
        this.to = times[times.length - 1] + Math.max(span * .08, Day / 2);
        this.isLong = times[times.length - 1] - times[0] > 300 * Day;
    }

    draw() {
        const axis = () => ({ stroke: () => colourOf('--soft'), grid: { stroke: () => colourOf('--line'), width: 1 }, ticks: { stroke: () => colourOf('--line'), width: 1 }, font: '12px system-ui, sans-serif' });
        const plot = new window.uPlot({
            width: this.width(), height: 240, legend: { show: false }, cursor: { show: false }, select: { show: false },
            scales: { x: { time: true, range: [this.from, this.to] }, y: { range: [this.bottom, this.top] } },
            axes: [
                { ...axis(), splits: () => this.days(), values: (_, at) => at.map(a => (this.isLong ? dayOfYear : day).format(a * 1000)), grid: { show: false } },
                { ...axis(), size: 60, values: (_, at) => at.map(v => Number.isInteger(v) || this.top - this.bottom < 3 ? compact.format(v) : '') },
            ],
            series: [{}, { paths: () => null, points: { show: false } }],
            hooks: { draw: [u => this.paint(u)] },
        }, [this.points.map(p => p.at), this.points.map(p => p.low ?? p.high)], this.holder);
        let width = this.width();
        new ResizeObserver(() => {
            if (this.width() !== width) {
                width = this.width();
                plot.setSize({ width, height: 240 });
            }
        }).observe(this.holder);
        matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => plot.redraw());
        return plot;
    }

    width() {
        return Math.max(200, Math.floor(this.holder.clientWidth));
    }

    // The days on which something was given; where these are too many, some of them.
    days() {
        const all = [...new Set(this.points.map(p => p.at))];
        const most = Math.max(2, Math.floor(this.width() / (this.isLong ? 110 : 80)));
        const step = Math.ceil(all.length / most);
        return all.filter((_, i) => i % step === 0);
    }

    paint(u) {
        const { ctx } = u;
        const ratio = window.devicePixelRatio || 1;
        ctx.save();
        ctx.lineJoin = 'round';
        this.trails(u, ctx, ratio);
        for (const [i, point] of this.points.entries()) {
            this.mark(u, ctx, ratio, point, this.asides[i]);
        }

        ctx.restore();
    }

    // What one giver said before and after is tied by a thin line.
    trails(u, ctx, ratio) {
        for (const [of, giver] of this.givers.entries()) {
            const own = this.points.map((point, i) => ({ point, i })).filter(p => p.point.of === of && (p.point.low ?? p.point.high) !== null);
            if (!giver.isOne || own.length < 2) {
                continue;
            }

            ctx.beginPath();
            ctx.setLineDash([2 * ratio, 4 * ratio]);
            ctx.lineWidth = ratio;
            ctx.strokeStyle = colourOf(giver.colour);
            own.forEach(({ point, i }, n) => {
                const [x, y] = [this.x(u, ratio, point, i), u.valToPos(middle(point), 'y', true)];
                n === 0 ? ctx.moveTo(x, y) : ctx.lineTo(x, y);
            });
            ctx.stroke();
            ctx.setLineDash([]);
        }
    }

    x(u, ratio, point, i) {
        return u.valToPos(point.at, 'x', true) + this.asides[i] * ratio;
    }

    mark(u, ctx, ratio, point, beside) {
        const giver = this.givers[point.of];
        const x = u.valToPos(point.at, 'x', true) + beside * ratio;
        const at = value => u.valToPos(value, 'y', true);
        ctx.strokeStyle = ctx.fillStyle = colourOf(giver.colour);
        ctx.lineWidth = 2.5 * ratio;
        if (point.low !== point.high) {
            const low = at(point.low ?? this.bottom);
            const high = point.high === null ? Math.max(at(point.low) - 34 * ratio, at(this.top)) : at(point.high);
            ctx.beginPath();
            ctx.moveTo(x, low);
            ctx.lineTo(x, high);
            end(ctx, ratio, x, high, point.high === null ? -1 : 0);
            end(ctx, ratio, x, low, point.low === null ? 1 : 0);
            ctx.stroke();
        }

        if (point.low !== null && point.high !== null && point.low !== point.high) {
            label(ctx, ratio, x, at(point.high) - 6 * ratio, `${number.format(point.low)}–${number.format(point.high)}`);
            return;
        }

        const value = point.low ?? point.high;
        const path = new Path2D(shape(giver.mark, x, at(value), 5 * ratio));
        ctx.fill(path);
        ctx.stroke(path);
        const sign = point.high === null ? (point.strict ? '> ' : '≥ ') : point.low === null ? (point.strict ? '< ' : '≤ ') : '';
        label(ctx, ratio, x, at(value) + (point.high === null ? 20 : -10) * ratio, sign + number.format(value));
    }
}

// How far each stands from the middle of its day, where several of one day stand beside each other. They come by day.
function asides(points) {
    const counts = new Map();
    for (const point of points) {
        counts.set(point.at, (counts.get(point.at) ?? 0) + 1);
    }

    let [day, nth] = [null, 0];
    return points.map(point => {
        nth = point.at === day ? nth + 1 : 0;
        day = point.at;
        const count = counts.get(day);
        return (nth - (count - 1) / 2) * Math.min(26, 100 / count);
    });
}

function middle(point) {
    return point.low === null || point.high === null ? point.low ?? point.high : (point.low + point.high) / 2;
}

// A bound ends in a bar; where there is none, in an arrow.
function end(ctx, ratio, x, y, way) {
    const w = 5 * ratio;
    ctx.moveTo(x - w, y - way * w);
    if (way !== 0) {
        ctx.lineTo(x, y);
    }

    ctx.lineTo(x + w, y - way * w);
}

function label(ctx, ratio, x, y, text) {
    ctx.save();
    ctx.font = `600 ${12 * ratio}px system-ui, sans-serif`;
    ctx.textAlign = 'center';
    ctx.lineWidth = 3 * ratio;
    ctx.strokeStyle = colourOf('--sheet');
    ctx.strokeText(text, x, y);
    ctx.fillStyle = colourOf('--ink');
    ctx.fillText(text, x, y);
    ctx.restore();
}
