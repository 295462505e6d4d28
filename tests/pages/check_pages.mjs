#!/usr/bin/env node
// Checks every page (*.html) of a folder in headless Chromium: `node check_pages.mjs FOLDER [OUT]`.
// A page may ask for nothing but itself, scroll only up and down, fail in no script, say its language, and have no serious fault of access.
// Screenshots and prints go to OUT (FOLDER itself where none is given). One line a fault; exit code 1 where there is one, 2 for a wrong call.

import { mkdir, readdir } from "node:fs/promises";
import path from "node:path";
import { faultsOf, openBrowser, viewCount } from "./browser.mjs";

const [folder, out = folder] = process.argv.slice(2);
if (!folder) {
  console.error("usage: node check_pages.mjs FOLDER [OUT]");
  process.exit(2);
}
const pages = (await readdir(folder)).filter((name) => name.endsWith(".html")).sort();
if (pages.length === 0) {
  console.error(`${folder}: no page`);
  process.exit(1);
}
await mkdir(out, { recursive: true });
const browser = await openBrowser();
let faults = 0;
for (const name of pages) {
  for (const fault of await faultsOf(browser, path.join(folder, name), { out })) {
    console.log(fault);
    ++faults;
  }
}
await browser.close();
console.log(`   ${pages.length} pages in ${viewCount} views each, ${faults} faults`);
process.exit(faults > 0 ? 1 : 0);
