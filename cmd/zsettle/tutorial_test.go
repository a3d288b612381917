package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"
)

// The commands of the pages are run as they stand there, and print what stands there.
func TestTutorial(t *testing.T) {
	runTutorial(t, "../../docs/tutorial.md", 28)
}

func TestTutorialOfTheOperator(t *testing.T) {
	runTutorial(t, "../../docs/tutorial-operator.md", 17)
}

// shown is a command of a page, with what the page says that it prints.
type shown struct {
	command, output string
	running         bool // it runs in a terminal of its own, until the reader interrupts it
}

// commandsOf returns the commands of the console blocks of a page. Those of the blocks "console
// running" each have a terminal of their own.
func commandsOf(page string) (all []shown) {
	inside, running := false, false
	for line := range strings.Lines(page) {
		command, isCommand := strings.CutPrefix(line, "$ ")
		switch {
		case strings.HasPrefix(line, "```"):
			inside = strings.HasPrefix(line, "```console") && !inside
			running = strings.TrimSpace(line) == "```console running"
		case inside && isCommand:
			all = append(all, shown{command: strings.TrimSuffix(command, "\n"), running: running})
		case inside:
			all[len(all)-1].output += line
		}
	}
	return all
}

// changing is what is another one each time, with what stands for it.
var changing = []struct {
	form *regexp.Regexp
	mark string
}{
	{regexp.MustCompile(`(?m)^.*\(\d+ of \d+\)\n`), ""}, // progress, which a terminal does not keep
	{regexp.MustCompile(`(zsaudit|zsd)1[0-9a-z]{20,}`), "$1"},
	{regexp.MustCompile(`0x[0-9a-f]{64}\b`), "HASH"},
	{regexp.MustCompile(`0x[0-9a-fA-F]{40}\b`), "ADDRESS"},
	{regexp.MustCompile(`\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z`), "DATE"},
	{regexp.MustCompile(`\d{4}-\d\d-\d\d \d\d:\d\d:\d\d`), "DATE"},
	{regexp.MustCompile(`([0-9a-f]{4} ){7}[0-9a-f]{4}`), "FINGERPRINT"},
	{regexp.MustCompile(`0x[0-9a-f]{8}\b`), "DEAL"},
	{regexp.MustCompile(`127\.0\.0\.1:\d+`), "NODE"},
	{regexp.MustCompile(`\b\d{5,7}\b`), "GAS"},
	{regexp.MustCompile(`(?m)HASH +\d+ `), "HASH BLOCK "},
	{regexp.MustCompile(` +`), " "},
}

// lasting returns what a command prints, without what is another one each time.
func lasting(output string) string {
	for _, c := range changing {
		output = c.form.ReplaceAllString(output, c.mark)
	}
	return output
}

// runTutorial runs the commands of a page, of which there must be at least a number, in an empty
// folder and on a chain of their own.
func runTutorial(t *testing.T, path string, atLeast int) {
	t.Helper()
	page, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	commands := commandsOf(string(page))
	if len(commands) < atLeast {
		t.Fatalf("%s has %d commands, want at least %d", path, len(commands), atLeast)
	}
	r := newReader(t)
	for _, c := range commands {
		if c.running {
			r.begin(c)
			continue
		}
		r.run(c)
	}
}

// reader is who follows a page.
type reader struct {
	*testing.T
	dir string
	env []string
}

// newReader returns a reader whose zsettle is that of the test. It has the default node's place
// taken by one of its own port, so that two tests can run on one machine.
func newReader(t *testing.T) *reader {
	t.Helper()
	program, err := exec.LookPath("zsettle")
	if err != nil {
		t.Fatal(err)
	}
	cache, err := os.UserCacheDir()
	if err != nil {
		t.Fatal(err)
	}
	home := t.TempDir()
	script := fmt.Sprintf(`#!/bin/sh
case "$*" in
devnet*) exec %[1]s "$@" --http-port %[2]d ;;
"admin audit-key new"*) exec %[1]s "$@" ;;
init*|admin*|deploy*|operator*|faucet*) exec %[1]s "$@" --rpc http://127.0.0.1:%[2]d ;;
*) exec %[1]s "$@" ;;
esac
`, program, freePort(t))
	if err := os.WriteFile(filepath.Join(home, "zsettle"), []byte(script), 0o700); err != nil {
		t.Fatal(err)
	}
	env := append(os.Environ(), "PATH="+home+":"+os.Getenv("PATH"), "HOME="+home,
		"XDG_CONFIG_HOME="+filepath.Join(home, "config"), "XDG_CACHE_HOME="+cache)
	return &reader{t, t.TempDir(), env}
}

// freePort returns a port that nothing listens on now.
func freePort(t *testing.T) int {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	address, _ := l.Addr().(*net.TCPAddr)
	return address.Port
}

// command returns a command of the page, with both of its outputs in one, as in a terminal.
func (r *reader) command(text string, output *terminal) *exec.Cmd {
	cmd := exec.CommandContext(context.WithoutCancel(r.Context()), "sh", "-c", text)
	cmd.Dir, cmd.Env, cmd.Stdout, cmd.Stderr = r.dir, r.env, output, output
	return cmd
}

// run runs a command. It must end well, unless the page shows an error.
func (r *reader) run(c shown) {
	r.Helper()
	var output terminal
	err := r.command(c.command, &output).Run()
	if fails := strings.Contains(c.output, "\nhint: "); (err != nil) != fails {
		r.Fatalf("$ %s\n%s%v", c.command, output.text(), err)
	}
	r.compare(c, output.text())
}

// begin runs a command until the test ends, and waits until it has printed what the page shows.
func (r *reader) begin(c shown) {
	r.Helper()
	var output terminal
	cmd := r.command("exec env "+c.command, &output)
	if err := cmd.Start(); err != nil {
		r.Fatal(err)
	}
	r.Cleanup(func() {
		if err := errors.Join(cmd.Process.Signal(syscall.SIGINT), cmd.Wait()); err != nil {
			r.Errorf("$ %s\nit ended with %v\n%s", c.command, err, output.text())
		}
	})
	for deadline := time.Now().Add(time.Minute); len(lasting(output.text())) < len(lasting(c.output)); {
		if time.Now().After(deadline) {
			break
		}
		time.Sleep(50 * time.Millisecond)
	}
	r.compare(c, output.text())
}

func (r *reader) compare(c shown, output string) {
	r.Helper()
	if got, want := lasting(output), lasting(c.output); got != want {
		r.Fatalf("$ %s\nprinted\n%s\nthe page shows\n%s", c.command, got, want)
	}
}

// terminal keeps what a process prints.
type terminal struct {
	mu   sync.Mutex
	kept bytes.Buffer
}

// Write implements [io.Writer].
func (w *terminal) Write(p []byte) (int, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.kept.Write(p)
}

func (w *terminal) text() string {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.kept.String()
}
