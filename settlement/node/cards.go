package node

import (
	"context"
	"regexp"
	"slices"
	"strings"

	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/settlement/contract"
	"github.com/zsettle/zsettle/settlement/node/api"
)

func shownCard(c contract.Card) api.Card {
	return api.Card{
		Name: c.Name, Address: c.Address.Encode(c.Network), Signer: c.Signer.Hex(),
		Fingerprint: c.Fingerprint().String(), File: string(c.Encode()),
	}
}

func (n *Node) ownCard(context.Context, *nothing) (api.Card, error) {
	return shownCard(n.party.Card()), nil
}

func (n *Node) listCards(context.Context, *nothing) (out api.Cards, err error) {
	cards, err := n.pinned()
	out.Cards = []api.Card{}
	for _, c := range cards {
		out.Cards = append(out.Cards, shownCard(c))
	}
	return out, err
}

// people are the cards by which a request names parties: the pinned ones, read once, and the
// party's own.
type people []contract.Card

// people returns the cards. If they can't be read there are no names.
func (n *Node) people() people {
	cards, _ := n.pinned()
	return append(cards, n.party.Card())
}

// of names a party of the terms by its card, if that is known.
func (p people) of(party contract.Party) api.Person {
	for _, c := range p {
		if c.Party() == party {
			return api.Person{Name: c.Name, Signer: c.Signer.Hex(), Fingerprint: c.Fingerprint().String()}
		}
	}
	return api.Person{Signer: party.Signer.Hex()}
}

// payee names who was paid.
func (p people) payee(owner notes.Owner) string {
	for _, c := range p {
		if c.Address.Owner == owner {
			return c.Name
		}
	}
	return owner.String()
}

// pinned returns the pinned cards in the order of their names.
func (n *Node) pinned() ([]contract.Card, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	cards, err := n.config.Cards.All()
	slices.SortFunc(cards, func(a, b contract.Card) int { return strings.Compare(a.Name, b.Name) })
	return cards, err
}

// pinCard pins a card. No other card may have its name: people know parties by their names.
func (n *Node) pinCard(_ context.Context, in *request[api.NewCard]) (out api.Card, err error) {
	card, err := contract.ParseCard(n.wallet.Network(), []byte(in.Body.File))
	if err != nil {
		return out, inField("body.file", err)
	}
	want := strings.Join(strings.Fields(in.Body.Fingerprint), " ")
	if want != "" && want != card.Fingerprint().String() {
		return out, badInput("body.fingerprint", "don't trade with this card; ask the other party for its own",
			"the card has the fingerprint %s", card.Fingerprint())
	}
	n.mu.Lock()
	defer n.mu.Unlock()
	if err := n.checkName(card); err != nil {
		return out, inField("body.file", err)
	}
	if err := n.config.Cards.Pin(card); err != nil {
		return out, err
	}
	return shownCard(card), n.party.Pin(card)
}

// looksLikeFingerprint is what no name may be: people name cards by both.
var looksLikeFingerprint = regexp.MustCompile(`^[0-9a-f]{4}( [0-9a-f]{4}){7}$`)

// checkName checks that a card can be told from all others by its name. The lock is held.
func (n *Node) checkName(card contract.Card) error {
	if looksLikeFingerprint.MatchString(card.Name) {
		return cli.Errorf(cli.BadInput, "don't trade with this card", "the card's name has the form of a fingerprint")
	}
	cards, err := n.config.Cards.All()
	for _, c := range append(cards, n.party.Card()) {
		if c.Name == card.Name && c.Fingerprint() != card.Fingerprint() {
			return cli.Errorf(cli.Refused, "remove the other card first",
				"another card with the name %q is pinned", card.Name)
		}
	}
	return err
}

// card finds a pinned card by its name or fingerprint. It may be the party's own.
func (n *Node) card(field, text string) (contract.Card, error) {
	cards, err := n.pinned()
	if err != nil {
		return contract.Card{}, err
	}
	fingerprint := strings.Join(strings.Fields(text), " ")
	for _, c := range append(cards, n.party.Card()) {
		if c.Name == text || c.Fingerprint().String() == fingerprint {
			return c, nil
		}
	}
	return contract.Card{}, badInput(field,
		"import the other party's card first; GET /v1/cards lists those that are pinned",
		"no card has the name or the fingerprint %q", text)
}
