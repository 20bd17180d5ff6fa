// Scoring in bulk, against ICU's word segmentation and against wink-sentiment (npm) over the same replies in one run.
//
// usage: ninja -C build keel keel_bench_score && node tools/bench/score.mjs [REPLIES]     prints JSON
import { execFileSync, spawn } from "node:child_process";
import { createRequire } from "node:module";
import fs from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), "../..");
const folder = path.join(root, "build/bench");
const wanted = Number(process.argv[2] ?? 100000);

function requests() {
  const all = [];
  for (const language of ["en", "es", "pt-BR", "bg"])
    for (const part of ["train", "develop"])
      for (const line of fs.readFileSync(path.join(root, "assets/corpus", language, part + ".jsonl"), "utf8").split("\n").filter(Boolean)) {
        const { customer, replies } = JSON.parse(line);
        for (const { text } of replies) all.push({ language, customer, text });
      }
  const out = [];
  // one language after the other as they come, then again from the start
  for (let i = 0; i < wanted; ++i) out.push({ id: String(i), ...all[i % all.length] });
  return out;
}

function wink(texts) {
  execFileSync("npm", ["install", "--silent", "--no-audit", "--no-fund", "--prefix", folder, "wink-sentiment"], { stdio: "ignore" });
  const sentiment = createRequire(path.join(folder, "package.json"))("wink-sentiment");
  for (const text of texts.slice(0, 5000)) sentiment(text); // warm
  const begin = process.hrtime.bigint();
  for (const text of texts) sentiment(text);
  return Number(process.hrtime.bigint() - begin) / 1000 / texts.length;
}

const memoryOf = (pid) => {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(fs.readFileSync(`/proc/${pid}/status`, "utf8"))[1]) >> 10;
  } catch {
    return 0;
  }
};

/** The whole program, with a look at its memory four times a second. */
async function program(file) {
  const begin = process.hrtime.bigint();
  const keel = spawn(path.join(root, "build/bin/keel"), ["score", "--jsonl"], { stdio: [fs.openSync(file), "ignore", "inherit"] });
  const memory = [];
  const timer = setInterval(() => memory.push(memoryOf(keel.pid)), 250);
  await new Promise((done) => keel.on("exit", done));
  clearInterval(timer);
  const seconds = Number(process.hrtime.bigint() - begin) / 1e9;
  const seen = memory.filter(Boolean);
  return { seconds, microsecondsEach: (seconds * 1e6) / wanted, memoryMiB: { early: seen[Math.floor(seen.length / 4)], late: seen[seen.length - 1] } };
}

fs.mkdirSync(folder, { recursive: true });
fs.writeFileSync(path.join(folder, "package.json"), "{}");
const all = requests();
const file = path.join(folder, "requests.jsonl");
fs.writeFileSync(file, all.map((request) => JSON.stringify(request)).join("\n") + "\n");
const winkEach = wink(all.map((request) => request.text));
const alone = JSON.parse(execFileSync(path.join(root, "build/bin/keel_bench_score"), [path.join(root, "assets"), file], { maxBuffer: 1 << 24 }));
const whole = await program(file);
console.log(JSON.stringify({ ...alone, wink: { microsecondsEach: winkEach, repliesOursToTheirs: winkEach / alone.reply.microsecondsEach }, program: whole }, null, 1));
