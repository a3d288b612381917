package cli

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
)

// secretLimit is the longest secret file that is read, in bytes.
const secretLimit = 4096

// WriteSecret creates a file that only its owner may read. It never overwrites a file, which may be
// the only copy of a secret.
func WriteSecret(path string, secret []byte) error {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if errors.Is(err, fs.ErrExist) {
		return Errorf(BadInput, "choose another file; this one may be the only copy of a secret",
			"%s exists already", path)
	}
	if err != nil {
		return Errorf(BadInput, "choose a folder that you may write to", "cannot create %s: %w", path, err)
	}
	_, err = f.Write(secret)
	if err := errors.Join(err, f.Sync(), f.Close()); err != nil {
		return fmt.Errorf("cli: write %s: %w", path, err)
	}
	return nil
}

// ReadSecret reads a file that [WriteSecret] made. A file that others may read is [BadInput].
// Errors never repeat the content.
func ReadSecret(path string) ([]byte, error) {
	f, err := os.Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, Errorf(BadInput, "check the path", "%s: %w", path, fs.ErrNotExist)
	}
	if err != nil {
		return nil, Errorf(BadInput, "check the path and its permissions", "cannot open %s: %w", path, err)
	}
	defer f.Close()
	info, err := f.Stat()
	switch {
	case err != nil || !info.Mode().IsRegular():
		return nil, Errorf(BadInput, "check the path", "%s is not a file", path)
	case info.Mode().Perm()&0o077 != 0:
		return nil, Errorf(BadInput, "run: chmod 600 "+path, "others may read %s (mode %04o)", path, info.Mode().Perm())
	case info.Size() > secretLimit:
		return nil, Errorf(BadInput, "check the path", "%s is too long to be a key or seed file", path)
	}
	secret, err := io.ReadAll(io.LimitReader(f, secretLimit))
	if err != nil {
		return nil, Errorf(BadInput, "check the path", "cannot read %s: %w", path, err)
	}
	return secret, nil
}
