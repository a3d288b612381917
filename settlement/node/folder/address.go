package folder

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"
)

// WriteAddress writes where the party's node listens, and replaces what a node that did not end
// well has left. Only who holds the lock of the party's store may call it.
func (f *Folder) WriteAddress(url string) error {
	next := f.path(addressFile + ".new")
	if err := os.WriteFile(next, []byte(url+"\n"), 0o600); err != nil {
		return fmt.Errorf("folder: %w", err)
	}
	if err := os.Rename(next, f.path(addressFile)); err != nil {
		return fmt.Errorf("folder: %w", err)
	}
	return nil
}

// RemoveAddress removes what [Folder.WriteAddress] wrote.
func (f *Folder) RemoveAddress() error {
	if err := os.Remove(f.path(addressFile)); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("folder: %w", err)
	}
	return nil
}

// Address returns the URL of the party's node, or "" if none has written it. It is where a node
// listens only while another process holds the lock of the party's store.
func (f *Folder) Address() (string, error) {
	content, err := os.ReadFile(f.path(addressFile))
	if errors.Is(err, fs.ErrNotExist) {
		return "", nil
	}
	if err != nil {
		return "", fmt.Errorf("folder: %w", err)
	}
	return strings.TrimSpace(string(content)), nil
}
