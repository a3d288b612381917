package scale

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/chain/outbox"
	"github.com/zsettle/zsettle/deploy/deployment"
	"github.com/zsettle/zsettle/internal/devnet"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/spend"
	"github.com/zsettle/zsettle/store"
	"github.com/zsettle/zsettle/wallet"
)

// jobVariable names the environment variable that makes this test binary a client. It has a job as
// JSON.
const jobVariable = "ZSETTLE_TEST_SCALE_JOB"

// job is what a client process does: open, sync, report.
type job struct {
	RPC, Deployment, Data string
	// Resync deletes the cache first.
	Resync bool
	// Confirmations is the depth at which a block is final.
	Confirmations uint64
	// Reorg makes the client wait for a line on its standard input after it has started, and sync
	// again then.
	Reorg bool
}

// report is what a client process did.
type report struct {
	// Replica and Wallet are how long each took to open and to sync.
	Replica, Wallet time.Duration
	// Reorg is how long the second sync took.
	Reorg time.Duration
	// Memory is the most that the process had in memory, in bytes.
	Memory int64
	// State is a hash of all facts, the final state and the balance.
	State string
}

func TestMain(m *testing.M) {
	if text := os.Getenv(jobVariable); text != "" {
		if err := runClient(text); err != nil {
			fmt.Println("error:", err)
			os.Exit(1)
		}
		os.Exit(0)
	}
	os.Exit(m.Run())
}

// runClient does a job. It prints a line for each page, "ready" when it has synced, and last its
// report.
func runClient(text string) error {
	var j job
	if err := json.Unmarshal([]byte(text), &j); err != nil {
		return err
	}
	ctx := context.Background()
	d, err := deployment.Load(j.Deployment)
	if err != nil {
		return err
	}
	client, err := ledger.Dial(ctx, j.RPC, chain.Config{
		ChainID: d.Chain.ID, Finality: chain.Confirmations(j.Confirmations), Poll: time.Millisecond,
	})
	if err != nil {
		return err
	}
	var r report
	began := time.Now()
	folder, replica, err := j.openReplica(ctx, ledger.NewZContract(client, d.Addresses), d.Block)
	if err != nil {
		return err
	}
	r.Replica, began = time.Since(began), time.Now()
	money, err := openWallet(ctx, folder, replica)
	if err != nil {
		return err
	}
	r.Wallet = time.Since(began)
	if j.Reorg {
		fmt.Println("ready")
		if _, err := fmt.Scanln(); err != nil {
			return err
		}
		began = time.Now()
		if err := money.Sync(ctx); err != nil {
			return err
		}
		r.Reorg = time.Since(began)
	}
	r.Memory = peakMemory()
	if r.State, err = stateHash(folder.Cache, replica, money); err != nil {
		return err
	}
	line, err := json.Marshal(r)
	fmt.Println("report", string(line))
	return errors.Join(err, folder.Close())
}

// openReplica opens the data folder and brings the replica in it up to date.
func (j job) openReplica(ctx context.Context, z *ledger.ZContract, from uint64) (*store.Folder, *ledger.Replica,
	error) {
	var options []store.FolderOption
	if j.Resync {
		options = append(options, store.RebuildCache)
	}
	folder, err := store.OpenFolder(j.Data, options...)
	if err != nil {
		return nil, nil, err
	}
	progress := func(read, newest uint64) { fmt.Println("page", read, newest) }
	replica, err := ledger.OpenReplica(z, folder.Cache, ledger.ReplicaConfig{From: from, Page: 100, Progress: progress})
	if err != nil {
		return nil, nil, err
	}
	return folder, replica, replica.Sync(ctx)
}

func openWallet(ctx context.Context, folder *store.Folder, replica *ledger.Replica) (*wallet.Wallet, error) {
	key, err := spend.FromMnemonic(testworld.Words, "", notes.Development, 0)
	if err != nil {
		return nil, err
	}
	account, err := chain.NewKey(devnet.Accounts()[0].Key)
	if err != nil {
		return nil, err
	}
	client := replica.ZContract().Client()
	box, err := outbox.New(outbox.Config{Client: client, Account: account, Journal: folder.Journal})
	if err != nil {
		return nil, err
	}
	money, err := wallet.New(wallet.Config{
		Key: key, Network: notes.Development, ZContract: replica.ZContract(), Replica: replica,
		Outbox: box, Prover: testworld.Checker{}, Cache: folder.Cache,
	})
	if err != nil {
		return nil, err
	}
	return money, money.Sync(ctx)
}

// stateHash hashes what the client knows: the rows of the replica's state and facts, the view of
// the newest block, and the account's notes.
func stateHash(cache store.Store, replica *ledger.Replica, money *wallet.Wallet) (string, error) {
	h := sha256.New()
	for _, bucket := range []string{
		"facts", "head", "tree", "queue", "positions", "spent", "deals", "assets", "epochs", "participants", "members",
	} {
		err := cache.Iterate("ledger/"+bucket, nil, func(key, value []byte) error {
			_, err := fmt.Fprintf(h, "%s %x %x\n", bucket, key, value)
			return err
		})
		if err != nil {
			return "", err
		}
	}
	owned, err := money.Notes()
	if err != nil {
		return "", err
	}
	latest := replica.Latest()
	_, err = fmt.Fprintln(h, latest.Root(), latest.Open(), latest.Batches(), replica.Head().Hash, owned)
	return fmt.Sprintf("%x", h.Sum(nil)), err
}

// peakMemory returns the most that the process had in memory, in bytes. It is that of the system
// where there is /proc, and else what Go got from the system. The resource usage of the process
// would begin with that of the process that started it.
func peakMemory() int64 {
	var kib int64
	status, _ := os.ReadFile("/proc/self/status") // which need not be there
	if _, rest, ok := strings.Cut(string(status), "VmHWM:"); ok {
		if _, err := fmt.Sscan(rest, &kib); err == nil {
			return kib * 1024
		}
	}
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return int64(m.Sys)
}

// client is a running client process.
type client struct {
	testing.TB
	cmd   *exec.Cmd
	lines *lineReader
	input interface{ Write([]byte) (int, error) }
}

// startClient starts a client process with a job.
func startClient(t testing.TB, j job) *client {
	t.Helper()
	text, err := json.Marshal(j)
	testworld.Must(t, err)
	cmd := exec.CommandContext(t.Context(), os.Args[0])
	cmd.Env = append(os.Environ(), jobVariable+"="+string(text))
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	testworld.Must(t, err)
	in, err := cmd.StdinPipe()
	testworld.Must(t, err, cmd.Start())
	return &client{t, cmd, newLineReader(out), in}
}

// until reads the client's lines until one begins with a word, and returns the rest of that.
func (c *client) until(word string) string {
	c.Helper()
	for {
		line, ok := c.lines.next()
		if !ok {
			c.Fatalf("the client ended before %q", word)
		}
		if rest, found := strings.CutPrefix(line, word); found {
			return strings.TrimSpace(rest)
		}
		if strings.HasPrefix(line, "error:") {
			c.Fatal(line)
		}
	}
}

// report waits for the client's report and its end.
func (c *client) report() (r report) {
	c.Helper()
	testworld.Must(c, json.Unmarshal([]byte(c.until("report")), &r), c.cmd.Wait())
	return r
}

// kill kills the client.
func (c *client) kill() {
	c.Helper()
	testworld.Must(c, c.cmd.Process.Kill())
	_ = c.cmd.Wait() // which says that it was killed
}
