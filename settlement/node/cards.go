package node

import (
	"context"
	"slices"
	"strings"

	"github.com/zsettle/zsettle/internal/cli"
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
	cards, err := n.pinned()
	if err != nil {
		return out, err
	}
	for _, c := range append(cards, n.party.Card()) {
		if c.Name == card.Name && c.Fingerprint() != card.Fingerprint() {
			return out, inField("body.file", cli.Errorf(cli.Refused, "remove the other card first",
				"another card with the name %q is pinned", card.Name))
		}
	}
	n.mu.Lock()
	defer n.mu.Unlock()
	if err := n.config.Cards.Pin(card); err != nil {
		return out, err
	}
	return shownCard(card), n.party.Pin(card)
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
	return contract.Card{}, badInput(field, "import the other party's card first; GET /v1/cards lists those that are pinned",
		"no card has the name or the fingerprint %q", text)
}
