package contract

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/fxamacker/cbor/v2"
)

// keptVersion is the version of a kept state: of its encoding, and of what [PrivateContract.Fold]
// computes. A state of another version does not open.
const keptVersion = "state/1"

// keptDecoder reads what the owner of the card has sealed itself, however much it is.
var keptDecoder = must(cbor.DecOptions{ExtraReturnErrors: cbor.ExtraDecErrorUnknownField}.DecMode())

// keptState is the CBOR encoding of a [State].
type keptState struct {
	Deal        ID             `cbor:"1,keyasint"`
	Phase       Phase          `cbor:"2,keyasint"`
	Terms       termsWire      `cbor:"3,keyasint"`
	BuyerCancel [32]byte       `cbor:"4,keyasint"`
	Legs        [2]LegState    `cbor:"5,keyasint"`
	Settled     common.Hash    `cbor:"6,keyasint"`
	CalledOff   common.Hash    `cbor:"7,keyasint"`
	Log         []Entry        `cbor:"8,keyasint"`
	Items       [2][][]byte    `cbor:"9,keyasint"`
	Notified    [2]common.Hash `cbor:"10,keyasint"`
	Granted     []Granted      `cbor:"11,keyasint"`
	Evidence    [][2][]byte    `cbor:"12,keyasint"` // encoded messages
	Links       [2]Link        `cbor:"13,keyasint"`
	Now         uint64         `cbor:"14,keyasint"`
}

// SealState encrypts the state of a deal for the owner of the card itself, who keeps it in a store:
// [CardSecret.OpenState] opens it much quicker than [PrivateContract.Fold] computes it.
func (s CardSecret) SealState(state State) ([]byte, error) {
	w := keptState{
		Deal: state.Deal, Phase: state.Phase, Terms: Offer{Terms: state.Terms}.wire().Terms,
		BuyerCancel: state.Terms.BuyerCancel, Legs: state.Legs, Settled: state.Settled, CalledOff: state.CalledOff,
		Log: state.Log, Items: state.Items, Notified: state.Notified, Granted: state.Granted, Links: state.Links,
		Now: state.Now,
	}
	for _, e := range state.Evidence {
		w.Evidence = append(w.Evidence, [2][]byte{e.First.Encode(), e.Second.Encode()})
	}
	plaintext := encode(w)
	return s.keeping().seal(plaintext, []byte(keptVersion), len(plaintext))
}

// OpenState is the inverse of [CardSecret.SealState]. It returns [ErrUnreadable] for bytes that
// this secret has not sealed, and for a state of another version.
func (s CardSecret) OpenState(sealed []byte) (State, error) {
	plaintext, err := s.keeping().unseal(sealed, []byte(keptVersion))
	if err != nil {
		return State{}, err
	}
	var w keptState
	if err := keptDecoder.Unmarshal(plaintext, &w); err != nil {
		return State{}, fmt.Errorf("%w: %w", ErrUnreadable, err)
	}
	state, err := w.state()
	if err != nil {
		return State{}, fmt.Errorf("%w: %w", ErrUnreadable, err)
	}
	return state, nil
}

func (w keptState) state() (s State, err error) {
	s = State{
		Deal: w.Deal, Phase: w.Phase, Legs: w.Legs, Settled: w.Settled, CalledOff: w.CalledOff, Log: w.Log,
		Items: w.Items, Notified: w.Notified, Granted: w.Granted, Links: w.Links, Now: w.Now,
	}
	if s.Terms, err = w.Terms.terms(); err != nil {
		return s, err
	}
	s.Terms.BuyerCancel = w.BuyerCancel
	for _, pair := range w.Evidence {
		var e Equivocation
		if e.First, err = DecodeMessage(pair[0]); err != nil {
			return s, err
		}
		if e.Second, err = DecodeMessage(pair[1]); err != nil {
			return s, err
		}
		s.Evidence = append(s.Evidence, e)
	}
	return s, nil
}
