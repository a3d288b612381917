package prover

import (
	"crypto/sha256"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/zsettle/zsettle/statement"
)

// LoadBundle opens the bundle in a folder. It checks that
//   - the manifest is valid and every file has the SHA-256 that the manifest lists,
//   - it has the keys of all circuits, or, if they are development keys, at least those of the
//     essential ones (see [EssentialCircuits]),
//   - a bundle that calls itself a ceremony's is one that this release knows,
//   - each circuit is the one of this build,
//   - each verifying key is safe and comes from the same setup as its proving key,
//   - the self-test proofs verify.
//
// The errors are [ErrMissing], [ErrManifest], [ErrCeremony], [ErrLacks], [ErrHash], [ErrCircuit],
// [ErrLayout], [ErrKeyPair], [ErrWeakKey] and [ErrSelfTest], with the name of the file. The points
// of a proving key are checked before the first proof with it.
//
// Do not move or remove the folder while the bundle is in use. Loading takes about 2 s for the
// essential circuits and twice as long for all, nearly all of it for compiling them.
func LoadBundle(dir string) (*Bundle, error) {
	m, id, err := readManifest(dir)
	if err != nil {
		return nil, err
	}
	if err := checkEssential(m.names()); err != nil {
		return nil, inFile(manifestName, err)
	}
	return loadListed(dir, m, id)
}

// readManifest returns the manifest of a folder and its digest.
func readManifest(dir string) (m manifest, id Digest, err error) {
	data, err := readFile(dir, manifestName, maxManifestSize)
	if err != nil {
		return m, id, err
	}
	if m, err = decodeManifest(data); err != nil {
		return m, id, inFile(manifestName, err)
	}
	id = sha256.Sum256(data)
	if err := m.vouched(id); err != nil {
		return m, id, inFile(manifestName, err)
	}
	return m, id, nil
}

// loadListed loads the keys that the manifest of a folder lists.
func loadListed(dir string, m manifest, id Digest) (*Bundle, error) {
	loaded := map[statement.Circuit]*keys{}
	for _, entry := range m.Circuits {
		k, err := loadKeys(dir, entry)
		if err != nil {
			return nil, err
		}
		loaded[entry.Name] = k
	}
	return newBundle(m, id, loaded), nil
}

// loadKeys reads and checks the three files of a circuit.
func loadKeys(dir string, entry manifestCircuit) (*keys, error) {
	circuit, err := compiledCircuit(entry.Name)
	if err != nil {
		return nil, err
	}
	if circuit.digest != Digest(entry.Digest) {
		return nil, fmt.Errorf("prover: bundle: circuit %s: %w", entry.Name, ErrCircuit)
	}
	k := &keys{dir: dir, name: entry.Name, circuit: circuit, pkHash: entry.ProvingKey}
	if err := k.loadVerifyingKey(entry.VerifyingKey); err != nil {
		return nil, err
	}
	if err := k.checkProvingKey(); err != nil {
		return nil, err
	}
	if err := k.loadSelfTest(entry.SelfTest); err != nil {
		return nil, err
	}
	return k, nil
}

func (k *keys) loadVerifyingKey(want hexDigest) error {
	name := verifyingKeyName(k.name)
	data, err := readHashed(k.dir, name, verifyingKeySize, want)
	if err != nil {
		return err
	}
	if k.vk, err = decodeVerifyingKey(data); err != nil {
		return inFile(name, err)
	}
	k.words = encodeVerifyingKey(k.vk)
	return nil
}

// checkProvingKey checks everything that does not need the points decoded. It does not keep the
// bytes.
func (k *keys) checkProvingKey() error {
	name, system := provingKeyName(k.name), k.circuit.system
	data, err := k.readProvingKey()
	if err != nil {
		return err
	}
	if !checkLayout(data, system) {
		return inFile(name, ErrLayout)
	}
	if !samePair(data, system, k.vk) {
		return inFile(name, ErrKeyPair)
	}
	return nil
}

func (k *keys) loadSelfTest(want hexDigest) error {
	name := selfTestName(k.name)
	data, err := readHashed(k.dir, name, selfTestSize, want)
	if err != nil {
		return err
	}
	if k.selfTest, err = decodeSelfTest(data); err != nil {
		return inFile(name, err)
	}
	if err := verify(k.vk, k.selfTest.inputs, k.selfTest.proof); err != nil {
		return inFile(name, ErrSelfTest)
	}
	return nil
}

// provingKey returns a circuit's proving key, which it reads and decodes on first use. It hashes
// the file again, because the file may have changed since the bundle was loaded.
func (k *keys) provingKey() (*provingKey, error) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.key != nil {
		return k.key, nil
	}
	data, err := k.readProvingKey()
	if err != nil {
		return nil, err
	}
	pk, err := decodeProvingKey(data, k.circuit.system)
	if err != nil {
		return nil, inFile(provingKeyName(k.name), err)
	}
	k.key = newProvingKey(pk)
	return k.key, nil
}

// readProvingKey reads the file of the proving key and compares its hash with the manifest's.
func (k *keys) readProvingKey() ([]byte, error) {
	return readHashed(k.dir, provingKeyName(k.name), maxProvingKeySize(k.circuit.system), k.pkHash)
}

// readHashed reads a file and compares its hash with the manifest's.
func readHashed(dir, name string, limit int64, want hexDigest) ([]byte, error) {
	data, err := readFile(dir, name, limit)
	if err != nil {
		return nil, err
	}
	if sum(data) != want {
		return nil, inFile(name, ErrHash)
	}
	return data, nil
}

// readFile reads a file of at most limit bytes. A longer file is [ErrLayout], and no memory is
// allocated for it.
func readFile(dir, name string, limit int64) ([]byte, error) {
	f, err := os.Open(filepath.Join(dir, name))
	if err != nil {
		return nil, fmt.Errorf("%w (%w)", inFile(name, ErrMissing), err)
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil || !info.Mode().IsRegular() {
		return nil, inFile(name, ErrMissing)
	}
	if info.Size() > limit {
		return nil, inFile(name, ErrLayout)
	}
	data := make([]byte, info.Size())
	if _, err := io.ReadFull(f, data); err != nil {
		return nil, inFile(name, ErrMissing)
	}
	return data, nil
}
