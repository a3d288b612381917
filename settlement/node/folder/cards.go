package folder

import (
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/settlement/contract"
)

// ErrCardTaken is returned when another card of the same name is pinned: a party is known by its
// name, so a name stands for one card.
var ErrCardTaken = errors.New("folder: another card of this name is pinned")

// Cards are the cards that a party has pinned: one file each.
type Cards struct {
	dir     string
	network notes.Network
}

// Cards returns the pinned cards of a network.
func (f *Folder) Cards(network notes.Network) *Cards { return &Cards{f.path(cardsFolder), network} }

const cardSuffix = ".card"

// All returns the pinned cards in the order of their names. A file that is not a card of the
// network is an error that wraps [contract.ErrCard] and names the file.
func (c *Cards) All() ([]contract.Card, error) {
	entries, err := os.ReadDir(c.dir)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("folder: %w", err)
	}
	var all []contract.Card
	for _, e := range entries {
		if !strings.HasSuffix(e.Name(), cardSuffix) {
			continue
		}
		card, err := c.read(e.Name())
		if err != nil {
			return nil, err
		}
		all = append(all, card)
	}
	slices.SortFunc(all, func(a, b contract.Card) int { return strings.Compare(a.Name, b.Name) })
	return all, nil
}

// read reads a card. Its name is that of the file, so that no two have one name.
func (c *Cards) read(file string) (contract.Card, error) {
	path := filepath.Join(c.dir, file)
	content, err := os.ReadFile(path)
	if err != nil {
		return contract.Card{}, fmt.Errorf("folder: %w", err)
	}
	card, err := contract.ParseCard(c.network, content)
	if err != nil {
		return card, fmt.Errorf("folder: %s: %w", path, err)
	}
	if want := fileOf(card.Name); file != want {
		return card, fmt.Errorf("folder: %s: %w: the file of a card with this name is %s", path, contract.ErrCard, want)
	}
	return card, nil
}

// fileOf returns the name of the file of a card. A name may have characters that a file's can't.
func fileOf(name string) string { return url.PathEscape(name) + cardSuffix }

// Pin keeps a card. It returns [ErrCardTaken] if another card of the same name is pinned, and does
// nothing if the card is.
func (c *Cards) Pin(card contract.Card) error {
	path := filepath.Join(c.dir, fileOf(card.Name))
	pinned, err := c.read(fileOf(card.Name))
	switch {
	case err == nil && pinned.Fingerprint() == card.Fingerprint():
		return nil
	case err == nil:
		return fmt.Errorf("%w: %q", ErrCardTaken, card.Name)
	case !errors.Is(err, fs.ErrNotExist):
		return err
	}
	if err := writeNew(path, card.Encode()); errors.Is(err, fs.ErrExist) {
		return fmt.Errorf("%w: %q", ErrCardTaken, card.Name)
	} else if err != nil {
		return fmt.Errorf("folder: %w", err)
	}
	return nil
}

// writeNew makes a file that was not there, whole or not at all.
func writeNew(path string, content []byte) error {
	f, err := os.CreateTemp(filepath.Dir(path), ".new-*")
	if err != nil {
		return err
	}
	defer os.Remove(f.Name()) //nolint:errcheck // it has another name too, or is of no use
	_, err = f.Write(content)
	if err := errors.Join(err, f.Sync(), f.Close()); err != nil {
		return err
	}
	return os.Link(f.Name(), path)
}
