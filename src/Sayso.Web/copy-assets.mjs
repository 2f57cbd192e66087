// Copies what the pages use of others from node_modules to wwwroot/lib, each with its licence, and writes down what it was: wwwroot/lib/SHA256SUMS.
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const files = [
    ['htmx.org/dist/htmx.min.js', 'htmx.min.js'],
    ['htmx.org/LICENSE', 'htmx.LICENSE.txt'],
    ['uplot/dist/uPlot.iife.min.js', 'uplot.min.js'],
    ['uplot/dist/uPlot.min.css', 'uplot.min.css'],
    ['uplot/LICENSE', 'uplot.LICENSE.txt'],
    ['leaflet/dist/leaflet.js', 'leaflet.js'],
    ['leaflet/dist/leaflet.css', 'leaflet.css'],
    ['leaflet/LICENSE', 'leaflet.LICENSE.txt'],
    ['topojson-client/dist/topojson-client.min.js', 'topojson-client.min.js'],
    ['topojson-client/LICENSE', 'topojson-client.LICENSE.txt'],
    ['world-atlas/countries-110m.json', 'countries-110m.json'],
    ['world-atlas/countries-50m.json', 'countries-50m.json'],
    ['world-atlas/LICENSE', 'world-atlas.LICENSE.txt'],
];

mkdirSync('wwwroot/lib', { recursive: true });
const sums = files.map(([from, to]) => {
    copyFileSync(`node_modules/${from}`, `wwwroot/lib/${to}`);
    return `${createHash('sha256').update(readFileSync(`wwwroot/lib/${to}`)).digest('hex')}  ${to}`;
});
writeFileSync('wwwroot/lib/SHA256SUMS', sums.join('\n') + '\n');
