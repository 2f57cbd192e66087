// A map of where things happened, with no pictures from elsewhere: the outlines of countries, and a circle as wide as a place is uncertain. There are no pins: nobody knows the point.
const Coarse = '/assets/lib/countries-110m.json';
const Fine = '/assets/lib/countries-50m.json';
const FineFrom = 4;               // zoom
const Closest = 8;                // the outlines say nothing beyond

/** Puts a map before the table of places. */
export async function drawPlaces(card) {
    const places = [...card.querySelectorAll('tbody tr[data-radius]')].filter(row => row.dataset.radius).map(row => ({
        at: [Number(row.dataset.lat), Number(row.dataset.lon)], metres: Number(row.dataset.radius) * 1000, name: row.dataset.name,
    }));
    if (places.length === 0) {
        return;
    }

    const holder = document.createElement('div');
    holder.className = 'map';
    holder.setAttribute('role', 'region');
    holder.setAttribute('aria-label', 'Map of places; the table below says the same');
    card.querySelector('.scroll').before(holder);
    const L = window.L;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const map = L.map(holder, { maxZoom: Closest, minZoom: 1, worldCopyJump: true, scrollWheelZoom: false, zoomAnimation: !still, fadeAnimation: !still, attributionControl: true });
    map.attributionControl.setPrefix(false).addAttribution('Outlines: Natural Earth');
    map.createPane('land').classList.add('land');
    map.getPane('land').style.zIndex = 200;
    // A circle has no bounds before there is something to see.
    const bounds = places.map(place => L.latLng(place.at).toBounds(place.metres * 2)).reduce((all, one) => all.extend(one), L.latLngBounds([]));
    map.fitBounds(bounds.pad(.4), { maxZoom: 6, animate: false });
    const circles = places.map(place => L.circle(place.at, { radius: place.metres, weight: 2, fillOpacity: .3, interactive: places.length > 8 }).addTo(map));
    places.forEach((place, i) => name(L, circles[i], place.name, places.length));

    let land = null;
    let drawn = null;
    const colour = () => {
        const style = getComputedStyle(document.documentElement);
        const of = key => style.getPropertyValue(key).trim();
        land?.setStyle({ color: of('--edge'), weight: .7, fillColor: of('--none'), fillOpacity: 1 });
        circles.forEach(circle => circle.setStyle({ color: of('--warn'), fillColor: of('--warn') }));
    };
    const outline = async () => {
        const wanted = map.getZoom() >= FineFrom ? Fine : Coarse;
        if (wanted === drawn) {
            return;
        }

        drawn = wanted;
        const answer = await fetch(wanted);
        const world = await answer.json();
        if (drawn !== wanted) {
            return;
        }

        land?.remove();
        land = L.geoJSON(window.topojson.feature(world, world.objects.countries), { pane: 'land', interactive: false }).addTo(map);
        colour();
    };
    colour();
    map.on('zoomend', outline);
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', colour);
    await outline();
}

// Names stay readable where there are few; else they come when a circle is pointed at, and the table has them.
function name(L, circle, text, count) {
    const label = document.createElement('bdi');
    label.textContent = text;
    circle.bindTooltip(label, { permanent: count <= 8, direction: 'top', className: 'place-name', offset: [0, -4] });
}
