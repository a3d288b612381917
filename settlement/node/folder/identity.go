package folder

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"filippo.io/age"
	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/spend"
	"github.com/zsettle/zsettle/settlement/approval"
	"github.com/zsettle/zsettle/settlement/contract"
)

var (
	// ErrIdentity is returned for an identity file that is damaged, or that is not in age's
	// passphrase format.
	ErrIdentity = errors.New("folder: the identity file can't be read: it is damaged, or not of a party")
	// ErrPassphrase is returned for a passphrase that is empty, or not that of the identity.
	ErrPassphrase = errors.New("folder: wrong passphrase")
)

// modes lists the ways in which a party's legs are approved.
var modes = []approval.Mode{approval.Manual, approval.Auto, approval.MakerChecker}

// Identity is who a party is, and what must not be changed by who can write to its folder. It
// prints without the seed words.
type Identity struct {
	// Words are 12 to 24 BIP-39 seed words.
	Words notes.Secret[string]
	// Name is the one on the party's card: 1 to [contract.MaxText] printable bytes.
	Name string
	// Network is that of the party's addresses, and Account the number among those of the words.
	Network notes.Network
	Account uint32
	// Approve says how legs are approved, and Checker is the account that signs them. It is zero
	// unless Approve is [approval.MakerChecker].
	Approve approval.Mode
	Checker common.Address
}

// NewIdentity returns an identity, with the words in normal form.
func NewIdentity(words string, i Identity) Identity {
	i.Words = notes.NewSecret(strings.Join(strings.Fields(words), " "))
	return i
}

// Keys are what derives from an identity.
type Keys struct {
	// Spend spends the party's notes and opens its private contracts.
	Spend *spend.Key
	// Public is the public account: it pays gas and deposits, and signs the party's messages.
	Public *chain.Key
}

// Keys derives the identity's keys. The error wraps [spend.ErrMnemonic] for wrong seed words.
func (i Identity) Keys() (Keys, error) {
	key, err := spend.FromMnemonic(i.Words.Export(), "", i.Network, i.Account)
	if err != nil {
		return Keys{}, err
	}
	scalar := key.ExportSigning()
	public, err := chain.KeyFromScalar(scalar[:])
	return Keys{key, public}, err
}

// Card returns the card of the identity, signed by its public account. The error wraps
// [contract.ErrCard] if the name is not valid.
func (i Identity) Card(ctx context.Context, k Keys) (contract.Card, error) {
	return contract.NewCard(ctx, contract.WithKey(k.Public), i.Network, i.Name,
		k.Spend.FullViewingKey().Address(), k.Spend.KEM().PublicKey())
}

// Check returns a [FieldError] for a field that is not valid, [spend.ErrMnemonic] for wrong words,
// and [contract.ErrCard] for a wrong name.
func (i Identity) Check() error {
	switch {
	case !slices.Contains([]notes.Network{notes.Main, notes.Test, notes.Development}, i.Network):
		return i.wrong("network", "give zs, zst or zsd")
	case !slices.Contains(modes, i.Approve):
		return i.wrong("approve", "give manual, auto or maker-checker")
	case i.Approve == approval.MakerChecker && i.Checker == (common.Address{}):
		return i.wrong("checker", "name the account that approves")
	case i.Approve != approval.MakerChecker && i.Checker != (common.Address{}):
		return i.wrong("checker", "a checker is for maker-checker only")
	}
	keys, err := i.Keys()
	if err != nil {
		return err
	}
	_, err = i.Card(context.Background(), keys)
	return err
}

func (i Identity) wrong(field, problem string) error {
	return &FieldError{File: identityFile, Field: field, Problem: problem}
}

// identityJSON is what the identity file has inside.
type identityJSON struct {
	Schema  int            `json:"schema"`
	Name    string         `json:"name"`
	Network notes.Network  `json:"network"`
	Account uint32         `json:"account"`
	Approve approval.Mode  `json:"approve"`
	Checker common.Address `json:"checker"`
	Words   string         `json:"words"`
}

// sealed returns the identity, encrypted.
func (n New) sealed() ([]byte, error) {
	i := n.Identity
	if err := i.Check(); err != nil {
		return nil, err
	}
	plain, err := json.Marshal(identityJSON{1, i.Name, i.Network, i.Account, i.Approve, i.Checker, i.Words.Export()})
	if err != nil {
		return nil, fmt.Errorf("folder: %w", err)
	}
	to, err := age.NewScryptRecipient(n.Passphrase)
	if err != nil {
		return nil, ErrPassphrase // it is empty
	}
	if n.WorkFactor != 0 {
		to.SetWorkFactor(n.WorkFactor)
	}
	var out bytes.Buffer
	w, err := age.Encrypt(&out, to)
	if err != nil {
		return nil, fmt.Errorf("folder: %w", err)
	}
	_, err = w.Write(plain)
	if err := errors.Join(err, w.Close()); err != nil {
		return nil, fmt.Errorf("folder: %w", err)
	}
	return out.Bytes(), nil
}

// Identity decrypts the identity. It returns [ErrPassphrase] for another passphrase, [ErrIdentity]
// for a file that is damaged, and refuses a file that others may read. Errors never repeat the
// content.
func (f *Folder) Identity(passphrase string) (Identity, error) {
	sealed, err := cli.ReadSecret(f.path(identityFile))
	if err != nil {
		return Identity{}, err
	}
	by, err := age.NewScryptIdentity(passphrase)
	if err != nil {
		return Identity{}, ErrPassphrase // it is empty
	}
	plain, err := unseal(sealed, by)
	if err != nil {
		return Identity{}, err
	}
	return parseIdentity(plain)
}

// CheckIdentity checks what can be checked of the identity without the passphrase: that it is in
// the format of age, and that only its owner may read it. It returns [ErrIdentity] for another
// file.
func (f *Folder) CheckIdentity() error {
	sealed, err := cli.ReadSecret(f.path(identityFile))
	if err == nil && !isSealed(sealed) {
		err = ErrIdentity
	}
	return err
}

// isSealed reports whether a file begins as one of age with a passphrase.
func isSealed(file []byte) bool {
	return bytes.HasPrefix(file, []byte("age-encryption.org/v1\n-> scrypt "))
}

func unseal(sealed []byte, by *age.ScryptIdentity) ([]byte, error) {
	r, err := age.Decrypt(bytes.NewReader(sealed), by)
	if errors.Is(err, age.ErrIncorrectIdentity) && isSealed(sealed) {
		return nil, ErrPassphrase
	}
	if err != nil {
		return nil, ErrIdentity
	}
	plain, err := io.ReadAll(r)
	if err != nil {
		return nil, ErrIdentity
	}
	return plain, nil
}

func parseIdentity(plain []byte) (Identity, error) {
	var in identityJSON
	decoder := json.NewDecoder(bytes.NewReader(plain))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&in); err != nil || in.Schema != 1 {
		return Identity{}, ErrIdentity // the decoder's error may repeat the content
	}
	i := NewIdentity(in.Words, Identity{
		Name: in.Name, Network: in.Network, Account: in.Account, Approve: in.Approve, Checker: in.Checker,
	})
	return i, i.Check()
}
