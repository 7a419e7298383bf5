// Puts the page together into the folder given: page.js with its pieces, page.css, index.html. Nothing is fetched.
import { build } from "esbuild";
import { copyFile, mkdir, rm } from "node:fs/promises";
import { join } from "node:path";

const out = process.argv[2] ?? "dist";
// What only some views need stands in pieces of its own, which are named by their content: those of the last time go.
await rm(join(out, "pieces"), { recursive: true, force: true });
await mkdir(out, { recursive: true });
await build({
  entryPoints: { page: "src/main.tsx" },
  outdir: out,
  bundle: true,
  splitting: true,
  chunkNames: "pieces/[name]-[hash]",
  minify: true,
  format: "esm",
  target: "es2022",
  jsx: "automatic",
  jsxImportSource: "preact",
  legalComments: "linked",
  logLevel: "warning",
});
await copyFile("src/index.html", join(out, "index.html"));
