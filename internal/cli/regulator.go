package cli

import (
	"bytes"
	"crypto/rand"
	"encoding/json"
	"fmt"
	"io"
	"math/big"
	"regexp"

	"github.com/zsettle/zsettle/notes"
)

const (
	regulatorSchema = 1
	regulatorKind   = "zsettle regulator key"
)

// regulatorFile is a regulator's key on disk.
type regulatorFile struct {
	Schema int    `json:"schema"`
	Kind   string `json:"kind"`
	// Scalar is the secret a: 0x and 64 lower-case hexadecimal digits.
	Scalar string `json:"scalar"`
	// Epoch is the audit epoch that the key reads.
	Epoch uint64 `json:"epoch"`
}

var scalarForm = regexp.MustCompile(`^0x[0-9a-f]{64}$`)

// NewAuditPrivateKey returns a fresh regulator's key.
func NewAuditPrivateKey() (*notes.AuditPrivateKey, error) {
	span := new(big.Int).Sub(notes.Order(), big.NewInt(1))
	a, err := rand.Int(rand.Reader, span)
	if err != nil {
		return nil, fmt.Errorf("cli: regulator key: %w", err)
	}
	return notes.NewAuditPrivateKey(a.Add(a, big.NewInt(1)))
}

// WriteAuditPrivateKey creates a key file, as [WriteSecret] does. epoch is the audit epoch that the key reads, 1 being the first.
func WriteAuditPrivateKey(path string, key *notes.AuditPrivateKey, epoch uint64) error {
	f := regulatorFile{regulatorSchema, regulatorKind, fmt.Sprintf("0x%064x", key.Export()), epoch}
	data, err := json.MarshalIndent(f, "", "  ")
	if err != nil {
		return fmt.Errorf("cli: regulator key: %w", err)
	}
	return WriteSecret(path, append(data, '\n'))
}

// ReadAuditPrivateKey reads what [WriteAuditPrivateKey] wrote, and the key's epoch. Anything else is [BadInput]; errors never repeat the
// content.
func ReadAuditPrivateKey(path string) (key *notes.AuditPrivateKey, epoch uint64, err error) {
	data, err := ReadSecret(path)
	if err != nil {
		return nil, 0, err
	}
	bad := Errorf(BadInput, "give the key file that was made with the deployment", "%s is no regulator key file", path)
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.DisallowUnknownFields()
	var f regulatorFile
	if decoder.Decode(&f) != nil {
		return nil, 0, bad
	}
	if _, err := decoder.Token(); err != io.EOF || f.Schema != regulatorSchema || f.Kind != regulatorKind || f.Epoch == 0 || !scalarForm.MatchString(f.Scalar) {
		return nil, 0, bad
	}
	a, _ := new(big.Int).SetString(f.Scalar[2:], 16) // 64 hexadecimal digits
	if key, err = notes.NewAuditPrivateKey(a); err != nil {
		return nil, 0, bad
	}
	return key, f.Epoch, nil
}
