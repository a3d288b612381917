// Compiles changed sources again and again, for the tests of mutants: loading the compiler takes longer than one of them.
// A line on stdin is a request, a line on stdout its answer, both JSON:
//   { files, changed, pipeline, ast }  the files to compile, texts to use instead of those on disk, a name of `pipelines`,
//                                      whether the syntax trees and texts of src/ are wanted
//   { errors, files, output, sources, trees }  errors, or the file of each contract, what artifacts/zsettle.json would hold, by path
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { compile, deployable, output, root, settings, sources } from "./compiler.mjs";

// From the fastest to the one whose code is deployed. All behave alike, but the faster ones may run out of stack slots.
const pipelines = {
  plain: { ...settings, viaIR: false, optimizer: { enabled: false } },
  optimized: { ...settings, viaIR: false },
  deployed: settings,
};

function answer({ files, changed, pipeline, ast }) {
  files = files ?? sources("src");
  const wanted = settings.outputSelection["*"];
  const outputSelection = ast ? { "*": { ...wanted, "": ["ast"] } } : Object.fromEntries(files.map((file) => [file, wanted]));
  const result = compile(files, { ...pipelines[pipeline], outputSelection }, changed);
  const errors = (result.errors ?? []).filter((e) => e.severity === "error").map((e) => e.formattedMessage);
  if (errors.length > 0) return { errors };
  const reply = { files: owners(result.contracts, files), output: output(deployable(result.contracts, files)) };
  if (!ast) return reply;
  reply.sources = Object.fromEntries(files.map((file) => [file, readFileSync(join(root, file), "utf8")]));
  reply.trees = Object.fromEntries(files.map((file) => [file, result.sources[file].ast]));
  return reply;
}

// The file of each contract that can be deployed.
function owners(contracts, files) {
  return Object.fromEntries(files.flatMap((file) => Object.keys(deployable(contracts, [file])).map((name) => [name, file])));
}

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(JSON.stringify(answer(JSON.parse(line))) + "\n");
}
