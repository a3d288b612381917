package wallet_test

import (
	"context"
	"errors"
	"fmt"
	"log"
	"os"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/chain/outbox"
	"github.com/zsettle/zsettle/deploy/deployment"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/spend"
	"github.com/zsettle/zsettle/prover"
	"github.com/zsettle/zsettle/store"
	"github.com/zsettle/zsettle/wallet"
)

// A registered account deposits 100 CASH and pays 30 of them to another account, on a development
// chain with a deployment and an operator.
func Example() {
	if err := run(context.Background(), os.Args[1]); err != nil {
		log.Fatal(err)
	}
}

func run(ctx context.Context, payee string) error {
	// The deployment file says where the contracts are, and what chain they are on.
	d, err := deployment.Load("deployment.json")
	if err != nil {
		return err
	}
	config := chain.Config{ChainID: d.Chain.ID, Finality: d.Chain.Finality}
	client, err := ledger.Dial(ctx, "http://127.0.0.1:8545", config)
	if err != nil {
		return err
	}
	defer client.Close()

	// The folder keeps the transactions in progress, and what was read from the chain. When the
	// process is killed, the next one continues with the same folder.
	folder, err := store.OpenFolder("alice")
	if err != nil {
		return err
	}
	defer folder.Close()

	alice, err := openWallet(ctx, d, client, folder)
	if err != nil {
		return err
	}
	if err := alice.Resume(ctx); err != nil { // finish what an earlier process began
		return err
	}

	cash, ok := d.Token("CASH")
	if !ok {
		return errors.New("the deployment has no CASH")
	}
	return depositAndPay(ctx, alice, cash.Address, payee)
}

func depositAndPay(ctx context.Context, alice *wallet.Wallet, cash notes.Asset, payee string) error {
	// A request with a Ref is carried out once, however often the program is run. CASH has 6
	// decimals.
	deposit := wallet.Deposit{Asset: cash, Value: notes.NewValue(100_000_000), Ref: "deposit 1"}
	plan, err := alice.PlanDeposit(ctx, deposit)
	if err != nil {
		return err
	}
	if err := carryOut(ctx, alice, plan); err != nil {
		return err
	}

	to, err := alice.ParseAddress(payee)
	if err != nil {
		return err
	}
	payment := wallet.Payment{To: to, Asset: cash, Value: notes.NewValue(30_000_000), Ref: "invoice 7"}
	// The deposit is pending until an operator has appended its batch, and that is final.
	if _, err := alice.AwaitSpendable(ctx, cash, payment.Value); err != nil {
		return err
	}
	plan, err = alice.PlanPayment(ctx, payment)
	if err != nil {
		return err
	}
	return carryOut(ctx, alice, plan)
}

// carryOut shows a plan and executes it.
func carryOut(ctx context.Context, w *wallet.Wallet, plan *wallet.Plan) error {
	fmt.Println(plan)
	receipts, err := w.Execute(ctx, plan)
	for _, r := range receipts {
		fmt.Println("in block", r.Block, "by transaction", r.Tx)
	}
	return err
}

// openWallet opens the wallet of the account whose seed words are in the file alice.seed.
func openWallet(
	ctx context.Context, d *deployment.Deployment, client *chain.Client, folder *store.Folder,
) (*wallet.Wallet, error) {
	words, err := os.ReadFile("alice.seed")
	if err != nil {
		return nil, err
	}
	key, err := spend.FromMnemonic(string(words), "", notes.Development, 0)
	if err != nil {
		return nil, err
	}
	// The public account of the same seed pays gas and deposits. Any other account may do that.
	scalar := key.ExportSigning()
	account, err := chain.KeyFromScalar(scalar[:])
	if err != nil {
		return nil, err
	}

	// The first call on a machine makes the development keys. Keys of a ceremony come from
	// prover.LoadBundle.
	bundle, err := prover.DevelopmentBundle(ctx, nil)
	if err != nil {
		return nil, err
	}
	if err := bundle.AllowOn(d.Chain.ID, 0, d.Chain.Genesis); err != nil {
		return nil, err
	}

	contract := ledger.NewZContract(client, d.Addresses)
	replica, err := ledger.OpenReplica(contract, folder.Cache, ledger.ReplicaConfig{From: d.Block})
	if err != nil {
		return nil, err
	}
	box, err := outbox.New(outbox.Config{Client: client, Account: account, Journal: folder.Journal})
	if err != nil {
		return nil, err
	}
	return wallet.New(wallet.Config{
		Key:       key,
		Network:   notes.Development,
		ZContract: contract,
		Replica:   replica,
		Outbox:    box,
		Prover:    bundle.Prover(),
		Cache:     folder.Cache,
	})
}
