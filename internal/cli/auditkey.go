package cli

import (
	"bytes"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"regexp"

	"github.com/zsettle/zsettle/notes"
)

const (
	auditKeySchema = 1
	auditKeyKind   = "zsettle regulator key"
)

// auditKeyFile is the private audit key of a regulator on disk.
type auditKeyFile struct {
	Schema int    `json:"schema"`
	Kind   string `json:"kind"`
	// Scalar is the secret a: 0x and 64 lower-case hexadecimal digits.
	Scalar string `json:"scalar"`
	// Epoch is the audit epoch that the key reads.
	Epoch uint64 `json:"epoch"`
}

var scalarForm = regexp.MustCompile(`^0x[0-9a-f]{64}$`)

// NewAuditPrivateKey returns a new random audit key.
func NewAuditPrivateKey() (*notes.AuditPrivateKey, error) {
	span := new(big.Int).Sub(notes.Order(), big.NewInt(1))
	a, err := rand.Int(rand.Reader, span)
	if err != nil {
		return nil, fmt.Errorf("cli: audit key: %w", err)
	}
	return notes.NewAuditPrivateKey(a.Add(a, big.NewInt(1)))
}

// WriteAuditPrivateKey creates a key file, as [WriteSecret] does. epoch is the audit epoch that the
// key reads; the first is 1.
func WriteAuditPrivateKey(path string, key *notes.AuditPrivateKey, epoch uint64) error {
	f := auditKeyFile{
		Schema: auditKeySchema,
		Kind:   auditKeyKind,
		Scalar: fmt.Sprintf("0x%064x", key.Export()),
		Epoch:  epoch,
	}
	data, err := json.MarshalIndent(f, "", "  ")
	if err != nil {
		return fmt.Errorf("cli: audit key: %w", err)
	}
	return WriteSecret(path, append(data, '\n'))
}

// ReadAuditPrivateKey reads a file that [WriteAuditPrivateKey] wrote, and returns the key and its
// epoch. Anything else is [BadInput]. Errors never repeat the content.
func ReadAuditPrivateKey(path string) (key *notes.AuditPrivateKey, epoch uint64, err error) {
	data, err := ReadSecret(path)
	if err != nil {
		return nil, 0, err
	}
	f, err := parseAuditKeyFile(data)
	if err == nil {
		a, _ := new(big.Int).SetString(f.Scalar[2:], 16) // 64 hexadecimal digits
		key, err = notes.NewAuditPrivateKey(a)
	}
	if err != nil {
		return nil, 0, Errorf(BadInput, "give the key file that was made with the deployment",
			"%s is not a regulator's key file", path)
	}
	return key, f.Epoch, nil
}

var errAuditKeyFile = errors.New("cli: not an audit key file")

func parseAuditKeyFile(data []byte) (f auditKeyFile, err error) {
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&f); err != nil {
		return f, errAuditKeyFile
	}
	if _, err := decoder.Token(); err != io.EOF {
		return f, errAuditKeyFile
	}
	known := f.Schema == auditKeySchema && f.Kind == auditKeyKind
	if !known || f.Epoch == 0 || !scalarForm.MatchString(f.Scalar) {
		return f, errAuditKeyFile
	}
	return f, nil
}
