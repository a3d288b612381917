package prover

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"slices"

	"github.com/zsettle/zsettle/circuits"
	"github.com/zsettle/zsettle/statement"
)

const (
	manifestName    = "manifest.json"
	maxManifestSize = 1 << 16

	// kindDevelopment marks keys that a single process made. Whoever ran it can forge proofs.
	kindDevelopment = "development"
	// kindCeremony marks keys that many parties made together.
	kindCeremony = "ceremony"
)

// manifest lists the files of a bundle. It contains no time and no machine name, so it depends on
// the keys alone.
type manifest struct {
	Format   int               `json:"format"`
	Kind     string            `json:"kind"`
	Circuits []manifestCircuit `json:"circuits"`
}

// manifestCircuit lists the SHA-256 of a circuit's files. Their names follow from the circuit's
// name.
type manifestCircuit struct {
	Name         statement.Circuit `json:"name"`
	Digest       hexDigest         `json:"digest"`
	ProvingKey   hexDigest         `json:"provingKey"`
	VerifyingKey hexDigest         `json:"verifyingKey"`
	SelfTest     hexDigest         `json:"selfTest"`
}

func provingKeyName(c statement.Circuit) string   { return string(c) + ".pk" }
func verifyingKeyName(c statement.Circuit) string { return string(c) + ".vk" }
func selfTestName(c statement.Circuit) string     { return string(c) + ".selftest" }

func (m manifest) encode() ([]byte, error) {
	b, err := json.MarshalIndent(m, "", "  ")
	return append(b, '\n'), err
}

// write writes the manifest into a folder.
func (m manifest) write(dir string) error {
	data, err := m.encode()
	if err != nil {
		return fmt.Errorf("prover: manifest: %w", err)
	}
	return writeFile(dir, manifestName, data)
}

// names returns the circuits of the manifest.
func (m manifest) names() (names []statement.Circuit) {
	for _, c := range m.Circuits {
		names = append(names, c.Name)
	}
	return names
}

// decodeManifest accepts only what encode writes: a known format and kind, and circuits in their
// order, each of them once. A ceremony makes the keys of all circuits. A bundle of development keys
// may have fewer, but not none.
func decodeManifest(data []byte) (m manifest, err error) {
	if json.Unmarshal(data, &m) != nil {
		return m, ErrManifest
	}
	if again, err := m.encode(); err != nil || !bytes.Equal(again, data) {
		return m, ErrManifest
	}
	if m.Format != formatVersion || (m.Kind != kindDevelopment && m.Kind != kindCeremony) {
		return m, ErrManifest
	}
	ordered, err := inOrder(m.names())
	if err != nil || !slices.Equal(ordered, m.names()) {
		return m, ErrManifest
	}
	if m.Kind == kindCeremony && len(ordered) != len(circuits.All()) {
		return m, ErrManifest
	}
	return m, nil
}

// hexDigest is a digest as 64 lower-case hexadecimal digits.
type hexDigest Digest

func sum(data []byte) hexDigest { return sha256.Sum256(data) }

// MarshalText encodes the digest.
func (d hexDigest) MarshalText() ([]byte, error) { return []byte(Digest(d).String()), nil }

// UnmarshalText decodes a digest. It accepts upper-case digits, which decodeManifest refuses.
func (d *hexDigest) UnmarshalText(text []byte) error {
	b, err := hex.DecodeString(string(text))
	if err != nil || len(b) != sha256.Size {
		return ErrManifest
	}
	copy(d[:], b)
	return nil
}
