package chaintest

import (
	"crypto/ecdsa"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

const (
	// gethVersion is the last of go-ethereum's that seals under clique.
	gethVersion = "v1.13.15"
	cliqueChain = 4200
	// cliqueDepth is how many blocks make one final: more than half of the sealers have built on
	// it.
	cliqueDepth = cliqueNodes/2 + 1
	cliqueNodes = 3
)

// sealer is one node of the clique network.
type sealer struct {
	key  *ecdsa.PrivateKey // of its account, which seals, and of its node
	dir  string
	p2p  int
	http int
	auth int
}

func (s sealer) address() common.Address { return crypto.PubkeyToAddress(s.key.PublicKey) }

// enode returns where the other nodes find it.
func (s sealer) enode() string {
	public := crypto.FromECDSAPub(&s.key.PublicKey)
	return fmt.Sprintf("enode://%x@%s?discport=0", public[1:], loopback(s.p2p))
}

// startClique starts three sealers of a network under proof of authority, which reorganises at its
// head all by itself. It goes on with one of them stopped.
func startClique(t *testing.T) *engine {
	t.Helper()
	program := installed(t, "geth-"+gethVersion, func(dir string) *exec.Cmd {
		install := exec.CommandContext(t.Context(), "sh", "-c",
			"go install -ldflags=-checklinkname=0 github.com/ethereum/go-ethereum/cmd/geth@"+gethVersion+
				" && mv geth geth-"+gethVersion)
		install.Dir = dir
		install.Env = append(os.Environ(), "GOBIN="+dir)
		return install
	})
	dir, ports := t.TempDir(), freePorts(t, 3*cliqueNodes)
	sealers := make([]sealer, cliqueNodes)
	for i := range sealers {
		key, err := crypto.GenerateKey()
		must(t, err)
		sealers[i] = sealer{key, filepath.Join(dir, strconv.Itoa(i)), ports[3*i], ports[3*i+1], ports[3*i+2]}
		must(t, os.MkdirAll(filepath.Join(sealers[i].dir, "geth"), 0o700))
	}
	funder, err := crypto.GenerateKey()
	must(t, err)
	writeCliqueGenesis(t, filepath.Join(dir, "genesis.json"), sealers, crypto.PubkeyToAddress(funder.PublicKey))
	nodes := make([]*process, cliqueNodes)
	e := &engine{
		name: *engineFlag, finality: fmt.Sprintf("confirmations:%d", cliqueDepth), development: cliqueChain,
		funder: funder, poll: 200 * time.Millisecond, validators: cliqueNodes,
		stop:  func(i int) error { return nodes[i].stop() },
		start: func(i int) error { return nodes[i].start() },
	}
	for i, s := range sealers {
		nodes[i] = newProcess(t, dir, fmt.Sprintf("sealer-%d", i), program, s.prepare(t, program, dir, sealers)...)
		must(t, nodes[i].start())
		e.urls = append(e.urls, "http://"+loopback(s.http))
	}
	waitForBlock(t, e.urls[0], cliqueDepth)
	return e
}

// prepare makes the node's folder, and returns the arguments with which it seals.
func (s sealer) prepare(t *testing.T, program, dir string, all []sealer) []string {
	t.Helper()
	secret, digits := filepath.Join(s.dir, "key"), hex.EncodeToString(crypto.FromECDSA(s.key))
	for _, path := range []string{secret, filepath.Join(s.dir, "geth", "nodekey")} {
		must(t, os.WriteFile(path, []byte(digits), 0o600))
	}
	password := filepath.Join(s.dir, "password")
	must(t, os.WriteFile(password, []byte("test\n"), 0o600))
	output(t, program, "account", "import", "--datadir", s.dir, "--password", password, "--lightkdf", secret)
	output(t, program, "init", "--datadir", s.dir, filepath.Join(dir, "genesis.json"))
	var peers []string
	for _, other := range all {
		if other.p2p != s.p2p {
			peers = append(peers, strconv.Quote(other.enode()))
		}
	}
	config := filepath.Join(s.dir, "config.toml") // no flag says on which interface it listens
	text := fmt.Sprintf("[Node.P2P]\nListenAddr = %q\nNoDiscovery = true\nMaxPeers = 10\nStaticNodes = [%s]\n",
		loopback(s.p2p), strings.Join(peers, ", "))
	must(t, os.WriteFile(config, []byte(text), 0o600))
	return []string{
		"--config", config, "--datadir", s.dir, "--networkid", strconv.Itoa(cliqueChain), "--syncmode", "full",
		"--gcmode", "archive", "--nat", "none", "--ipcdisable", "--verbosity", "2", "--authrpc.addr", "127.0.0.1",
		"--authrpc.port", strconv.Itoa(s.auth), "--http", "--http.addr", "127.0.0.1",
		"--http.port", strconv.Itoa(s.http), "--http.api", "eth,net,web3", "--mine",
		"--miner.etherbase", s.address().Hex(), "--unlock", s.address().Hex(),
		"--password", password, "--allow-insecure-unlock",
	}
}

// writeCliqueGenesis writes a genesis block of London's rules with the sealers, and money for the
// funder.
func writeCliqueGenesis(t *testing.T, path string, sealers []sealer, funder common.Address) {
	t.Helper()
	addresses := make([]common.Address, len(sealers))
	for i, s := range sealers {
		addresses[i] = s.address()
	}
	slices.SortFunc(addresses, common.Address.Cmp)
	extra := make([]byte, 32)
	for _, a := range addresses {
		extra = append(extra, a.Bytes()...)
	}
	extra = append(extra, make([]byte, 65)...)
	config := map[string]any{"chainId": cliqueChain, "clique": map[string]int{"period": 1, "epoch": 30_000}}
	for _, fork := range []string{
		"homesteadBlock", "eip150Block", "eip155Block", "eip158Block", "byzantiumBlock", "constantinopleBlock",
		"petersburgBlock", "istanbulBlock", "berlinBlock", "londonBlock",
	} {
		config[fork] = 0
	}
	genesis, err := json.Marshal(map[string]any{
		"config": config, "difficulty": "1", "gasLimit": "30000000", "extradata": fmt.Sprintf("0x%x", extra),
		"alloc": map[string]any{funder.Hex()[2:]: map[string]string{"balance": "0xffffffffffffffffffffffff"}},
	})
	must(t, err)
	must(t, os.WriteFile(path, genesis, 0o600))
}
