package prover

import (
	"fmt"
	"io/fs"
	"path/filepath"
)

// Save writes the bundle into a new folder, from which [LoadBundle] loads the same bundle. The
// bundle must have the essential circuits; otherwise the error is [ErrLacks]. The error wraps
// [fs.ErrExist] if the folder exists. A proving key that has changed since the bundle was loaded is
// [ErrHash]. Save leaves no folder behind when it fails.
func (b *Bundle) Save(dir string) error {
	if err := checkEssential(b.Circuits()); err != nil {
		return fmt.Errorf("prover: save: %w", err)
	}
	dir = filepath.Clean(dir)
	if exists(dir) {
		return fmt.Errorf("prover: save the bundle in %s: %w", dir, fs.ErrExist)
	}
	return createFolder(dir, b.write)
}

// write writes the files of the bundle into an empty folder.
func (b *Bundle) write(dir string) error {
	for _, entry := range b.manifest.Circuits {
		k := b.keysOf(entry.Name)
		pk, err := k.readProvingKey()
		if err != nil {
			return err
		}
		files := keyFiles{pk, concat(k.words[:]), k.selfTest.encode()}
		if _, err := files.write(dir, entry.Name, Digest(entry.Digest)); err != nil {
			return err
		}
	}
	return b.manifest.write(dir)
}
