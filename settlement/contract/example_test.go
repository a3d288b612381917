package contract_test

import (
	"bytes"
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/spend"
	"github.com/zsettle/zsettle/settlement/contract"
)

// party makes a signer, a key and a card from a seed.
func party(name string, seed byte) (contract.Signer, *spend.Key, contract.Card) {
	key, err := spend.FromSeed(bytes.Repeat([]byte{seed}, 64), notes.Development, 0)
	if err != nil {
		panic(err)
	}
	scalar := key.ExportSigning()
	account, err := chain.KeyFromScalar(scalar[:])
	if err != nil {
		panic(err)
	}
	signer := contract.WithKey(account)
	card, err := contract.NewCard(context.Background(), signer, notes.Development, name, key.FullViewingKey().Address(), key.KEM().PublicKey())
	if err != nil {
		panic(err)
	}
	return signer, key, card
}

// A seller offers, a buyer finds the offer in the inbox and accepts; both fold the log to the same state.
func Example() {
	ctx := context.Background()
	domain := contract.Domain{ChainID: 1337, ZContract: common.HexToAddress("0xc1")}
	_, buyerKey, buyer := party("Buyer Bank", 1)
	signer, _, seller := party("Seller Broker", 2)

	terms := contract.Terms{
		Version: contract.Version, Kind: contract.DeliveryVersusPayment, Salt: [32]byte{1},
		Buyer: buyer.Party(), Seller: seller.Party(), Deadline: 1000, Reference: "bond 2031",
		Payment:  contract.LegTerms{Asset: notes.Asset{1}, Value: notes.NewValue(1_000_000)},
		Delivery: contract.LegTerms{Asset: notes.Asset{2}, Value: notes.NewValue(25)},
	}
	terms.SellerCancel = contract.CancelHash(contract.CancelPreimage([]byte("a secret of the seller"), terms.ID(domain), contract.Seller))
	key, err := contract.NewKey()
	if err != nil {
		panic(err)
	}
	_, draft, err := contract.NewOffer(ctx, signer, domain, key, terms, buyer, seller)
	if err != nil {
		panic(err)
	}
	log := []contract.Post{{At: contract.Position{Block: 1}, Topic: draft.Topic, Payload: draft.Payload}}

	invitation, err := contract.OpenInbox(domain, buyerKey.KEM(), log[0])
	if err != nil {
		panic(err)
	}
	replica := contract.Open(domain, invitation.ReadKey, invitation.Deal)
	state := replica.Fold(contract.History{Posts: log, Now: 10})
	fmt.Println(state.Phase, state.Terms.Payment.Value, "for", state.Terms.Delivery.Value)
	fmt.Println("the buyer's turn:", state.Next(contract.Buyer))
	fmt.Println("its notes as agreed:", state.Terms.CheckNotes(domain, *invitation.Key) == nil)
	// Output:
	// offered 1000000 for 25
	// the buyer's turn: answer the offer
	// its notes as agreed: true
}
