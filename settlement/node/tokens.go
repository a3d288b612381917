package node

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/settlement/node/api"
	"github.com/zsettle/zsettle/wallet"
)

// token is an asset with its symbol and decimals.
type token struct {
	asset    notes.Asset
	symbol   string
	decimals uint8
}

func (t token) shown() api.Token {
	return api.Token{Asset: t.asset.String(), Symbol: t.symbol, Decimals: t.decimals}
}

func (t token) value(v notes.Value) api.Value { return api.Value{Token: t.shown(), Amount: v.String()} }

// people writes a value in the token's own unit, for messages.
func (t token) people(v notes.Value) string { return t.amount(notes.AmountOf(v)) }

func (t token) amount(a notes.Amount) string { return a.Format(t.decimals) + " " + t.symbol }

// token finds an asset by its symbol in the deployment, or by its address. The contract must know
// the asset, because the decimals of any other token can't be trusted.
func (n *Node) token(ctx context.Context, field, text string) (token, error) {
	for _, t := range n.config.Deployment.Tokens {
		if t.Symbol == text || strings.EqualFold(t.Address.String(), text) {
			return token{t.Address, t.Symbol, t.Decimals}, nil
		}
	}
	var asset notes.Asset
	if err := asset.UnmarshalText([]byte(text)); err != nil {
		return token{}, badInput(field, "use one of: "+n.symbols(), "there is no asset %q in the deployment", text)
	}
	state, err := n.config.ZContract.Asset(ctx, asset)
	if err != nil {
		return token{}, err
	}
	if !state.Listed && state.Supply.Sign() == 0 {
		hint := "use one of: " + n.symbols() + ", or have the token listed"
		return token{}, inField(field, cli.Errorf(cli.Refused, hint, "the contract does not list the asset %s", asset))
	}
	return n.tokenOf(ctx, asset)
}

func (n *Node) oneToken(ctx context.Context, in *tokenInput) (api.Token, error) {
	t, err := n.token(ctx, "path.asset", in.Asset)
	return t.shown(), err
}

// tokenOf returns the token of an asset that the contract knows. Its symbol is that in the
// deployment, or else the address, because a token's own symbol may be that of another.
func (n *Node) tokenOf(ctx context.Context, asset notes.Asset) (token, error) {
	for _, t := range n.config.Deployment.Tokens {
		if t.Address == asset {
			return token{asset, t.Symbol, t.Decimals}, nil
		}
	}
	decimals, err := n.times.decimals(ctx, n.config.ZContract, asset)
	return token{asset, asset.String(), decimals}, err
}

func (n *Node) symbols() string {
	text := ""
	for _, t := range n.config.Deployment.Tokens {
		text += t.Symbol + ", "
	}
	return text + "or the address of a listed token"
}

// parse reads an amount in the token's smallest unit, which is not zero.
func (t token) parse(field, text string) (notes.Value, error) {
	v, err := notes.ParseValue(text)
	if err != nil {
		return v, inField(field, err)
	}
	if v.IsZero() {
		return v, badInput(field, "give an amount of at least one smallest unit", "the amount is zero")
	}
	return v, nil
}

// inTokenUnits rewords an error about an amount that is missing, so that its amounts are in the
// token's own unit. It returns other errors unchanged.
func (t token) inTokenUnits(err error) error {
	var inNotes *wallet.ErrInsufficient
	var inPublic *wallet.ErrPublicFunds
	var before *wallet.ErrPaidBefore
	var credited *wallet.ErrCredited
	switch {
	case errors.As(err, &inNotes) && inNotes.Pending.IsZero():
		return reword(err, "not enough spendable: want %s, have %s", t.people(inNotes.Want), t.amount(inNotes.Have))
	case errors.As(err, &inNotes):
		return reword(err, "not enough spendable, %s pending: want %s, have %s",
			t.amount(inNotes.Pending), t.people(inNotes.Want), t.amount(inNotes.Have))
	case errors.As(err, &credited):
		return reword(err, "the token refused to pay %s to %s; the notes are spent, "+
			"and the contract keeps the tokens for that account to claim", t.people(credited.Value), credited.Recipient)
	case errors.As(err, &before):
		return reword(err, "this account has paid %s to the payee before, and this store knows nothing of it: %s",
			t.people(before.Sent[0].Value), before.Transactions())
	case errors.As(err, &inPublic):
		return reword(err, "public account %s holds %s, less than %s",
			inPublic.Account, t.amount(inPublic.Have), t.amount(inPublic.Want))
	}
	return err
}

// reworded is an error with a message for users.
type reworded struct {
	err     error
	message string
}

func reword(err error, format string, args ...any) error {
	return &reworded{err, fmt.Sprintf(format, args...)}
}

func (e *reworded) Error() string { return e.message }

func (e *reworded) Unwrap() error { return e.err }
