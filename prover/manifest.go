package prover

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"

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

// decodeManifest accepts only what encode writes: a known format and kind, and all circuits in
// their order.
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
	all := circuits.All()
	if len(m.Circuits) != len(all) {
		return m, ErrManifest
	}
	for i, c := range all {
		if m.Circuits[i].Name != c {
			return m, ErrManifest
		}
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
