#!/usr/bin/env node
// Checks that the checker can fail: `node check_samples.mjs`. Good samples have no fault; a bad one has the fault that its first line
// tells, <!-- refused: WORDS -->, and no other.

import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { faultsOf, openBrowser } from "./browser.mjs";

const samples = path.join(path.dirname(fileURLToPath(import.meta.url)), "samples");
const browser = await openBrowser();
let wrong = 0;
let seen = 0;
for (const name of (await readdir(samples)).filter((each) => each.endsWith(".html")).sort()) {
  const file = path.join(samples, name);
  const refused = /^<!-- refused: (.*) -->/.exec(await readFile(file, "utf8"))?.[1];
  const faults = await faultsOf(browser, file, { stop: true });
  const right = refused ? faults.length > 0 && faults.every((fault) => fault.includes(refused)) : faults.length === 0;
  ++seen;
  if (right) continue;
  ++wrong;
  console.log(`${name}: ${refused ? `not refused, or not only, for "${refused}"` : "good, and refused"}`);
  for (const fault of faults) console.log(`   ${fault}`);
}
await browser.close();
console.log(`   ${seen} samples, ${wrong} judged wrong`);
process.exit(wrong > 0 || seen === 0 ? 1 : 0);
