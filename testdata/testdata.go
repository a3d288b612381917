// Package testdata has the golden vectors: values that an independent implementation computed from
// docs/spec.md, and known answers published by others. The implementation is in the folder tools,
// in another language and with its own hash, curve and encodings.
//
// Start with [Load] and the vector types. README.md describes every file and field. The package is
// for tests only: it imports testing, and its keys are public. The pattern ./... does not match a
// folder named testdata, so its own tests are run by name: go test ./testdata.
package testdata

import (
	"bytes"
	"embed"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"strings"
	"testing"
)

//go:embed vectors/*.json
var files embed.FS

const (
	version         = 1
	ownGenerator    = "testdata/tools/generate.mjs"
	published       = "published"
	publishedPrefix = "published_"
)

// envelope is the content of a vector file. Source names where published vectors come from.
type envelope[T any] struct {
	Generator string `json:"generator"`
	Version   int    `json:"version"`
	Source    string `json:"source,omitempty"`
	Vectors   []T    `json:"vectors"`
}

// Load returns the vectors of a file such as "hash.json". It fails the test for a file with an
// unknown key, without vectors, with trailing data, or with another generator or version than
// expected.
func Load[T any](t testing.TB, name string) []T {
	t.Helper()
	content, err := files.ReadFile("vectors/" + name)
	if err != nil {
		t.Fatalf("testdata: no vectors named %s: %v", name, err)
	}
	vectors, err := parse[T](name, content)
	if err != nil {
		t.Fatalf("testdata: %s: %v", name, err)
	}
	return vectors
}

// parse is [Load] for the given content. The name distinguishes published vectors from our own.
func parse[T any](name string, content []byte) ([]T, error) {
	decoder := json.NewDecoder(bytes.NewReader(content))
	decoder.DisallowUnknownFields()
	var file envelope[T]
	if err := decoder.Decode(&file); err != nil {
		return nil, err
	}
	if _, err := decoder.Token(); !errors.Is(err, io.EOF) {
		return nil, errors.New("trailing data")
	}
	return file.Vectors, file.check(strings.HasPrefix(name, publishedPrefix))
}

// check checks everything of the file except the vectors themselves.
func (file envelope[T]) check(isPublished bool) error {
	generator := ownGenerator
	if isPublished {
		generator = published
	}
	switch {
	case file.Generator != generator:
		return fmt.Errorf("generator %q, want %q", file.Generator, generator)
	case file.Version != version:
		return fmt.Errorf("version %d, want %d", file.Version, version)
	case isPublished != (file.Source != ""):
		return errors.New("published vectors name their source, and only they do")
	case len(file.Vectors) == 0:
		return errors.New("no vectors")
	}
	return nil
}

// Bytes decodes a byte string of a vector: 0x and two lower-case hexadecimal digits for each byte.
// It fails the test for any other text.
func Bytes(t testing.TB, text string) []byte {
	t.Helper()
	content, err := parseBytes(text)
	if err != nil {
		t.Fatalf("testdata: %v", err)
	}
	return content
}

func parseBytes(text string) ([]byte, error) {
	digits, found := strings.CutPrefix(text, "0x")
	if !found || digits != strings.ToLower(digits) {
		return nil, fmt.Errorf("%q is not 0x and lower-case digits", text)
	}
	return hex.DecodeString(digits)
}

// Integer decodes an integer of a vector: 0x and hexadecimal digits, big-endian, or decimal digits.
// It fails the test for any other text.
func Integer(t testing.TB, text string) *big.Int {
	t.Helper()
	if strings.HasPrefix(text, "0x") {
		return new(big.Int).SetBytes(Bytes(t, text))
	}
	value, ok := new(big.Int).SetString(text, 10)
	if !ok || value.String() != text {
		t.Fatalf("testdata: %q is not a decimal integer", text)
	}
	return value
}
