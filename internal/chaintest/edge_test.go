package chaintest

import (
	"encoding/json"
	"fmt"
	"os/exec"
	"path/filepath"
	"strconv"
	"testing"
	"time"
)

const (
	edgeVersion = "v0.9.0"
	edgeChain   = 4100
	// edgeGasLimit is that of a block. The default of 5.24 million is too low for the z-contract.
	edgeGasLimit = 30_000_000
	edgeNodes    = 4
)

// startEdge starts four validators of polygon-edge under IBFT. With one of them stopped the chain
// goes on, with two it halts.
func startEdge(t *testing.T) *engine {
	t.Helper()
	program := installed(t, "polygon-edge-"+edgeVersion, func(dir string) *exec.Cmd {
		build := exec.CommandContext(t.Context(), "go", "build", "-o", filepath.Join(dir, "polygon-edge-"+edgeVersion),
			"github.com/0xPolygon/polygon-edge")
		build.Dir = filepath.Join("tools", "polygon-edge")
		return build
	})
	dir, ports := t.TempDir(), freePorts(t, 3*edgeNodes)
	genesis := filepath.Join(dir, "genesis.json")
	args := []string{"genesis", "--consensus", "ibft", "--dir", genesis, "--chain-id", strconv.Itoa(edgeChain),
		"--block-gas-limit", strconv.Itoa(edgeGasLimit), "--block-time", "1s"}
	for i := range edgeNodes {
		validator := edgeIdentity(t, program, edgeFolder(dir, i))
		args = append(args, "--ibft-validator", validator.Address+":"+validator.BLS,
			"--bootnode", fmt.Sprintf("/ip4/127.0.0.1/tcp/%d/p2p/%s", ports[3*i], validator.NodeID))
	}
	output(t, program, args...)
	nodes := make([]*process, edgeNodes)
	e := &engine{
		name: *engineFlag, finality: "instant", development: edgeChain, silent: true, poll: 200 * time.Millisecond,
		validators: edgeNodes, halts: 2,
		stop:  func(i int) error { return nodes[i].stop() },
		start: func(i int) error { return nodes[i].start() },
	}
	for i := range nodes {
		p2p, http, grpc := loopback(ports[3*i]), loopback(ports[3*i+1]), loopback(ports[3*i+2])
		nodes[i] = newProcess(t, dir, fmt.Sprintf("validator-%d", i), program, "server",
			"--data-dir", edgeFolder(dir, i), "--chain", genesis, "--libp2p", p2p, "--jsonrpc", http,
			"--grpc-address", grpc, "--seal", "--log-level", "WARN")
		must(t, nodes[i].start())
		e.urls = append(e.urls, "http://"+http)
	}
	waitForBlock(t, e.urls[0], 1)
	return e
}

func edgeFolder(dir string, i int) string { return filepath.Join(dir, fmt.Sprintf("v-%d", i+1)) }

// edgeValidator is what others know of a validator.
type edgeValidator struct {
	Address string `json:"address"`
	BLS     string `json:"bls_pubkey"`
	NodeID  string `json:"node_id"`
}

// edgeIdentity makes the keys of a validator.
func edgeIdentity(t *testing.T, program, folder string) edgeValidator {
	t.Helper()
	var made []edgeValidator
	out := output(t, program, "secrets", "init", "--data-dir", folder, "--insecure", "--json")
	if err := json.Unmarshal(out, &made); err != nil || len(made) != 1 {
		t.Fatalf("the keys of a validator: %v", err)
	}
	return made[0]
}
