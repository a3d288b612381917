package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// latest is the file that the figures are kept in, and pagePath the page that shows them, both in
// the module's folder.
const (
	latest   = "bench/latest.json"
	pagePath = "docs/benchmarks.md"
)

// record is the file with the figures. Each target replaces the keys that it computes and keeps all
// others, also those that this program does not know.
type record map[string]any

// readRecord reads a file with figures. Numbers keep their digits.
func readRecord(path string) (record, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("read the figures: %w", err)
	}
	return parseRecord(path, string(data))
}

func parseRecord(name, data string) (record, error) {
	decoder := json.NewDecoder(strings.NewReader(data))
	decoder.UseNumber()
	r := record{}
	if err := decoder.Decode(&r); err != nil {
		return nil, fmt.Errorf("%s is not a file with figures: %w", name, err)
	}
	return r, nil
}

// put replaces the value of a key. A key in another key is written with a dot, such as
// mutants.circuits.
func (r record) put(key string, value any) error {
	outer, inner, nested := strings.Cut(key, ".")
	if outer == "" {
		return fmt.Errorf("a key has an empty part before %q", inner)
	}
	if !nested {
		r[key] = value
		return nil
	}
	within, ok := r[outer].(map[string]any)
	if !ok {
		if r[outer] != nil {
			return fmt.Errorf("the key %s has no keys in it", outer)
		}
		within = map[string]any{}
		r[outer] = within
	}
	return record(within).put(inner, value)
}

// putAll replaces the value of each key of a struct or map, in the record or in one of its keys.
func (r record) putAll(within string, v any) error {
	data, err := json.Marshal(v)
	if err != nil {
		return err
	}
	own, err := parseRecord("what was measured", string(data))
	if err != nil {
		return err
	}
	for key, value := range own {
		if err := r.put(within+key, value); err != nil {
			return err
		}
	}
	return nil
}

// figures returns the record as the figures that this program knows.
func (r record) figures() (f Figures, err error) {
	data, err := json.Marshal(r)
	if err != nil {
		return f, err
	}
	if err := json.Unmarshal(data, &f); err != nil {
		return f, fmt.Errorf("the figures: %w", err)
	}
	return f, nil
}

// update changes the record of the module in a folder. It leaves the old one if it can't write the
// new one.
func update(root string, change func(record) error) error {
	path := filepath.Join(root, latest)
	r, err := readRecord(path)
	if errors.Is(err, os.ErrNotExist) {
		r, err = record{}, os.MkdirAll(filepath.Dir(path), 0o750)
	}
	if err != nil {
		return err
	}
	if err := change(r); err != nil {
		return err
	}
	data, err := r.encode()
	if err != nil {
		return err
	}
	return replaceFile(path, data)
}

// encode returns the file's content, with all keys in order, also those of structs.
func (r record) encode() ([]byte, error) {
	data, err := json.Marshal(r)
	if err != nil {
		return nil, err
	}
	sorted, err := parseRecord("the new record", string(data))
	if err != nil {
		return nil, err
	}
	data, err = json.MarshalIndent(sorted, "", "  ")
	return append(data, '\n'), err
}

// replaceFile writes a file whole or not at all.
func replaceFile(path string, data []byte) error {
	if err := os.WriteFile(path+".new", data, 0o600); err != nil {
		return err
	}
	return os.Rename(path+".new", path)
}
