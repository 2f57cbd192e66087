// wink-nlp over the texts of a JSONL file ({"text"} on each line): sentences, parts of speech and entities; as JSON on standard output.
// node bench/peers/wink.mjs FILE [PASSES]
import { readFileSync } from "node:fs";

const [file, given] = process.argv.slice(2);
const passes = Number(given ?? 5);
if (!file || !Number.isInteger(passes) || passes < 1) {
  console.error("usage: node wink.mjs FILE [PASSES]");
  process.exit(2);
}

const texts = readFileSync(file, "utf8").split("\n").filter((line) => line.trim()).map((line) => JSON.parse(line).text);

// Loading includes compiling the modules, as it does for a program that uses them.
const started = performance.now();
const { default: winkNLP } = await import("wink-nlp");
const { default: model } = await import("wink-eng-lite-web-model");
const nlp = winkNLP(model, ["sbd", "pos", "ner"]);
const its = nlp.its;
const loaded = performance.now();
nlp.readDoc("A short text to begin with.").tokens().out(its.pos);
const coldStart = performance.now() - started;

const seconds = [];
const processorSeconds = [];
let answer;
for (let pass = 0; pass < passes; pass++) {
  const counts = { tokens: 0, tags: 0, sentences: 0, entities: 0 };
  const before = process.cpuUsage();
  const from = performance.now();
  for (const text of texts) {
    const doc = nlp.readDoc(text);
    counts.tokens += doc.tokens().length();
    counts.tags += doc.tokens().out(its.pos).length;
    counts.sentences += doc.sentences().length();
    counts.entities += doc.entities().length();
  }

  seconds.push((performance.now() - from) / 1000);
  const used = process.cpuUsage(before);
  processorSeconds.push((used.user + used.system) / 1e6);

  // It cuts a few words in a thousand otherwise the second time, when it has met them before; more than that would be a fault.
  answer ??= counts;
  if (counts.sentences !== answer.sentences || Math.abs(counts.tokens - answer.tokens) > answer.tokens / 500 || counts.tags !== counts.tokens) {
    throw new Error(`pass ${pass + 1} gave another answer: ${JSON.stringify(counts)} after ${JSON.stringify(answer)}`);
  }
}

console.log(JSON.stringify({
  ...answer,
  loadMs: loaded - started,
  coldStartMs: coldStart,
  firstSeconds: seconds[0],
  bestSeconds: Math.min(...seconds),
  bestProcessorSeconds: Math.min(...processorSeconds),
  peakMB: process.resourceUsage().maxRSS / 1024,
}));
