// Command signer is a wallet whose keys are held elsewhere. A vault process holds the seed and
// signs; the wallet process sees everything of the account, proves, and sends, but can spend
// nothing without the vault.
//
// Start with vault.go, which holds the keys, and remote.go, which the wallet uses in place of the
// keys. README.md has the commands. The module uses exported packages of zsettle only.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"log"
	"net"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/chain/outbox"
	"github.com/zsettle/zsettle/deploy/deployment"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/prover"
	"github.com/zsettle/zsettle/store"
	"github.com/zsettle/zsettle/wallet"
)

func main() {
	socket := flag.String("socket", "vault.sock", "`FILE` of the vault's socket")
	seed := flag.String("seed-file", "", "`FILE` with seed words: be the vault that holds them")
	rpc := flag.String("rpc", "http://127.0.0.1:8545", "`URL` of the chain's JSON-RPC")
	deployed := flag.String("deployment", "deployment.json", "`FILE` that says where the contracts are")
	to := flag.String("to", "", "`ADDRESS` to pay 40 CASH to")
	flag.Parse()
	var err error
	if *seed != "" {
		err = runVault(*seed, *socket)
	} else {
		err = pay(context.Background(), *socket, *rpc, *deployed, *to)
	}
	if err != nil {
		log.Fatal(err)
	}
}

// runVault serves the keys of a seed on a socket.
func runVault(seedFile, socket string) error {
	vault, err := newVault(seedFile)
	if err != nil {
		return err
	}
	listener, err := net.Listen("unix", socket)
	if err != nil {
		return err
	}
	return vault.serve(listener)
}

// pay deposits 100 CASH of the vault's account and pays 40 of them to an address.
func pay(ctx context.Context, socket, rpc, deployed, to string) error {
	account, err := dialVault(socket)
	if err != nil {
		return fmt.Errorf("the vault: %w", err)
	}
	d, err := deployment.Load(deployed)
	if err != nil {
		return err
	}
	cash, ok := d.Token("CASH")
	if !ok {
		return errors.New("the deployment has no CASH")
	}
	payee, err := notes.ParseAddress(notes.Development, to)
	if err != nil {
		return err
	}
	money, err := openWallet(ctx, account, rpc, d)
	if err != nil {
		return err
	}
	deposit, err := cash.Value("100")
	if err != nil {
		return err
	}
	plan, err := money.PlanDeposit(ctx, wallet.Deposit{Asset: cash.Address, Value: deposit})
	if err := carryOut(ctx, money, plan, err); err != nil {
		return err
	}
	if _, err := money.AwaitSpendable(ctx, cash.Address, deposit); err != nil {
		return err
	}
	payment, err := cash.Value("40")
	if err != nil {
		return err
	}
	plan, err = money.PlanPayment(ctx, wallet.Payment{To: payee, Asset: cash.Address, Value: payment})
	return carryOut(ctx, money, plan, err)
}

// openWallet opens the account's wallet. Its store is in memory: a process that is killed forgets
// what it was sending; with a file it continues where it stopped.
func openWallet(ctx context.Context, account *remote, rpc string, d *deployment.Deployment) (*wallet.Wallet, error) {
	client, err := ledger.Dial(ctx, rpc, chain.Config{
		ChainID: d.Chain.ID, Genesis: d.Chain.Genesis, Finality: d.Chain.Finality,
	})
	if err != nil {
		return nil, err
	}
	if err := d.CheckCode(ctx, client); err != nil {
		return nil, err
	}
	bundle, err := prover.DevelopmentBundle(ctx, nil)
	if err != nil {
		return nil, err
	}
	if err := bundle.AllowOn(d.Chain.ID, 0, d.Chain.Genesis); err != nil { // development keys are for development chains
		return nil, err
	}
	memory, err := store.OpenFolder("")
	if err != nil {
		return nil, err
	}
	contract := ledger.NewZContract(client, d.Addresses)
	replica, err := ledger.OpenReplica(contract, memory.Cache, ledger.ReplicaConfig{From: d.Block})
	if err != nil {
		return nil, err
	}
	box, err := outbox.New(outbox.Config{Client: client, Account: account, Journal: memory.Journal})
	if err != nil {
		return nil, err
	}
	return wallet.New(wallet.Config{
		Key: account, Network: notes.Development,
		ZContract: contract, Replica: replica, Outbox: box, Prover: bundle.Prover(), Cache: memory.Cache,
	})
}

// carryOut shows a plan and executes it, unless it could not be made.
func carryOut(ctx context.Context, money *wallet.Wallet, plan *wallet.Plan, err error) error {
	if err != nil {
		return err
	}
	fmt.Println(plan)
	_, err = money.Execute(ctx, plan)
	return err
}
