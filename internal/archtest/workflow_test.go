package archtest

import (
	"path/filepath"
	"strings"
	"testing"
)

func TestWorkflowsAreMadeOfTargets(t *testing.T) {
	paths, err := filepath.Glob(filepath.Join(root, ".github/workflows/*"))
	if err != nil || len(paths) == 0 {
		t.Fatalf("%d workflows, %v", len(paths), err)
	}
	makefile, all := read(t, "Makefile"), ""
	for _, path := range paths {
		workflow := read(t, filepath.Join(".github/workflows", filepath.Base(path)))
		all += workflow
		reportAll(t, Workflow(workflow, makefile))
	}
	for _, target := range []string{"make test", "make lint", "make bench", "make bench-post"} {
		if !strings.Contains(all, "run: "+target) {
			t.Errorf("no workflow runs %s", target)
		}
	}
}

func TestWorkflowRefusesOtherSteps(t *testing.T) {
	makefile := "test: ## Test\n\tgo test\n"
	commit := strings.Repeat("0a", 20)
	for step, want := range map[string]string{
		"      - run: make test\n":                          "",
		"      - run: make test OLD=\"$BASE\"\n":            "",
		"      - run: make tests\n":                         "make tests",
		"      - run: make test && make test\n":             "&&",
		"      - run: make test OLD=$(id)\n":                "$(id)",
		"      - run: |\n          go test ./...\n":         "|",
		"        run: go test ./...\n":                      "go test",
		"      - uses: a/b@" + commit + " # v1.2.3\n":       "",
		"      - uses: a/b@v1\n":                            "a/b@v1",
		"        uses: a/b@" + commit + "\n":                "a/b@",
		"      - uses: ./.github/actions/c\n":               "./.github",
		"      - uses: a/b@" + commit[1:] + " # v1.2.3\n":   "a/b@",
		"      - run: make test\n      - run: make clean\n": "make clean",
	} {
		wrong := strings.Join(Workflow(step, makefile), "\n")
		if (wrong == "") != (want == "") || !strings.Contains(wrong, want) {
			t.Errorf("%q: %q, want %q", step, wrong, want)
		}
	}
}
