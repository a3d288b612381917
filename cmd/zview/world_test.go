package main

import (
	"math/big"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/deploy"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/wallet"
)

// world is a chain on which alice deposited 10 CASH, paid bob 2.5, and withdrew 3.
type world struct {
	*testworld.World
	dir    string
	owners [2]notes.Owner
}

func newWorld(t *testing.T) *world {
	dir := t.TempDir()
	setup := deploy.Setup{AuditDelay: 10, AuditGrace: 1000, AuditKey: regulatorKeys(t, dir)}
	w := &world{World: testworld.New(t, testworld.Config{Setup: setup, Accounts: 2, Funds: 10_000_000}), dir: dir}
	w.owners = [2]notes.Owner{w.Owner(0), w.Owner(1)}
	w.Must(w.Deployed.Save(w.file("deployment.json")))
	w.makeHistory()
	return w
}

// file is the path of one of the world's files.
func (w *world) file(name string) string { return filepath.Join(w.dir, name) }

// regulatorKeys writes the files of the chain's key and of another one, and returns the chain's.
func regulatorKeys(t *testing.T, dir string) notes.Point {
	key, err := cli.NewAuditPrivateKey()
	testworld.Must(t, err)
	other, err := cli.NewAuditPrivateKey()
	testworld.Must(t, err,
		cli.WriteAuditPrivateKey(filepath.Join(dir, "regulator.key"), key, 1),
		cli.WriteAuditPrivateKey(filepath.Join(dir, "other.key"), other, 1),
		cli.WriteAuditPrivateKey(filepath.Join(dir, "second.key"), other, 2))
	return key.Submission()
}

// makeHistory makes what the regulator is to see.
func (w *world) makeHistory() {
	ctx, alice := w.Context(), w.Wallet(0, nil, nil, nil)
	deposit := wallet.Deposit{Asset: w.Cash, Value: notes.NewValue(10_000_000)}
	w.Execute(alice)(alice.PlanDeposit(ctx, deposit))
	w.Append()
	payment := wallet.Payment{To: w.Key(1).FullViewingKey().Address(), Asset: w.Cash, Value: notes.NewValue(2_500_000)}
	w.Execute(alice)(alice.PlanPayment(ctx, payment))
	w.Append()
	recipient := common.BigToAddress(big.NewInt(0xdead))
	withdrawal := wallet.Withdrawal{Asset: w.Cash, Value: notes.NewValue(3_000_000), Recipient: recipient}
	w.Execute(alice)(alice.PlanWithdrawal(ctx, withdrawal))
	w.Append()
}
