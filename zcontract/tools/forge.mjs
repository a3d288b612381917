// Runs forge's own binary and ends with its exit code: the npm wrapper ends with 0 whatever happened.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const os = { linux: "linux", darwin: "darwin", win32: "win32" }[process.platform];
const cpu = { x64: "amd64", arm64: "arm64" }[process.arch];
const manifest = createRequire(import.meta.url).resolve(`@foundry-rs/forge-${os}-${cpu}/package.json`);
const binary = join(dirname(manifest), "bin", process.platform === "win32" ? "forge.exe" : "forge");
const result = spawnSync(binary, process.argv.slice(2), { stdio: "inherit" });
if (result.error) throw result.error;
process.exit(result.status ?? 1);
