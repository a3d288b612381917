package explore

import (
	"encoding/json"
	"math/big"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/chain/outbox"
	"github.com/zsettle/zsettle/deploy"
	"github.com/zsettle/zsettle/internal/devnet"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/spend"
	"github.com/zsettle/zsettle/notes/tree"
	"github.com/zsettle/zsettle/settlement/contract"
	"github.com/zsettle/zsettle/store"
	"github.com/zsettle/zsettle/wallet"
)

// What the buyer pays and the seller delivers in a deal, and what the buyer owes besides.
const price, pieces, owed = 500, 12, 7

// What the buyer has in notes, without what he owes, and in public, and what the seller has in
// public. It suffices for two deals.
const purse, spare, stock = 1_000, 100, 25

// The accounts. The first three are registered.
const (
	buyer = iota
	seller
	court
	stranger
	admin    = 8
	operates = 9
)

// depth is how many blocks must follow one that is final.
const depth = 2

// world is a chain with the contracts and two parties with money. Each schedule begins at the same
// block.
type world struct {
	*testworld.World
	node   *rpc.Client // of the chain itself
	keys   []*spend.Key
	payers []*chain.Key   // the public accounts
	target common.Address // the z-contract
	cards  []contract.Card
	office *gate // of the admin, the stranger and the observer
	gates  map[int]*gate
	base   common.Hash

	head     chain.Block // the newest that was asked for
	asking   sync.Mutex  // guards the two below
	answered common.Hash // the newest block when the answers were given
	answers  map[string]json.RawMessage

	turn    int
	later   []held
	behind  []hexutil.Bytes // transactions that come after the next
	refused [][]byte        // calls that reverted, which anybody can repeat
	returns int             // the turn at which the court is a participant again
	struck  map[string]int  // that came to pass, by kind
}

// newWorld makes a world.
func newWorld(t testing.TB) *world {
	t.Helper()
	node, err := devnet.Start(t.Context(), devnet.Config{Manual: true})
	testworld.Must(t, err)
	t.Cleanup(func() { testworld.Must(t, node.Close()) })
	w := &world{
		World: &testworld.World{TB: t, Chain: node, Prover: testworld.Checker{}},
		gates: map[int]*gate{}, struck: map[string]int{},
	}
	w.node, err = rpc.Dial(node.WS())
	w.Must(err)
	t.Cleanup(w.node.Close)
	for i := range operates + 1 {
		w.keys, w.payers = append(w.keys, w.Key(i)), append(w.payers, testworld.Account(t, i))
	}
	w.office = w.gate()
	for _, i := range []int{buyer, seller, operates} {
		w.gates[i] = w.gate()
	}
	w.Client = w.dial(w.office, chain.Instant(), nil)
	w.deploy()
	w.fund()
	// Far ahead of the machine's clock, so that a block's time depends only on those before it.
	w.Must(node.AdjustTime(100 * 24 * time.Hour))
	_, w.base = node.Head()
	return w
}

func (w *world) dial(g *gate, f chain.Finality, now func() time.Time) *chain.Client {
	w.Helper()
	client, err := ledger.Dial(w.Context(), g.url, chain.Config{Finality: f, Poll: time.Microsecond, Now: now})
	w.Must(err)
	return client
}

// deploy puts the contracts on the chain and registers the parties.
func (w *world) deploy() {
	w.Helper()
	key, err := notes.NewAuditPrivateKey(big.NewInt(77))
	w.Must(err)
	w.Admin = w.Outbox(admin, nil)
	w.Deployed = testworld.Contracts(w, w.Admin, nil, deploy.Setup{
		AuditKey: key.Submission(), SealAfter: 1, AuditDelay: 86_400, AuditGrace: 86_400,
	})
	w.ZContract, w.target = ledger.NewZContract(w.Client, w.Deployed.Addresses), w.Deployed.Addresses.ZContract
	cash, _ := w.Deployed.Token("CASH")
	bond, _ := w.Deployed.Token("BOND")
	w.Cash, w.Bond = cash.Address, bond.Address
	owners := []notes.Owner{w.Owner(buyer), w.Owner(seller), w.Owner(court)}
	w.Must(deploy.Register(w.Context(), w.ZContract, w.Admin, nil, owners...))
}

// fund gives the parties money and cards. The buyer's is in the tree, the seller's in public.
func (w *world) fund() {
	w.Helper()
	mint := func(i int, asset notes.Asset, value uint64) {
		w.Must(deploy.Fund(w.Context(), w.Admin, asset, testworld.Account(w, i).Address(), notes.NewValue(value)))
	}
	mint(buyer, w.Cash, purse+owed+spare)
	mint(seller, w.Bond, stock)
	w.Operator = w.NewOperator(operates, w.Prover)
	money := w.Wallet(buyer, nil, nil, nil)
	for _, value := range []uint64{purse, owed} {
		w.Execute(money)(money.PlanDeposit(w.Context(), wallet.Deposit{Asset: w.Cash, Value: notes.NewValue(value)}))
	}
	w.Append()
	for i, name := range []string{"Buyer", "Seller"} {
		signer, key := contract.WithKey(testworld.Account(w, i)), w.Key(i)
		card, err := contract.NewCard(
			w.Context(), signer, notes.Development, name, key.FullViewingKey().Address(), key.KEM().PublicKey())
		w.Must(err)
		w.cards = append(w.cards, card)
	}
}

// reset takes the chain back to where schedules begin.
func (w *world) reset() {
	w.Helper()
	w.fork(w.base)
	w.Chain.Commit() // with the time of the chain, which never goes back
	w.turn, w.returns, w.later, w.behind, w.refused = 0, 0, nil, nil, nil
	for _, g := range w.gates {
		g.honest()
		g.sends = 0
	}
}

// happened counts a fault that came to pass.
func (w *world) happened(kind string) { w.struck[kind]++ }

// tick is how long a turn lasts by the clock of the outboxes.
const tick = 10 * time.Second

// logical is the clock of the outboxes.
func (w *world) logical() time.Time { return time.Unix(0, 0).Add(time.Duration(w.turn) * tick) }

// now is the time of the newest block, which a clock that is right shows. It is asked for all the
// time.
func (w *world) now() uint64 {
	if _, newest := w.Chain.Head(); w.head.Hash != newest {
		head, err := w.Client.Head(w.Context())
		w.Must(err)
		w.head = head
	}
	return w.head.Time
}

// pass lets time pass. The simulated beacon of the chain sometimes does not follow a reorganisation
// at once.
func (w *world) pass(d time.Duration) {
	err := w.Chain.AdjustTime(d)
	for range 3 {
		if err == nil {
			return
		}
		number, _ := w.Chain.Head()
		w.Logf("block %d: %v", number, err)
		w.Chain.Commit()
		err = w.Chain.AdjustTime(d)
	}
	w.Must(err)
}

// releaseLate gives transactions to the chain that were kept until this turn.
func (w *world) releaseLate(all bool) {
	var keep []held
	for _, h := range w.later {
		if all || h.to <= w.turn {
			w.push(h.raw)
		} else {
			keep = append(keep, h)
		}
	}
	w.later = keep
	for all && len(w.behind) > 0 {
		next := w.behind[0]
		w.behind = w.behind[1:]
		w.push(next)
	}
}

// reorg undoes blocks that are not final. The node forgets their transactions.
func (w *world) reorg(blocks uint64) {
	head, err := w.Client.Head(w.Context())
	w.Must(err)
	fork, err := w.Client.BlockAt(w.Context(), head.Number-blocks)
	w.Must(err)
	w.fork(fork.Hash)
	for range blocks + 1 {
		w.Chain.Commit()
	}
}

// fork makes a block the newest. What is pending is in a block first, which is undone too.
func (w *world) fork(head common.Hash) {
	err := w.Chain.Fork(head)
	for range 3 {
		if err == nil {
			return
		}
		w.Chain.Commit()
		err = w.Chain.Fork(head)
	}
	w.Must(err)
}

// takeNonce sends another transaction of the account with a transaction's nonce.
func (w *world) takeNonce(tx *types.Transaction) {
	signer := types.LatestSignerForChainID(tx.ChainId())
	from, err := types.Sender(signer, tx)
	w.Must(err)
	for _, payer := range w.payers {
		if payer.Address() != from {
			continue
		}
		other, err := payer.SignTx(w.Context(), types.NewTx(&types.LegacyTx{
			Nonce: tx.Nonce(), To: &from, Gas: 21_000, GasPrice: new(big.Int)}), tx.ChainId())
		w.Must(err)
		raw, err := other.MarshalBinary()
		w.Must(err)
		w.push(raw)
	}
}

func (w *world) owner(i int) notes.Owner { return w.keys[i].FullViewingKey().Owner() }

// setCourt enters the court into the register, or removes it. While it is removed, the contract
// takes no proof that was made before.
func (w *world) setCourt(member bool) {
	register, owner := tree.NewParticipants(), notes.Owner{}
	if member {
		owner = w.owner(court)
	}
	for i, o := range []notes.Owner{w.owner(buyer), w.owner(seller), owner} {
		w.Must(register.Set(uint32(i), o))
	}
	old, _, err := w.ZContract.Participants(w.Context())
	w.Must(err)
	if old == register.Root() {
		return
	}
	w.Admin = testworld.Outbox(w, w.Client, w.payers[admin], nil) // the last one may remember what was undone
	w.Send(w.ZContract.UpdateParticipants(ledger.ParticipantsUpdate{
		OldRoot: old, Changes: []ledger.Registration{{Index: court, Owner: owner}}, NewRoot: register.Root(),
	}))
}

// removeCourt removes the court from the register for a few turns.
func (w *world) removeCourt() {
	w.setCourt(false)
	w.returns = w.turn + 6
}

// try lets a stranger carry a call out if the chain takes it.
func (w *world) try(tx chain.Tx) {
	account := w.payers[stranger]
	if _, err := w.Client.EstimateGas(w.Context(), account.Address(), tx); err != nil {
		return
	}
	box, err := outbox.InMemory(w.Client, account)
	w.Must(err)
	_, _ = box.Transact(w.Context(), tx)
}

// repeatRefused lets a stranger repeat every call that was refused.
func (w *world) repeatRefused() {
	for _, data := range w.refused {
		w.try(chain.Tx{To: &w.target, Data: data})
	}
}

// memory returns an empty store that ends with the schedule.
func (w *world) memory() store.Store {
	s, err := store.OpenMemory()
	w.Must(err)
	return s
}
