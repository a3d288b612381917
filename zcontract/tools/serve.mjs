// Compiles changed sources again and again, for the tests of mutants: loading the compiler takes longer than one of them.
// A line on stdin is a request, a line on stdout its answer, both JSON:
//   { files, changed, pipeline } -> { contracts }              compiles files, with texts to use instead of those on disk
//   { ast: true }                -> { owner, sources, trees }  of src/: each contract's file; texts and syntax trees by path
// An answer with { errors } is the compiler's refusal.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { compile, deployable, root, settings, sources } from "./compiler.mjs";

// From the fastest to the one whose code is deployed. All behave alike. `plain` may run out of stack slots; `light` never does
// where `deployed` does not, and leaves out what takes longest there.
const pipelines = {
  plain: { ...settings, viaIR: false, optimizer: { enabled: false } },
  light: {
    ...settings,
    optimizer: {
      enabled: true,
      details: {
        ...{ peephole: false, inliner: false, jumpdestRemover: false, orderLiterals: false },
        ...{ deduplicate: false, cse: false, constantOptimizer: false },
        yul: true,
        yulDetails: { stackAllocation: true, optimizerSteps: "dhfoDgvulfnTUtnIf:fDnTOcmu" },
      },
    },
  },
  deployed: settings,
};

function answer(request) {
  return request.ast ? describe(sources("src")) : build(request);
}

function build({ files, changed, pipeline }) {
  const outputSelection = Object.fromEntries(files.map((file) => [file, settings.outputSelection["*"]]));
  const result = compile(files, { ...pipelines[pipeline], outputSelection }, changed);
  return refusal(result) ?? { contracts: deployable(result.contracts, files) };
}

function describe(files) {
  const result = compile(files, { ...settings, outputSelection: { "*": { "": ["ast"] } } });
  const trees = Object.fromEntries(files.map((file) => [file, result.sources[file]?.ast]));
  const texts = Object.fromEntries(files.map((file) => [file, readFileSync(join(root, file), "utf8")]));
  return refusal(result) ?? { trees, sources: texts, owner: owners(trees) };
}

function refusal(result) {
  const errors = (result.errors ?? []).filter((e) => e.severity === "error").map((e) => e.formattedMessage);
  return errors.length > 0 ? { errors } : undefined;
}

// The file of each contract that can be deployed, as deployable in compiler.mjs decides.
function owners(trees) {
  const contracts = Object.entries(trees).flatMap(([file, tree]) => tree.nodes.map((node) => [file, node]));
  const isDeployed = (c) => c.nodeType === "ContractDefinition" && c.contractKind === "contract" && !c.abstract;
  return Object.fromEntries(contracts.filter(([, c]) => isDeployed(c)).map(([file, c]) => [c.name, file]));
}

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(JSON.stringify(answer(JSON.parse(line))) + "\n");
}
