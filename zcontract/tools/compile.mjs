// Compiles the contracts with the pinned npm solc and writes the committed compiler output:
//   artifacts/zsettle.json       what is deployed (src/)
//   test/artifacts/testonly.json what only tests deploy (test/helpers/), never anything else
// The Go bindings are generated from these files. Same sources, same bytes: no metadata, no paths.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const solc = createRequire(import.meta.url)("solc");
const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const outDir = process.argv[2] ?? root;

const settings = {
  evmVersion: "london",
  optimizer: { enabled: true, runs: 8000 },
  viaIR: true,
  metadata: { bytecodeHash: "none", appendCBOR: false },
  remappings: ["@openzeppelin/=node_modules/@openzeppelin/"],
  outputSelection: { "*": { "*": ["abi", "evm.bytecode.object", "evm.deployedBytecode.object"] } },
};

function sources(folder) {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".sol"))
    .map((name) => relative(root, join(root, folder, name)).replaceAll("\\", "/"))
    .sort();
}

// A warning in our own sources is an error; the library's are not ours to mend.
function isOurs(message) {
  return message.severity === "warning" && !message.sourceLocation?.file.startsWith("node_modules/");
}

function compile(files) {
  const input = { language: "Solidity", settings, sources: {} };
  for (const file of files) input.sources[file] = { content: readFileSync(join(root, file), "utf8") };
  const find = (path) => {
    try {
      return { contents: readFileSync(join(root, path), "utf8") };
    } catch {
      return { error: "not found: " + path };
    }
  };
  const output = JSON.parse(solc.compile(JSON.stringify(input), { import: find }));
  const errors = (output.errors ?? []).filter((e) => e.severity === "error" || isOurs(e));
  if (errors.length > 0) throw new Error(errors.map((e) => e.formattedMessage).join("\n"));
  return output.contracts;
}

// Contracts that can be deployed, by name; interfaces and libraries have no code of their own.
function deployable(contracts, files) {
  const result = {};
  for (const file of files) {
    for (const [name, c] of Object.entries(contracts[file] ?? {})) {
      const isLibrary = file.includes("/libraries/");
      if (isLibrary || c.evm.bytecode.object === "") continue;
      result[name] = { abi: c.abi, bytecode: "0x" + c.evm.bytecode.object, deployedBytecode: "0x" + c.evm.deployedBytecode.object };
    }
  }
  return Object.fromEntries(Object.entries(result).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function write(path, contracts) {
  mkdirSync(dirname(join(outDir, path)), { recursive: true });
  const content = { compiler: solc.version(), evmVersion: settings.evmVersion, contracts };
  writeFileSync(join(outDir, path), JSON.stringify(content, null, 1) + "\n");
}

const product = sources("src");
const helpers = sources("test/helpers");
const contracts = compile([...product, ...helpers]);
write("artifacts/zsettle.json", deployable(contracts, product));
write("test/artifacts/testonly.json", deployable(contracts, helpers));
