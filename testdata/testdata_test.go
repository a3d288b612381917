package testdata

import (
	"bytes"
	"encoding/json"
	"path"
	"reflect"
	"strings"
	"testing"
)

// sample is a vector of the tests of parse.
type sample struct {
	Name string `json:"name"`
}

func TestParseRefusesOtherFiles(t *testing.T) {
	const good = `{"generator":"testdata/tools/generate.mjs","version":1,"vectors":[{"name":"a"}]}`
	vectors, err := parse[sample]("x.json", []byte(good+"\n"))
	if err != nil || len(vectors) != 1 || vectors[0].Name != "a" {
		t.Fatalf("got %v, %v", vectors, err)
	}
	for _, c := range []struct{ name, from, to, want string }{
		{"unknown key in a vector", `"name"`, `"other"`, "unknown field"},
		{"unknown key in the file", `"version"`, `"extra":0,"version"`, "unknown field"},
		{"wrong type", `"a"`, `1`, "cannot unmarshal"},
		{"no vectors", `{"name":"a"}`, ``, "no vectors"},
		{"null vectors", `[{"name":"a"}]`, `null`, "no vectors"},
		{"missing vectors", `,"vectors":[{"name":"a"}]`, ``, "no vectors"},
		{"trailing object", good, good + `{}`, "trailing data"},
		{"trailing bracket", good, good + `]`, "trailing data"},
		{"truncated", `]}`, ``, "unexpected EOF"},
		{"empty", good, ``, "EOF"},
		{"other generator", `generate.mjs`, `other.mjs`, "generator"},
		{"published among our own", `testdata/tools/generate.mjs`, `published`, "generator"},
		{"source among our own", `"version"`, `"source":"x","version"`, "source"},
		{"other version", `1,`, `2,`, "version"},
		{"missing version", `"version":1,`, ``, "version"},
	} {
		t.Run(c.name, func(t *testing.T) {
			content := strings.Replace(good, c.from, c.to, 1)
			_, err := parse[sample]("x.json", []byte(content))
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Fatalf("error %v, want one with %q", err, c.want)
			}
		})
	}
}

func TestParseRefusesPublishedVectorsWithoutSource(t *testing.T) {
	const good = `{"generator":"published","version":1,"source":"a paper","vectors":[{"name":"a"}]}`
	if _, err := parse[sample]("published_x.json", []byte(good)); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ name, from, to, want string }{
		{"no source", `"source":"a paper",`, ``, "source"},
		{"our generator", `"published"`, `"testdata/tools/generate.mjs"`, "generator"},
	} {
		t.Run(c.name, func(t *testing.T) {
			content := strings.Replace(good, c.from, c.to, 1)
			_, err := parse[sample]("published_x.json", []byte(content))
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Fatalf("error %v, want one with %q", err, c.want)
			}
		})
	}
}

// parsers maps every file to a function that parses it and encodes its vectors as JSON again.
var parsers = map[string]func(name string, content []byte) ([]byte, error){
	"address.json":             rewrite[AddressVector],
	"append.json":              rewrite[AppendVector],
	"audit.json":               rewrite[AuditVector],
	"context.json":             rewrite[ContextVector],
	"curve.json":               rewrite[CurveVector],
	"deal.json":                rewrite[DealVector],
	"hash.json":                rewrite[HashVector],
	"keys.json":                rewrite[KeyVector],
	"node.json":                rewrite[NodeVector],
	"note.json":                rewrite[NoteVector],
	"noteciphertext.json":      rewrite[NoteCiphertextVector],
	"permutation.json":         rewrite[PermutationVector],
	"published_bech32m.json":   rewrite[PublishedBech32mVector],
	"published_bip39.json":     rewrite[PublishedBIP39Vector],
	"published_hpke.json":      rewrite[PublishedHPKEVector],
	"published_keccak.json":    rewrite[PublishedKeccakVector],
	"published_kem.json":       rewrite[PublishedKEMVector],
	"published_poseidon2.json": rewrite[PermutationVector],
	"published_secp256k1.json": rewrite[PublishedSecp256k1Vector],
	"rho.json":                 rewrite[RhoVector],
	"signature.json":           rewrite[SignatureVector],
	"statement.json":           rewrite[StatementVector],
	"tree.json":                rewrite[TreeVector],
}

func rewrite[T any](name string, content []byte) ([]byte, error) {
	vectors, err := parse[T](name, content)
	if err != nil {
		return nil, err
	}
	return json.Marshal(vectors)
}

// TestSchema checks that each type has exactly the keys of its file: parsing and encoding changes
// nothing, so no key is missing in a vector or in a type. It also checks that names are unique, so
// that a failing vector can be found.
func TestSchema(t *testing.T) {
	entries, err := files.ReadDir("vectors")
	if err != nil {
		t.Fatal(err)
	}
	if len(entries) != len(parsers) {
		t.Errorf("%d files, %d types", len(entries), len(parsers))
	}
	for _, entry := range entries {
		t.Run(entry.Name(), func(t *testing.T) { checkSchema(t, entry.Name()) })
	}
}

func checkSchema(t *testing.T, name string) {
	parser, ok := parsers[name]
	if !ok {
		t.Fatal("no type for this file")
	}
	content, err := files.ReadFile(path.Join("vectors", name))
	if err != nil {
		t.Fatal(err)
	}
	rewritten, err := parser(name, content)
	if err != nil {
		t.Fatal(err)
	}
	want := decode[struct{ Vectors []map[string]any }](t, content).Vectors
	if !reflect.DeepEqual(decode[[]map[string]any](t, rewritten), want) {
		t.Error("parsing and encoding changes the vectors")
	}
	checkNames(t, want)
}

func checkNames(t *testing.T, vectors []map[string]any) {
	seen := map[any]bool{"": true, nil: true}
	for _, vector := range vectors {
		if seen[vector["name"]] {
			t.Errorf("name %q is missing or used twice", vector["name"])
		}
		seen[vector["name"]] = true
	}
}

func decode[T any](t *testing.T, content []byte) T {
	t.Helper()
	var value T
	if err := json.Unmarshal(content, &value); err != nil {
		t.Fatal(err)
	}
	return value
}

func TestParseBytesRefusesOtherSpellings(t *testing.T) {
	if got, err := parseBytes("0x00ff"); err != nil || !bytes.Equal(got, []byte{0, 255}) {
		t.Errorf("got %x, %v", got, err)
	}
	for _, text := range []string{"", "00", "0x0", "0X00", "0xFF", "0xzz", " 0x00"} {
		if got, err := parseBytes(text); err == nil {
			t.Errorf("%q read as %x", text, got)
		}
	}
}

func TestIntegerReadsDecimalAndHexadecimal(t *testing.T) {
	for text, want := range map[string]string{
		"0":                    "0",
		"18446744073709551616": "18446744073709551616",
		"0x0100":               "256",
	} {
		if got := Integer(t, text).String(); got != want {
			t.Errorf("%s read as %s, want %s", text, got, want)
		}
	}
}
