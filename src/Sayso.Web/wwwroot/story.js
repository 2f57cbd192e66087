// Draws the charts and the map of a story from the tables that are there anyway: who does not see a picture reads these.
import { drawSeries } from './story-chart.js';
import { drawPlaces } from './story-map.js';

for (const card of document.querySelectorAll('[data-series]')) {
    if (window.uPlot) {
        drawSeries(card);
    }
}

const places = document.querySelector('[data-places]');
if (places && window.L && window.topojson) {
    drawPlaces(places);
}
