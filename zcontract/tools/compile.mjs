// Compiles the contracts with the pinned npm solc and writes the committed compiler output:
//   artifacts/zsettle.json       what is deployed (src/)
//   test/artifacts/testonly.json what only tests deploy (test/helpers/), never anything else
// The Go bindings are generated from these files. Same sources, same bytes: no metadata, no paths.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { compile, deployable, output, root, settings, sources } from "./compiler.mjs";

const outDir = process.argv[2] ?? root;

// A warning in our own sources is an error; the library's are not ours to mend.
function isOurs(message) {
  return message.severity === "warning" && !message.sourceLocation?.file.startsWith("node_modules/");
}

function write(path, contracts) {
  mkdirSync(dirname(join(outDir, path)), { recursive: true });
  writeFileSync(join(outDir, path), JSON.stringify(output(contracts), null, 1) + "\n");
}

const product = sources("src");
const helpers = sources("test/helpers");
const result = compile([...product, ...helpers], settings);
const errors = (result.errors ?? []).filter((e) => e.severity === "error" || isOurs(e));
if (errors.length > 0) throw new Error(errors.map((e) => e.formattedMessage).join("\n"));
write("artifacts/zsettle.json", deployable(result.contracts, product));
write("test/artifacts/testonly.json", deployable(result.contracts, helpers));
