package folder

import (
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"

	"github.com/zsettle/zsettle/internal/cli"
)

// The names in a folder.
const (
	identityFile = "identity.age"
	configFile   = "config.json"
	tokenFile    = "token"
	cardsFolder  = "cards"
	dataFolder   = "data"
	addressFile  = "node.addr"
)

var (
	// ErrNoParty is returned for a folder without an identity.
	ErrNoParty = errors.New("folder: no party is in the folder")
	// ErrExists is returned when a party is to be made where one is, or a part of one.
	ErrExists = errors.New("folder: the folder has a party's files already")
	// ErrToken is returned for a token file that does not have what [Create] wrote.
	ErrToken = errors.New("folder: not a token file")
)

// Folder is a party's folder. It keeps nothing open.
type Folder struct{ dir string }

// Open returns the folder of a party that [Create] made. It returns [ErrNoParty] if there is none.
func Open(dir string) (*Folder, error) {
	if _, err := os.Stat(filepath.Join(dir, identityFile)); errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%w: %s", ErrNoParty, dir)
	} else if err != nil {
		return nil, fmt.Errorf("folder: %w", err)
	}
	return &Folder{dir}, nil
}

// New is what a folder is made of.
type New struct {
	Identity Identity
	Config   Config
	// Passphrase encrypts the identity. It must not be empty.
	Passphrase string
	// WorkFactor is the base-2 logarithm of scrypt's cost. 0 means that of age, which takes about a
	// second. Only tests choose less.
	WorkFactor int
}

// Create makes a party's folder, with a new random token. It returns [ErrExists] for a folder that
// has any of a party's files, [ErrPassphrase] for an empty passphrase, and a [FieldError] for an
// identity or a configuration that is not valid; then it writes nothing. The identity is written
// last, so that a folder with one is whole.
func Create(dir string, n New) (*Folder, error) {
	f := &Folder{dir}
	sealed, err := n.sealed()
	if err != nil {
		return nil, err
	}
	config, err := n.Config.encode()
	if err != nil {
		return nil, err
	}
	if err := f.checkNew(); err != nil {
		return nil, err
	}
	if err := os.MkdirAll(f.path(cardsFolder), 0o700); err != nil {
		return nil, fmt.Errorf("folder: %w", err)
	}
	var token [32]byte
	_, _ = rand.Read(token[:]) // it never fails
	return f, errors.Join(
		cli.WriteSecret(f.path(configFile), config),
		cli.WriteSecret(f.path(tokenFile), []byte(hex.EncodeToString(token[:])+"\n")),
		cli.WriteSecret(f.path(identityFile), sealed))
}

// checkNew checks that the folder has none of a party's files.
func (f *Folder) checkNew() error {
	for _, name := range []string{identityFile, configFile, tokenFile, cardsFolder, dataFolder} {
		if _, err := os.Lstat(f.path(name)); err == nil {
			return fmt.Errorf("%w: %s", ErrExists, f.path(name))
		} else if !errors.Is(err, fs.ErrNotExist) {
			return fmt.Errorf("folder: %w", err)
		}
	}
	return nil
}

func (f *Folder) path(name string) string { return filepath.Join(f.dir, name) }

// String returns the folder's path.
func (f *Folder) String() string { return f.dir }

// Data returns the path of the folder with journal and cache; see store.OpenFolder.
func (f *Folder) Data() string { return f.path(dataFolder) }

// TokenFile returns the path of the file with the token.
func (f *Folder) TokenFile() string { return f.path(tokenFile) }

var tokenForm = regexp.MustCompile(`^[0-9a-f]{64}$`)

// Token returns the token that callers of the party's API show. It returns [ErrToken] for anything
// but what [Create] wrote, and refuses a file that others may read.
func (f *Folder) Token() (string, error) {
	content, err := cli.ReadSecret(f.path(tokenFile))
	if err != nil {
		return "", err
	}
	token := strings.TrimSpace(string(content))
	if !tokenForm.MatchString(token) {
		return "", fmt.Errorf("%w: %s", ErrToken, f.path(tokenFile))
	}
	return token, nil
}
