package main

import (
	"errors"
	"math/big"
	"testing"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/chain/outbox"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/internal/devnet"
	"github.com/zsettle/zsettle/internal/testworld"
)

// Whoever sends may offer no more than the user allows, and says so.
func TestEveryCommandThatSendsHasAPriceLimit(t *testing.T) {
	sends := 0
	for _, c := range leaves(newRoot()) {
		if (c.Flag("key-file") != nil || c.Name() == "faucet" || c.Name() == "init") && c.Flag("rpc") != nil {
			if sends++; c.Flag("max-gas-price") == nil {
				t.Errorf("%s has no --max-gas-price", c.CommandPath())
			}
		}
	}
	if sends < 11 {
		t.Errorf("only %d commands send", sends)
	}
	node, err := devnet.Start(t.Context(), devnet.Config{Fees: devnet.PaidGas})
	testworld.Must(t, err)
	t.Cleanup(func() { testworld.Must(t, node.Close()) })
	client, err := chain.Dial(t.Context(), node.HTTP(), chain.Config{})
	testworld.Must(t, err)
	t.Cleanup(client.Close)
	o := &options{maxGasPrice: big.NewInt(1)}
	box, err := o.adminOutbox(client)
	testworld.Must(t, err)
	_, err = box.Transact(t.Context(), chain.Tx{To: new(box.Address()), Gas: 21_000})
	var price *outbox.PriceError
	if e := cli.Explain(err, rules()); !errors.As(err, &price) || e.Name() != "price_limit" || e.Code != cli.Refused {
		t.Errorf("%v", err)
	}
}
