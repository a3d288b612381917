package soak

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"testing"
	"time"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/chain/outbox"
	"github.com/zsettle/zsettle/deploy/deployment"
	"github.com/zsettle/zsettle/internal/devnet"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/store"
)

// jobVariable names the environment variable that makes this test binary a party or an operator. It
// has a job as JSON.
const jobVariable = "ZSETTLE_TEST_SOAK_JOB"

// The accounts of the processes.
const (
	buyer    = 0
	seller   = 1
	operates = 9
)

// answerLimit is how long a process waits for one answer of a node.
const answerLimit = 2 * time.Second

// job is what a process does until it is killed or has finished.
type job struct {
	// RPC are the URLs of the nodes, the first of which is preferred.
	RPC []string
	// Deployment is the path of the deployment file, Data that of the data folder.
	Deployment, Data string
	// Account is the number of the process' account.
	Account  int
	Trades   []trade
	Payments []payment
	// Posts is how many messages the process sends at the same time.
	Posts int
	// Skew is how far the process' clock is ahead.
	Skew time.Duration
	// Failpoint is where something happens to the process, nil for nowhere.
	Failpoint *failpoint
}

// trade is a deal that the seller offers. All values differ, so that each deal is known by them.
type trade struct {
	Ref               string
	Payment, Delivery uint64
	Deadline          uint64
	// Walks makes the seller do nothing after the offer, so that the buyer gets its money back.
	Walks bool
}

// payment is a plain payment of the buyer to the seller. All values differ.
type payment struct {
	Ref   string
	Value uint64
}

// report is what a party knows at its end.
type report struct {
	// Deals has the party's view of each trade, by its Ref.
	Deals map[string]view
	// Holds is what the party has of each asset, by its address.
	Holds map[string]string
}

// view is a party's view of a deal.
type view struct {
	Phase string
	// Messages has how many messages each side has sent.
	Messages [2]uint64
	Evidence int
}

func TestMain(m *testing.M) {
	text := os.Getenv(jobVariable)
	if text == "" {
		os.Exit(m.Run())
	}
	if err := runJob(text); err != nil {
		fmt.Println("error:", err)
		os.Exit(1)
	}
}

// runJob does a job. It prints lines of one word and what belongs to it: "at" for each phase of a
// trade, "survived" for an error after which it goes on, and last "report".
func runJob(text string) error {
	var j job
	if err := json.Unmarshal([]byte(text), &j); err != nil {
		return err
	}
	ctx := context.Background()
	folder, err := store.OpenFolder(j.Data)
	if err != nil {
		return err
	}
	j.Failpoint.in(folder)
	m, err := j.open(ctx, folder)
	if err != nil {
		return err
	}
	if j.Account == operates {
		return m.operate(ctx)
	}
	r, err := m.act(ctx)
	if err != nil {
		return err
	}
	line, err := json.Marshal(r)
	fmt.Println("report", string(line))
	return err
}

// member is an open process: what it has of the chain.
type member struct {
	job
	folder    *store.Folder
	deployed  *deployment.Deployment
	zcontract *ledger.ZContract
	replica   *ledger.Replica
	outbox    *outbox.Outbox
}

// open connects to the chain.
func (j job) open(ctx context.Context, folder *store.Folder) (*member, error) {
	m := &member{job: j, folder: folder}
	var err error
	if m.deployed, err = deployment.Load(j.Deployment); err != nil {
		return nil, err
	}
	client, err := untilAnswered(func() (*chain.Client, error) {
		return ledger.Dial(ctx, j.RPC[0],
			j.config(m.deployed))
	})
	if err != nil {
		return nil, err
	}
	m.zcontract = ledger.NewZContract(client, m.deployed.Addresses)
	if m.replica, err = ledger.OpenReplica(m.zcontract, folder.Cache,
		ledger.ReplicaConfig{From: m.deployed.Block}); err != nil {
		return nil, err
	}
	account, err := chain.NewKey(devnet.Accounts()[j.Account].Key)
	if err != nil {
		return nil, err
	}
	m.outbox, err = outbox.New(outbox.Config{
		Client: client, Account: account, Journal: folder.Journal, Patience: 200 * time.Millisecond, Now: j.now,
	})
	return m, err
}

func (j job) config(d *deployment.Deployment) chain.Config {
	return chain.Config{
		Fallbacks: j.RPC[1:], ChainID: d.Chain.ID, Genesis: d.Chain.Genesis, Poll: 20 * time.Millisecond,
		Timeout: answerLimit, Rest: 100 * time.Millisecond, Now: j.now,
	}
}

// now is the process' clock.
func (j job) now() time.Time { return time.Now().Add(j.Skew) }

// untilAnswered asks a node that fails again and again, as whatever starts the process would.
func untilAnswered[T any](ask func() (T, error)) (v T, err error) {
	for range 100 {
		if v, err = ask(); err == nil {
			return v, nil
		}
		survived("start", err)
		time.Sleep(50 * time.Millisecond)
	}
	return v, err
}

// survived tells of an error after which the process goes on.
func survived(what string, err error) {
	if err != nil {
		fmt.Printf("survived %s: %q\n", what, err)
	}
}
