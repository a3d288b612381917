package trial

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"slices"
)

// Verdict is what came of a mutant.
type Verdict string

// The verdicts.
const (
	// Killed means that a test fails.
	Killed Verdict = "killed"
	// Survived means that no test fails.
	Survived Verdict = "survived"
	// Equivalent means that no transaction can tell the mutant from the original. A person wrote
	// that, with the reason, in place of Survived.
	Equivalent Verdict = "equivalent"
	// Invalid means that the mutant is none: it does not compile, or its code is the same.
	Invalid Verdict = "invalid"
)

// Result is what came of one mutant.
type Result struct {
	ID      string  `json:"id"` // of the mutant
	Verdict Verdict `json:"verdict"`
	// KilledBy is the test that fails: a file and a Solidity test, or a package and a Go test.
	KilledBy string `json:"killedBy,omitempty"`
	// Reason says why a mutant is equivalent or invalid.
	Reason string `json:"reason,omitempty"`
	// Change is the diff of a mutant that no test kills.
	Change string `json:"change,omitempty"`
	// Sources is the [Subject.Hash] of the file as it was when the mutant was tried.
	Sources string `json:"sources"`
}

// Results are the verdicts on all mutants that were tried, by ID.
type Results map[string]Result

// schema is the version of the file.
const schema = 1

// Load reads results. A file that does not exist has none. An equivalent mutant without a reason is
// an error.
func Load(path string) (Results, error) {
	raw, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return Results{}, nil
	}
	if err != nil {
		return nil, fmt.Errorf("trial: %w", err)
	}
	var file struct {
		Schema  int
		Mutants []Result
	}
	if err := json.Unmarshal(raw, &file); err != nil {
		return nil, fmt.Errorf("trial: %s: %w", path, err)
	}
	if file.Schema != schema {
		return nil, fmt.Errorf("trial: %s has schema %d, want %d", path, file.Schema, schema)
	}
	results := Results{}
	for _, r := range file.Mutants {
		if r.Verdict == Equivalent && r.Reason == "" {
			return nil, fmt.Errorf("trial: %s: %s is equivalent without a reason", path, r.ID)
		}
		results[r.ID] = r
	}
	return results, nil
}

// Save writes the results with one line for each mutant, so that a change of one is a change of one
// line.
func (rs Results) Save(path string) error {
	var out bytes.Buffer
	fmt.Fprintf(&out, "{\n \"schema\": %d,\n \"mutants\": [", schema)
	for i, r := range rs.sorted() {
		line, err := encode(r)
		if err != nil {
			return fmt.Errorf("trial: save: %w", err)
		}
		out.WriteString(map[bool]string{true: "\n  ", false: ",\n  "}[i == 0])
		out.Write(line)
	}
	out.WriteString("\n ]\n}\n")
	return replaceFile(path, out.Bytes())
}

func (rs Results) sorted() []Result {
	var list []Result
	for _, r := range rs {
		list = append(list, r)
	}
	slices.SortFunc(list, func(a, b Result) int { return cmp.Compare(a.ID, b.ID) })
	return list
}

// encode returns a result as one line that a person can read.
func encode(r Result) ([]byte, error) {
	var line bytes.Buffer
	encoder := json.NewEncoder(&line)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(r); err != nil {
		return nil, err
	}
	return bytes.TrimSpace(line.Bytes()), nil
}

// replaceFile writes a file so that it is never there in part.
func replaceFile(path string, content []byte) error {
	part := path + ".part"
	if err := os.WriteFile(part, content, 0o600); err != nil {
		return fmt.Errorf("trial: save: %w", err)
	}
	return os.Rename(part, path)
}

// Add takes over a result. A mutant that a person has called equivalent, and that still survives,
// stays so.
func (rs Results) Add(r Result) {
	if old := rs[r.ID]; old.Verdict == Equivalent && r.Verdict == Survived {
		r.Verdict, r.Reason = Equivalent, old.Reason
	}
	rs[r.ID] = r
}
