// The pinned npm solc with the project's settings, for the programs beside it.
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const solc = createRequire(import.meta.url)("solc");
export const root = join(dirname(fileURLToPath(import.meta.url)), "..");

export const settings = {
  evmVersion: "london",
  optimizer: { enabled: true, runs: 8000 },
  viaIR: true,
  metadata: { bytecodeHash: "none", appendCBOR: false },
  remappings: ["@openzeppelin/=node_modules/@openzeppelin/"],
  outputSelection: { "*": { "*": ["abi", "evm.bytecode.object", "evm.deployedBytecode.object"] } },
};

// The Solidity files of a folder, as paths from the project's root.
export function sources(folder) {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".sol"))
    .map((name) => relative(root, join(root, folder, name)).replaceAll("\\", "/"))
    .sort();
}

// Compiles files and what they import, and returns the compiler's output. `changed` has texts to use instead of files.
export function compile(files, settings, changed = {}) {
  const content = (path) => changed[path] ?? readFileSync(join(root, path), "utf8");
  const input = { language: "Solidity", settings, sources: {} };
  for (const file of files) input.sources[file] = { content: content(file) };
  const find = (path) => {
    try {
      return { contents: content(path) };
    } catch {
      return { error: "not found: " + path };
    }
  };
  return JSON.parse(solc.compile(JSON.stringify(input), { import: find }));
}

// Contracts that can be deployed, by name; interfaces and libraries have no code of their own.
export function deployable(contracts, files) {
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

// What a file of compiler output holds.
export function output(contracts) {
  return { compiler: solc.version(), evmVersion: settings.evmVersion, contracts };
}
