package trial

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"time"
)

// The tests of one stage may take leastPatience, and slowness times what they take on the original.
// A mutant may loop forever: some tests need more gas than could ever be used up.
const (
	leastPatience = time.Minute
	slowness      = 20
)

// timeout stands for the name of a test where the tests don't end.
const timeout = "timeout"

// stage runs tests in a scratch copy. It returns the name of a test that fails, or "".
type stage struct {
	concerns func(contracts []string) bool
	thorough bool // finds little that the others don't, and takes longer
	run      func(ctx context.Context, scratch string) (string, error)
	limit    time.Duration // of a run; 0 means none
}

// within runs the stage up to its limit.
func (s stage) within(ctx context.Context, scratch string) (string, error) {
	if s.limit == 0 {
		return s.run(ctx, scratch)
	}
	ctx, cancel := context.WithTimeout(ctx, s.limit)
	defer cancel()
	return s.run(ctx, scratch)
}

// stages are in the order in which they are run.
func stages(goTests string) []stage {
	return []stage{
		{concerns: isTestedBySolidity, run: forge(fewRuns)},
		{concerns: isVerifier, run: goTest(goTests, "-test.short")},
		{concerns: isVerifier, thorough: true, run: goTest(goTests)},
		{concerns: isTestedBySolidity, thorough: true, run: forge("")},
	}
}

// verifier is the contract that verifies proofs. The Solidity tests have no proofs, so Go tests it,
// with the EVM.
const verifier = "Groth16"

func isVerifier(contracts []string) bool { return slices.Contains(contracts, verifier) }

func isTestedBySolidity(contracts []string) bool {
	return !slices.Equal(contracts, []string{verifier})
}

// fewRuns is the number of inputs that each fuzz test gets at first.
const fewRuns = "8"

// forge returns a run of the Solidity tests, or of some of them. fuzzRuns limits the inputs of each
// fuzz test; "" keeps the project's number.
func forge(fuzzRuns string, tests ...string) func(context.Context, string) (string, error) {
	return func(ctx context.Context, scratch string) (string, error) {
		binary, err := forgeBinary(scratch)
		if err != nil {
			return "", err
		}
		cmd := exec.CommandContext(ctx, binary, "test", "--json", "--fail-fast",
			"--gas-snapshot-check", "false", "--gas-snapshot-emit", "false")
		cmd.Env = append(os.Environ(), "FORGE_SNAPSHOT_CHECK=false", "FOUNDRY_CODE_SIZE_LIMIT=1000000")
		if len(tests) > 0 {
			cmd.Args = append(cmd.Args, "--match-test", `^(`+strings.Join(tests, "|")+`)\(`)
		}
		if fuzzRuns != "" {
			cmd.Env = append(cmd.Env, "FOUNDRY_FUZZ_RUNS="+fuzzRuns)
		}
		return runStage(ctx, cmd, scratch, forgeFailure)
	}
}

// forgeBinary finds forge's own program, of which npm installs the one for this machine. Its
// wrapper would leave it running when it is stopped.
func forgeBinary(scratch string) (string, error) {
	found, err := filepath.Glob(filepath.Join(scratch, "node_modules", "@foundry-rs", "forge-*", "bin", "forge*"))
	if err != nil || len(found) == 0 {
		return "", fmt.Errorf("trial: forge is not installed: run npm ci in %s", project)
	}
	return found[0], nil
}

// runStage runs a command whose exit code says whether the tests pass, and reads the name of a test
// that fails from its output. That name is "" if the output has no result of a test.
func runStage(ctx context.Context, cmd *exec.Cmd, dir string, failure func([]byte) string) (string, error) {
	var stdout, stderr bytes.Buffer
	cmd.Dir, cmd.Stdout, cmd.Stderr = dir, &stdout, &stderr
	cmd.WaitDelay = time.Second
	err := cmd.Run()
	var exit *exec.ExitError
	switch {
	case err == nil:
		return "", nil
	case errors.Is(ctx.Err(), context.DeadlineExceeded):
		return timeout, nil
	case !errors.As(err, &exit) || ctx.Err() != nil:
		return "", fmt.Errorf("trial: run %s: %w", cmd, err)
	}
	if name := failure(stdout.Bytes()); name != "" {
		return name, nil
	}
	return "", fmt.Errorf("trial: run %s: %w: %.2000s%.2000s", cmd, err, stdout.Bytes(), stderr.Bytes())
}

// forgeFailure returns the first failure in forge's JSON output.
func forgeFailure(out []byte) string {
	var suites map[string]struct {
		Results map[string]struct{ Status string } `json:"test_results"`
	}
	if err := json.Unmarshal(out, &suites); err != nil {
		return ""
	}
	for _, suite := range slices.Sorted(maps.Keys(suites)) {
		results := suites[suite].Results
		for _, test := range slices.Sorted(maps.Keys(results)) {
			if results[test].Status == "Failure" {
				file, _, _ := strings.Cut(filepath.Base(suite), ":")
				name, _, _ := strings.Cut(test, "(")
				return file + ":" + name
			}
		}
	}
	return ""
}

// notBehaviour matches the Go tests that look at figures of the code and not at what it does.
const notBehaviour = "^TestVerifierGasStaysInItsBudget$"

// goTest returns a run of the compiled Go tests of the Solidity project.
func goTest(binary string, flags ...string) func(context.Context, string) (string, error) {
	return func(ctx context.Context, scratch string) (string, error) {
		cmd := exec.CommandContext(ctx, binary, append(flags, "-test.failfast", "-test.skip", notBehaviour)...)
		return runStage(ctx, cmd, scratch, goFailure)
	}
}

var goFailed = regexp.MustCompile(`(?m)^\s*--- FAIL: (\S+)|^panic: `)

// goFailure returns the first failure in the output of Go tests.
func goFailure(out []byte) string {
	match := goFailed.FindSubmatch(out)
	if match == nil {
		return ""
	}
	if len(match[1]) == 0 {
		return project + ": panic"
	}
	return project + "." + string(match[1])
}

// buildGoTests compiles the Go tests of the Solidity project. They read the compiler's output from
// the folder in which they run.
func buildGoTests(ctx context.Context, root, binary string) error {
	cmd := exec.CommandContext(ctx, "go", "test", "-c", "-vet=off", "-o", binary, "./"+project)
	cmd.Dir = root
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("trial: compile the Go tests: %w: %.2000s", err, out)
	}
	return nil
}
