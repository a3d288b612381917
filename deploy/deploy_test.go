package deploy_test

import (
	"errors"
	"math/big"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/bindings"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/chain/development"
	"github.com/zsettle/zsettle/chain/outbox"
	"github.com/zsettle/zsettle/deploy"
	"github.com/zsettle/zsettle/deploy/deployment"
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/internal/devnet"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
)

// dial starts a development chain and returns a client of it.
func dial(t *testing.T, c devnet.Config) *chain.Client {
	t.Helper()
	node, err := devnet.Start(t.Context(), c)
	testworld.Must(t, err)
	client, err := ledger.Dial(t.Context(), node.HTTP(), chain.Config{Poll: 5 * time.Millisecond})
	testworld.Must(t, err)
	t.Cleanup(client.Close)
	return client
}

// setup returns what the tests deploy the z-contract with.
func setup(t *testing.T) deploy.Setup {
	t.Helper()
	regulator, err := notes.NewAuditPrivateKey(big.NewInt(5))
	testworld.Must(t, err)
	return deploy.Setup{SealAfter: 1, AuditDelay: 1, AuditGrace: 1, AuditKey: regulator.Submission()}
}

// deployed returns a deployment over the verifier that accepts every proof. Account 0 has all
// box returns an outbox of the i-th funded account.
func box(t *testing.T, client *chain.Client, i int) *outbox.Outbox {
	t.Helper()
	return testworld.Outbox(t, client, testworld.Account(t, i), nil)
}

// offices.
func deployed(t *testing.T, client *chain.Client) *deployment.Deployment {
	t.Helper()
	return testworld.Contracts(t, box(t, client, 0), nil, setup(t))
}

// verifiersAt returns one verifier for all circuits.
func verifiersAt(at common.Address) deploy.Verifiers {
	return deploy.Verifiers{Mint: at, Transfer: at, Distribution: at, Consolidation: at, Burn: at, Append: at}
}

// isRevert reports whether a contract refused a transaction.
func isRevert(err error) bool {
	var revert *chain.RevertError
	return errors.As(err, &revert)
}

func TestCheckComparesWithTheChain(t *testing.T) {
	client := dial(t, devnet.Config{Fees: devnet.PaidGas}) // the other tests pay nothing for gas
	path := filepath.Join(t.TempDir(), "deployment.json")
	testworld.Must(t, deployed(t, client).Save(path))
	load := func() *deployment.Deployment {
		d, err := deployment.Load(path)
		testworld.Must(t, err)
		return d
	}
	if err := deploy.Check(t.Context(), client, load()); err != nil {
		t.Error(err)
	}
	if bond, ok := load().Token("BOND"); !ok || bond.Decimals != 18 {
		t.Errorf("bond %+v", bond)
	}
	for name, change := range map[string]func(*deployment.Deployment){
		"another verifier":   func(d *deployment.Deployment) { d.Verifiers["mint"] = d.PrivateContracts },
		"one more verifier":  func(d *deployment.Deployment) { d.Verifiers["other"] = d.Verifiers["mint"] },
		"no verifier":        func(d *deployment.Deployment) { delete(d.Verifiers, "consolidation") },
		"another library":    func(d *deployment.Deployment) { d.Libraries["Deals"] = d.PrivateContracts },
		"no library":         func(d *deployment.Deployment) { delete(d.Libraries, "Administration") },
		"another authority":  func(d *deployment.Deployment) { d.Authority = d.PrivateContracts },
		"another timelock":   func(d *deployment.Deployment) { d.Timelock = d.PrivateContracts },
		"other code":         func(d *deployment.Deployment) { d.CodeHashes[d.ZContract] = common.Hash{1} },
		"other library code": func(d *deployment.Deployment) { d.CodeHashes[d.Libraries["Deals"]] = common.Hash{1} },
		"other offices code": func(d *deployment.Deployment) { d.CodeHashes[d.Authority] = common.Hash{1} },
	} {
		d := load()
		change(d)
		if err := deploy.Check(t.Context(), client, d); !errors.Is(err, deployment.ErrCode) {
			t.Errorf("with %s: %v", name, err)
		}
	}
}

// The times of a deployment are in the unit of the chain's clock, and the file says the same unit.
func TestCheckRefusesTimesOfAnotherUnit(t *testing.T) {
	client := dial(t, devnet.Config{})
	d := deployed(t, client)
	d.Chain.Unit = time.Nanosecond
	if err := deploy.Check(t.Context(), client, d); !errors.Is(err, deploy.ErrTime) {
		t.Errorf("a second's age in nanoseconds: %v", err)
	}
}

func TestTimesThatCannotBeMeantAreRefused(t *testing.T) {
	client := dial(t, devnet.Config{})
	at := deployed(t, client).Verifiers["mint"]
	verifiers := verifiersAt(at)
	deployer := deploy.Deployer{Outbox: box(t, client, 0)}
	tenYears := uint64(10 * 365 * 24 * 3600)
	for name, change := range map[string]func(*deploy.Setup) *uint64{
		"the delay of the offices": func(s *deploy.Setup) *uint64 { return &s.Offices.Delay },
		"the age for sealing":      func(s *deploy.Setup) *uint64 { return &s.SealAfter },
		"the audit delay":          func(s *deploy.Setup) *uint64 { return &s.AuditDelay },
		"the audit grace":          func(s *deploy.Setup) *uint64 { return &s.AuditGrace },
	} {
		for _, ticks := range []uint64{0, tenYears + 1} {
			s := setup(t)
			s.Offices.Delay, s.Offices.Guardian = 1, testworld.Account(t, 2).Address()
			*change(&s) = ticks
			_, err := deployer.Contracts(t.Context(), verifiers, s)
			if !errors.Is(err, deploy.ErrTime) || !strings.Contains(err.Error(), name) {
				t.Errorf("%s of %d: %v", name, ticks, err)
			}
		}
	}
}

// On Raft times are in nanoseconds, which its genesis block does not show. Seconds are refused when
// there is a block, and then before anything is sent.
func TestTimesInSecondsAreRefusedOnRaft(t *testing.T) {
	client := dial(t, devnet.Config{Profile: devnet.Raft})
	if _, err := deployment.Describe(t.Context(), client); !errors.Is(err, chain.ErrUnitUnknown) {
		t.Errorf("a chain without a block is described: %v", err)
	}
	s := setup(t)
	s.Offices.Delay, s.Offices.Guardian = 86_400, testworld.Account(t, 2).Address()
	s.SealAfter, s.AuditDelay, s.AuditGrace = 60, 86_400, 86_400
	account := box(t, client, 0)
	deployer := deploy.Deployer{Outbox: account}
	want := func(what string, sent uint64, err error) {
		t.Helper()
		if !errors.Is(err, deploy.ErrTime) || !strings.Contains(err.Error(), "a minute is 60000000000") {
			t.Errorf("%s: %v", what, err)
		}
		if nonce := testworld.Get(client.Nonce(t.Context(), account.Address())); nonce != sent {
			t.Errorf("%s: %d transactions were sent, want %d", what, nonce, sent)
		}
	}
	_, err := deployer.Contracts(t.Context(), verifiersAt(common.Address{1}), s)
	want("without a block", 1, err)
	_, err = deployer.Deploy(t.Context(), deploy.Keys{}, s)
	want("with one", 1, err)
}

// A z-contract that did not begin with the empty trees is none that a client can follow.
func TestCheckRefusesOtherEmptyRoots(t *testing.T) {
	client := dial(t, devnet.Config{})
	account := box(t, client, 0)
	for name, change := range map[string]func(*bindings.Setup){
		"notes":        func(s *bindings.Setup) { s.EmptyRoot = big.NewInt(1) },
		"participants": func(s *bindings.Setup) { s.EmptyParticipants = big.NewInt(1) },
	} {
		d := deployed(t, client)
		at := d.Verifiers["mint"]
		s := bindings.Setup{
			Authority: d.Authority, SealAfter: 1, AuditDelay: 1, AuditGrace: 1,
			Verifiers: bindings.Verifiers{
				Mint: at, Transfer: at, Distribution: at, Consolidation: at, Burn: at, Append: at,
			},
			EmptyRoot: tree.NewCommitments().Root().Big(), EmptyParticipants: tree.NewParticipants().Root().Big(),
			AuditX: setup(t).AuditKey.X.Big(), AuditY: setup(t).AuditKey.Y.Big(),
		}
		change(&s)
		code := append(common.FromHex(bindings.ZContractMetaData.Bin), bindings.NewZContract().PackConstructor(s)...)
		receipt, err := account.Transact(t.Context(), chain.Tx{Data: code})
		testworld.Must(t, err)
		d.ZContract = receipt.Created
		libraries, err := ledger.NewZContract(client, d.Addresses).Libraries(t.Context())
		testworld.Must(t, err)
		d.Libraries = map[string]common.Address{"Administration": libraries.Administration, "Deals": libraries.Deals}
		testworld.Must(t, d.RecordCode(t.Context(), client))
		if err := deploy.Check(t.Context(), client, d); !errors.Is(err, deployment.ErrCode) ||
			!strings.Contains(err.Error(), "empty trees") {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// A kind of item that a demonstration does not use needs no verifier; elsewhere that is a mistake.
func TestOnlyDevelopmentChainsDoWithoutAVerifier(t *testing.T) {
	client := dial(t, devnet.Config{})
	at := deployed(t, client).Verifiers["mint"]
	s := setup(t)
	s.Offices.Delay, s.Offices.Guardian = 1, testworld.Account(t, 2).Address()
	home := deploy.Deployer{Outbox: box(t, client, 0)}
	other := deploy.Deployer{Outbox: box(t, dial(t, devnet.Config{ChainID: 4242}), 0)}
	for name, leave := range map[string]func(*deploy.Verifiers){
		"mint":          func(v *deploy.Verifiers) { v.Mint = common.Address{} },
		"transfer":      func(v *deploy.Verifiers) { v.Transfer = common.Address{} },
		"distribution":  func(v *deploy.Verifiers) { v.Distribution = common.Address{} },
		"consolidation": func(v *deploy.Verifiers) { v.Consolidation = common.Address{} },
		"burn":          func(v *deploy.Verifiers) { v.Burn = common.Address{} },
		"append":        func(v *deploy.Verifiers) { v.Append = common.Address{} },
	} {
		some := verifiersAt(at)
		leave(&some)
		d, err := home.Contracts(t.Context(), some, s)
		testworld.Must(t, err, deploy.Check(t.Context(), client, d))
		if _, ok := d.Verifiers[name]; ok || len(d.Verifiers) != 5 {
			t.Errorf("without %s the verifiers are %v", name, d.Verifiers)
		}
		if _, err := other.Contracts(t.Context(), some, s); !errors.Is(err, development.ErrNotDevelopment) {
			t.Errorf("without %s on a chain that is not for development: %v", name, err)
		}
	}
}

func TestCheckRefusesAnotherChain(t *testing.T) {
	d := deployed(t, dial(t, devnet.Config{Fees: devnet.PaidGas}))
	another := dial(t, devnet.Config{ChainID: 31337})
	if err := deploy.Check(t.Context(), another, d); !errors.Is(err, chain.ErrOtherChain) {
		t.Errorf("on another chain: %v", err)
	}
	other := dial(t, devnet.Config{Fees: devnet.FreeGas})
	if err := deploy.Check(t.Context(), other, d); !errors.Is(err, chain.ErrOtherChain) {
		t.Errorf("on a chain with another genesis block: %v", err)
	}
	genesis, err := other.Genesis(t.Context())
	testworld.Must(t, err)
	d.Chain.Genesis = genesis
	if err := deploy.Check(t.Context(), other, d); !errors.Is(err, deployment.ErrCode) {
		t.Errorf("on a chain without the contracts: %v", err)
	}
}

func TestDevelopmentKeysStayOnDevelopmentChains(t *testing.T) {
	client := dial(t, devnet.Config{ChainID: 4242})
	deployer := deploy.Deployer{Outbox: box(t, client, 0)}
	named := deployer
	named.DevelopmentChain = 4242
	keys := deploy.Keys{Development: true}
	before, err := client.Head(t.Context())
	testworld.Must(t, err)
	if _, err := deployer.Deploy(t.Context(), keys, setup(t)); !errors.Is(err, development.ErrNotDevelopment) {
		t.Errorf("development keys: %v", err)
	}
	if _, err := named.Verifiers(t.Context(), keys); err == nil || errors.Is(err, development.ErrNotDevelopment) {
		t.Errorf("on a chain that was named: %v", err) // it continues with the keys, which are empty
	}
	err = deployer.DemoTokens(t.Context(), new(deployment.Deployment), deploy.DemoCash)
	if !errors.Is(err, development.ErrNotDevelopment) {
		t.Errorf("demo tokens: %v", err)
	}
	if after, err := client.Head(t.Context()); err != nil || after.Hash != before.Hash {
		t.Errorf("something was sent: block %d, %v", after.Number, err)
	}
}

// keyOfOnes returns a key whose words are in range, but which is not on the curve.
func keyOfOnes() deploy.VerifyingKey {
	var key deploy.VerifyingKey
	for _, words := range [][]*big.Int{key.Words[:], key.GoodProof[:], key.GoodInputs[:]} {
		for i := range words {
			words[i] = big.NewInt(1)
		}
	}
	return key
}

// The verifier's test of itself, when it is deployed, refuses words that are not a key.
func TestWrongKeyIsRefusedByItsVerifier(t *testing.T) {
	deployer := deploy.Deployer{Outbox: box(t, dial(t, devnet.Config{}), 0)}
	_, err := deployer.Verifiers(t.Context(), deploy.Keys{Mint: keyOfOnes()})
	if !isRevert(err) || errors.Is(err, bindings.ErrUnknownRevert) {
		t.Errorf("a wrong key: %v", err)
	}
}

func TestKeyOutOfRangeIsRefused(t *testing.T) {
	deployer := deploy.Deployer{Outbox: box(t, dial(t, devnet.Config{}), 0)}
	for name, word := range map[string]*big.Int{
		"missing": nil, "negative": big.NewInt(-1), "too large": new(big.Int).Lsh(big.NewInt(1), 256),
	} {
		key := keyOfOnes()
		key.GoodInputs[2] = word
		_, err := deployer.Verifiers(t.Context(), deploy.Keys{Mint: key})
		if err == nil || isRevert(err) || !strings.Contains(err.Error(), "mint verifier") {
			t.Errorf("a word that is %s: %v", name, err)
		}
	}
}

func TestOfficesThatAreOpenGoToTheDeployer(t *testing.T) {
	client := dial(t, devnet.Config{})
	deployer, lister := box(t, client, 0), testworld.Account(t, 1)
	s := setup(t)
	guardian := testworld.Account(t, 2).Address()
	s.Offices = deployment.Offices{Delay: 1, Guardian: guardian, Lister: lister.Address()}
	at := deployed(t, client).Verifiers["mint"]
	verifiers := verifiersAt(at)
	d, err := deploy.Deployer{Outbox: deployer}.Contracts(t.Context(), verifiers, s)
	testworld.Must(t, err)
	admin := deployer.Address()
	want := deployment.Offices{
		Delay: 1, Proposers: []common.Address{admin}, Executors: []common.Address{admin},
		Cancellers: []common.Address{guardian},
		Guardian:   guardian, Registrar: admin, Auditor: admin, Lister: lister.Address(), Pauser: admin,
	}
	if !reflect.DeepEqual(d.Offices, want) {
		t.Errorf("the offices are %+v, want %+v", d.Offices, want)
	}
	if err := deploy.Check(t.Context(), client, d); err != nil {
		t.Error(err)
	}
}

func TestListAdmitsTokens(t *testing.T) {
	client := dial(t, devnet.Config{})
	lister, stranger := box(t, client, 0), box(t, client, 1)
	d := deployed(t, client)
	contract := ledger.NewZContract(client, d.Addresses)
	tokens := []notes.Asset{d.Tokens[0].Address, d.Tokens[1].Address}
	listed := func(token notes.Asset) bool {
		asset, err := contract.Asset(t.Context(), token)
		testworld.Must(t, err)
		return asset.Listed
	}
	for _, token := range tokens {
		_, err := lister.Transact(t.Context(), contract.List(token, false))
		testworld.Must(t, err)
	}
	if err := deploy.List(t.Context(), contract, stranger, tokens...); !isRevert(err) || listed(tokens[0]) {
		t.Errorf("somebody who is not the lister: %v", err)
	}
	for range 2 { // tokens that are listed already stay so
		testworld.Must(t, deploy.List(t.Context(), contract, lister, tokens...))
		if !listed(tokens[0]) || !listed(tokens[1]) {
			t.Error("a token is not listed")
		}
	}
	if err := deploy.List(t.Context(), contract, lister, notes.Asset{19: 1}); !isRevert(err) {
		t.Errorf("an address without a contract: %v", err)
	}
}

func TestDemoTokensLeaveTheDeploymentUnchangedAfterAnError(t *testing.T) {
	client := dial(t, devnet.Config{})
	d := deployed(t, client)
	tokens, hashes := len(d.Tokens), len(d.CodeHashes)
	stranger := deploy.Deployer{Outbox: box(t, client, 1)}
	more := deploy.DemoToken{Name: "More", Symbol: "MORE", Decimals: 2}
	if err := stranger.DemoTokens(t.Context(), d, more); !isRevert(err) {
		t.Errorf("somebody who is not the lister: %v", err)
	}
	if len(d.Tokens) != tokens || len(d.CodeHashes) != hashes {
		t.Errorf("the deployment has %d tokens and %d code hashes", len(d.Tokens), len(d.CodeHashes))
	}
}

func TestOnlyTheOwnerCreatesDemoTokens(t *testing.T) {
	client := dial(t, devnet.Config{})
	d := deployed(t, client)
	cash, _ := d.Token("CASH")
	to := common.Address{19: 7}
	testworld.Must(t, deploy.Fund(t.Context(), box(t, client, 0), cash.Address, to, notes.NewValue(5)))
	balance, err := ledger.NewZContract(client, d.Addresses).Balance(t.Context(), cash.Address, to)
	if err != nil || balance.Int64() != 5 {
		t.Errorf("the balance is %v, %v", balance, err)
	}
	err = deploy.Fund(t.Context(), box(t, client, 1), cash.Address, to, notes.NewValue(5))
	if !isRevert(err) {
		t.Errorf("somebody who is not the owner: %v", err)
	}
}

func owner(x uint64) notes.Owner { return notes.Owner{Element: field.New(x)} }

func TestRegisterAddsOwnersOnce(t *testing.T) {
	client := dial(t, devnet.Config{})
	registrar := box(t, client, 0)
	contract := ledger.NewZContract(client, deployed(t, client).Addresses)
	first := []ledger.Registration{{Index: 0, Owner: owner(8)}, {Index: 1, Owner: owner(9)}}
	testworld.Must(t,
		deploy.Register(t.Context(), contract, registrar, nil, owner(8), owner(9), owner(8)),
		deploy.Register(t.Context(), contract, registrar, first, owner(9), owner(10)))
	for i, want := range []notes.Owner{owner(8), owner(9), owner(10), {}} {
		if got, err := contract.ParticipantLeaf(t.Context(), uint32(i)); err != nil || got != want {
			t.Errorf("leaf %d is %s, %v; want %s", i, got, err, want)
		}
	}
	if err := deploy.Register(t.Context(), contract, registrar, first, owner(9)); err != nil {
		t.Errorf("nothing to do: %v", err)
	}
}

// A leaf that is free in the middle is not used again, whatever the order of the registrations.
func TestRegisterUsesTheLeavesAfterTheLast(t *testing.T) {
	client := dial(t, devnet.Config{})
	registrar := box(t, client, 0)
	contract := ledger.NewZContract(client, deployed(t, client).Addresses)
	testworld.Must(t, deploy.Register(t.Context(), contract, registrar, nil, owner(1), owner(2), owner(3)))
	before, after := tree.NewParticipants(), tree.NewParticipants()
	for i, o := range []notes.Owner{owner(1), owner(2), owner(3)} {
		testworld.Must(t, before.Set(uint32(i), o), after.Set(uint32(i), o))
	}
	testworld.Must(t, after.Set(1, notes.Owner{}))
	removal := ledger.ParticipantsUpdate{
		OldRoot: before.Root(), Changes: []ledger.Registration{{Index: 1}}, NewRoot: after.Root(),
	}
	_, err := registrar.Transact(t.Context(), contract.UpdateParticipants(removal))
	testworld.Must(t, err)

	existing := []ledger.Registration{{Index: 2, Owner: owner(3)}, {Index: 0, Owner: owner(1)}}
	testworld.Must(t, deploy.Register(t.Context(), contract, registrar, existing, owner(2)))
	for i, want := range []notes.Owner{owner(1), {}, owner(3), owner(2)} {
		if got, err := contract.ParticipantLeaf(t.Context(), uint32(i)); err != nil || got != want {
			t.Errorf("leaf %d is %s, %v; want %s", i, got, err, want)
		}
	}
}

func TestRegisterRefuses(t *testing.T) {
	client := dial(t, devnet.Config{})
	registrar := box(t, client, 0)
	contract := ledger.NewZContract(client, deployed(t, client).Addresses)
	old := []ledger.Registration{{Index: 0, Owner: owner(8)}}
	testworld.Must(t, deploy.Register(t.Context(), contract, registrar, nil, owner(8), owner(9)))

	err := deploy.Register(t.Context(), contract, registrar, old, owner(11))
	if !errors.Is(err, deploy.ErrRegisterChanged) {
		t.Errorf("participants that changed meanwhile: %v", err)
	}
	if got, err := contract.ParticipantLeaf(t.Context(), 1); err != nil || got != owner(9) {
		t.Errorf("a stale registration left %s at leaf 1, %v", got, err)
	}
	if err := deploy.Register(t.Context(), contract, box(t, client, 1), old, owner(11)); !isRevert(err) {
		t.Errorf("somebody who is not the registrar: %v", err)
	}
	outside := []ledger.Registration{{Index: tree.MaxParticipants, Owner: owner(8)}}
	if err := deploy.Register(t.Context(), contract, registrar, outside, owner(11)); !errors.Is(err, tree.ErrPath) {
		t.Errorf("a leaf outside of the tree: %v", err)
	}
	last := []ledger.Registration{{Index: tree.MaxParticipants - 1, Owner: owner(8)}}
	if err := deploy.Register(t.Context(), contract, registrar, last, owner(11)); !errors.Is(err, tree.ErrPath) {
		t.Errorf("a tree with nothing free at its end: %v", err)
	}
	if err := deploy.Register(t.Context(), contract, registrar, old, notes.Owner{}); err == nil || isRevert(err) {
		t.Errorf("owner 0: %v", err)
	}
}
