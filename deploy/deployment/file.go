package deployment

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
)

// ErrFile is returned for a file that is not a deployment file of this version.
var ErrFile = errors.New("deployment: not a deployment file")

// Save writes the deployment to a file as JSON. It replaces a file that is there. Whenever it is
// interrupted, the file has all of the old content or all of the new.
func (d *Deployment) Save(path string) error {
	data, err := json.MarshalIndent(d, "", "  ")
	if err == nil {
		err = replaceFile(path, append(data, '\n'))
	}
	if err != nil {
		return fmt.Errorf("deployment: save: %w", err)
	}
	return nil
}

// replaceFile writes another file beside it first.
func replaceFile(path string, data []byte) error {
	f, err := os.CreateTemp(filepath.Dir(path), filepath.Base(path)+".*")
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	err = errors.Join(err, f.Chmod(0o644), f.Sync(), f.Close())
	if err == nil {
		err = os.Rename(f.Name(), path)
	}
	if err != nil {
		return errors.Join(err, os.Remove(f.Name()))
	}
	return nil
}

// Load reads a file that [Deployment.Save] wrote. It returns [ErrFile] for any other file, also for
// one with a field that it does not know. Its errors quote no value of the file, which may be
// another one with a secret.
func Load(path string) (*Deployment, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("deployment: load: %w", err)
	}
	var d Deployment
	if err := unmarshalStrict(data, &d); err != nil {
		return nil, fmt.Errorf("%w: %s: %w", ErrFile, path, withoutContent(err))
	}
	if err := d.validate(); err != nil {
		return nil, fmt.Errorf("%w: %s", err, path)
	}
	return &d, nil
}

// unmarshalStrict decodes data that is one JSON value without unknown fields.
func unmarshalStrict(data []byte, into any) error {
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(into); err != nil {
		return err
	}
	if _, err := decoder.Token(); err != io.EOF {
		return errors.New("there is more after the JSON value")
	}
	return nil
}

// withoutContent replaces the errors of package json that quote the file.
func withoutContent(err error) error {
	var syntax *json.SyntaxError
	if errors.As(err, &syntax) {
		return errors.New("it is not JSON")
	}
	var typed *json.UnmarshalTypeError
	if errors.As(err, &typed) {
		return fmt.Errorf("the field %q has the wrong type", typed.Field)
	}
	return err
}

// validate returns ErrFile if something is missing that clients rely on.
func (d *Deployment) validate() error {
	if d.Schema != Schema {
		return fmt.Errorf("%w: schema %d, this program reads %d", ErrFile, d.Schema, Schema)
	}
	if err := d.Chain.validate(); err != nil {
		return err
	}
	if len(d.Verifiers) == 0 {
		return fmt.Errorf("%w: no verifiers", ErrFile)
	}
	for _, at := range d.contracts() {
		if at == (common.Address{}) || d.CodeHashes[at] == (common.Hash{}) {
			return fmt.Errorf("%w: an address or its code hash is missing", ErrFile)
		}
	}
	return nil
}
