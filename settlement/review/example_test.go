package review_test

import (
	"context"
	"fmt"
	"log"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/deploy/deployment"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/settlement/contract"
	"github.com/zsettle/zsettle/settlement/review"
	"github.com/zsettle/zsettle/store"
)

// A court makes a card. The parties get its file, and the court keeps the secret.
func ExampleSecret() {
	secret, err := review.NewSecret()
	if err != nil {
		log.Fatal(err)
	}
	card, err := secret.Card(context.Background(), notes.Development, "District Court")
	if err != nil {
		log.Fatal(err)
	}
	parsed, err := contract.ParseCard(notes.Development, card.Encode())
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(parsed.Name)
	// Output:
	// District Court
}

// A court checks a deal that a party granted to its card, over a node of its own.
func ExampleReader_Review() {
	ctx := context.Background()
	d, err := deployment.Load("deployment.json")
	if err != nil {
		log.Fatal(err)
	}
	config := chain.Config{ChainID: d.Chain.ID, Finality: d.Chain.Finality}
	client, err := ledger.Dial(ctx, "http://127.0.0.1:8545", config)
	if err != nil {
		log.Fatal(err)
	}
	defer client.Close()
	memory, err := store.OpenMemory()
	if err != nil {
		log.Fatal(err)
	}
	z := ledger.NewZContract(client, d.Addresses)
	replica, err := ledger.OpenReplica(z, memory, ledger.ReplicaConfig{From: d.Block})
	if err != nil {
		log.Fatal(err)
	}
	var (
		secret review.Secret // of the court's card
		card   contract.Card
		deal   contract.ID // from [review.Reader.Grants]
	)
	reader, err := review.New(review.Config{Replica: replica, Secret: secret, Fingerprint: card.Fingerprint()})
	if err != nil {
		log.Fatal(err)
	}

	report, err := reader.Review(ctx, deal)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(report.Outcome, "by block", report.Block)
	for _, check := range report.Checks {
		fmt.Println(check.Name, check.Status, check.Detail)
	}
	if err := report.Err(); err != nil {
		log.Fatal(err)
	}
}
