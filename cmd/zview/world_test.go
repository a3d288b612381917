package main

import (
	"math/big"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/deploy"
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/wallet"
)

// oneBond is a whole BOND in its smallest unit.
const oneBond = 1_000_000_000_000_000_000

// world is a chain on which alice deposited 10 CASH, paid bob 2.5, and withdrew 3. Then bob pledged
// 4 of his 6 BOND to her for 1 CASH, and has 1.25 CASH held to get them back.
type world struct {
	*testworld.World
	dir    string
	owners [2]notes.Owner
}

func newWorld(t *testing.T) *world {
	dir := t.TempDir()
	setup := deploy.Setup{AuditDelay: 1000, AuditGrace: 1000, AuditKey: regulatorKeys(t, dir)}
	w := &world{World: testworld.New(t, testworld.Config{Setup: setup, Accounts: 2, Funds: 6 * oneBond}), dir: dir}
	w.owners = [2]notes.Owner{w.Owner(0), w.Owner(1)}
	w.Must(w.Deployed.Save(w.file("deployment.json")))
	w.makeHistory()
	return w
}

// file is the path of one of the world's files.
func (w *world) file(name string) string { return filepath.Join(w.dir, name) }

// regulatorKeys writes the files of the chain's key and of another one, and returns the chain's.
func regulatorKeys(t testing.TB, dir string) notes.Point {
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
	alice, bob := w.Wallet(0, nil, nil, nil), w.Wallet(1, nil, nil, nil)
	w.deposit(alice, w.Cash, 10_000_000)
	w.pay(alice, w.payment(1, w.Cash, 2_500_000, 1))
	recipient := common.BigToAddress(big.NewInt(0xdead))
	withdrawal := wallet.Withdrawal{Asset: w.Cash, Value: notes.NewValue(3_000_000), Recipient: recipient}
	w.Execute(alice)(alice.PlanWithdrawal(w.Context(), withdrawal))
	w.Append()
	w.deposit(bob, w.Bond, 6*oneBond)
	w.lend(alice, bob)
}

func (w *world) deposit(by *wallet.Wallet, asset notes.Asset, value uint64) {
	w.Execute(by)(by.PlanDeposit(w.Context(), wallet.Deposit{Asset: asset, Value: notes.NewValue(value)}))
	w.Append()
}

func (w *world) pay(by *wallet.Wallet, pay wallet.Payment) {
	w.Execute(by)(by.PlanPayment(w.Context(), pay))
	w.Append()
}

// payment returns a payment to an account with a rho of its own.
func (w *world) payment(to int, asset notes.Asset, value, rho uint64) wallet.Payment {
	return wallet.Payment{
		To: w.Key(to).FullViewingKey().Address(), Asset: asset, Value: notes.NewValue(value),
		Rho: &notes.Rho{Element: field.New(rho)},
	}
}

// lend pledges bonds to alice for her cash, and holds bob's repayment.
func (w *world) lend(alice, bob *wallet.Wallet) {
	cash, bonds := w.payment(1, w.Cash, 1_000_000, 2), w.payment(0, w.Bond, 4*oneBond, 3)
	repayment := w.payment(0, w.Cash, 1_250_000, 4)
	const never = 1 << 40
	leaves := []deals.Leaf{{Payments: []notes.Commitment{w.commitment(0, repayment)}, Time: never}}
	d, err := deals.New(deals.Draft{
		Parts:    []deals.Part{{Payment: w.commitment(1, cash)}, {Payment: w.commitment(0, bonds), Pledged: true}},
		Deadline: never,
		Last:     never,
		Leaves:   leaves,
	})
	w.Must(err)
	bonds.Leg = &wallet.Leg{Deal: d, Leaves: leaves}
	cash.Leg = &wallet.Leg{Deal: d, Leaves: leaves, Joint: true}
	repayment.Leg = &wallet.Leg{Deal: d, Leaves: leaves, Closing: &leaves[0]}
	w.pay(bob, bonds)
	w.pay(alice, cash)
	w.pay(bob, repayment)
}

// commitment returns that of a payment to an account.
func (w *world) commitment(to int, pay wallet.Payment) notes.Commitment {
	return notes.Note{Asset: pay.Asset, Value: pay.Value, Owner: w.owners[to], Rho: *pay.Rho}.Commitment()
}
