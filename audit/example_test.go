package audit_test

import (
	"bytes"
	"context"
	"encoding/csv"
	"fmt"
	"log"
	"math/big"

	"github.com/zsettle/zsettle/audit"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/deploy/deployment"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/store"
)

// An auditor lists everything that happened and checks that it adds up.
func ExampleReconcile() {
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
	cache, err := store.OpenCache("regulator.db") // what is in it is neither read nor decrypted again
	if err != nil {
		log.Fatal(err)
	}
	contract := ledger.NewZContract(client, d.Addresses)
	replica, err := ledger.OpenReplica(contract, cache, ledger.ReplicaConfig{From: d.Block})
	if err != nil {
		log.Fatal(err)
	}
	var secret *big.Int // from wherever the regulator keeps it
	key, err := notes.NewAuditPrivateKey(secret)
	if err != nil {
		log.Fatal(err)
	}

	report, checks, err := audit.Reconcile(ctx, replica, audit.Config{Keys: audit.Keys{1: key}, Cache: cache})
	if report == nil {
		log.Fatal(err)
	}
	for _, e := range report.Entries {
		fmt.Println(e.Block, e.Kind, e.From, e.To, e.Asset, e.Value)
	}
	for _, c := range checks {
		fmt.Println(c.Asset, "adds up:", c.OK)
	}
	if err != nil {
		log.Fatal(err) // part of the report is missing, or does not balance
	}
}

// The sender of a transaction lets a court read this one transaction, and no other.
func ExampleDisclose() {
	var (
		viewingKey *notes.FullViewingKey // the sender's
		payment    ledger.Transferred    // the transaction, as the sender's replica has it
		fact       ledger.Fact           // the same, as the court's replica has it
		contract   *ledger.ZContract     // on the court's node
	)
	secret, err := audit.EphemeralSecretOf(viewingKey, payment)
	if err != nil {
		log.Fatal(err)
	}

	// The court needs the secret and the chain, and has to trust nobody.
	key, err := contract.AuditKey(context.Background(), payment.Epoch)
	if err != nil {
		log.Fatal(err)
	}
	entries, err := audit.Disclose(fact, key, secret, nil)
	if err != nil {
		log.Fatal(err)
	}
	for _, entry := range entries {
		fmt.Println(entry.From, "paid", entry.To, entry.Value, "of", entry.Asset)
	}
}

// The supply must be equal to what the report adds up to, and the public tokens must cover it.
func ExampleCompare() {
	total := audit.Total{
		Asset:       notes.Asset{19: 1},
		Minted:      notes.AmountOf(notes.NewValue(100)),
		Burned:      notes.AmountOf(notes.NewValue(20)),
		Outstanding: notes.AmountOf(notes.NewValue(80)),
	}
	supply := big.NewInt(80)
	fmt.Println("80 tokens:", audit.Compare(total, supply, big.NewInt(80)).OK)
	fmt.Println("79 tokens:", audit.Compare(total, supply, big.NewInt(79)).OK)
	// Output:
	// 80 tokens: true
	// 79 tokens: false
}

// The list of entries can be read back, or opened as a spreadsheet.
func ExampleReport_WriteCSV() {
	report := audit.Report{Entries: []audit.Entry{{
		Kind:     audit.Transfer,
		Block:    5,
		Final:    true,
		Asset:    notes.Asset{19: 1},
		Value:    notes.AmountOf(notes.NewValue(20)),
		FromName: "Alice",
		ToName:   "Bob",
	}}}
	var file bytes.Buffer
	if err := report.WriteCSV(&file); err != nil {
		log.Fatal(err)
	}
	rows, err := csv.NewReader(&file).ReadAll()
	if err != nil {
		log.Fatal(err)
	}
	for _, row := range rows {
		fmt.Println(row[0], row[5], row[7], row[9], row[11])
	}
	// Output:
	// block kind value from_name to_name
	// 5 transfer 20 Alice Bob
}
