package chaintest

import (
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"testing"
	"time"

	"github.com/zsettle/zsettle/internal/devnet"
)

const anvilVersion = "1.7.1"

// startAnvil starts anvil with arguments. It makes a block for each transaction. Its funded
// accounts are those of the devnet.
func startAnvil(paid bool, args ...string) func(*testing.T) *engine {
	return func(t *testing.T) *engine {
		t.Helper()
		program := installed(t, "anvil-"+anvilVersion, installAnvil(t))
		dir, port := t.TempDir(), freePorts(t, 1)[0]
		all := append([]string{"--host", "127.0.0.1", "--port", strconv.Itoa(port)}, args...)
		node := newProcess(t, dir, "anvil", program, all...)
		must(t, node.start())
		e := &engine{
			name: *engineFlag, urls: []string{"http://" + loopback(port)}, finality: "instant",
			poll: 50 * time.Millisecond,
		}
		if paid {
			e.funder = devnet.Accounts()[0].Key
		}
		waitForBlock(t, e.urls[0], 0)
		return e
	}
}

// installAnvil returns a command that installs the program from npm. The wrapper that npm would
// run is left out.
func installAnvil(t *testing.T) func(dir string) *exec.Cmd {
	t.Helper()
	return func(dir string) *exec.Cmd {
		for _, name := range []string{"package.json", "package-lock.json"} {
			data, err := os.ReadFile(filepath.Join("tools", "anvil", name))
			must(t, err)
			must(t, os.WriteFile(filepath.Join(dir, name), data, 0o600))
		}
		system := map[string]string{"windows": "win32"}[runtime.GOOS]
		if system == "" {
			system = runtime.GOOS
		}
		binary := filepath.Join("node_modules", "@foundry-rs", "anvil-"+system+"-"+runtime.GOARCH, "bin", "anvil")
		script := "npm ci --ignore-scripts --no-audit --no-fund && cp " + binary + " anvil-" + anvilVersion
		install := exec.CommandContext(t.Context(), "sh", "-c", script)
		install.Dir = dir
		return install
	}
}
