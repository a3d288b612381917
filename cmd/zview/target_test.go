package main

import (
	"testing"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/internal/testworld"
)

// What is final is said by the deployment file, or by the user. No chain is taken as one that never
// reorganises because nobody said anything.
func TestFinalityIsThatOfTheDeployment(t *testing.T) {
	w := testworld.New(t, testworld.Config{})
	for _, c := range []struct{ file, flag, contract, want string }{
		{"confirmations:3", "", "", "confirmations:3"},
		{"finalized", "", "", "finalized"},
		{"instant", "confirmations:5", "", "confirmations:5"},
		{"instant", "confirmations:5", w.Deployed.ZContract.Hex(), "confirmations:5"},
		{"instant", "", w.Deployed.ZContract.Hex(), ""},
		{"instant", "soon", "", ""},
	} {
		d := *w.Deployed
		var err error
		d.Chain.Finality, err = chain.ParseFinality(c.file)
		testworld.Must(t, err)
		o := targetOptions{rpc: []string{w.Chain.HTTP()}, finality: c.flag, contract: c.contract}
		client, err := o.connect(t.Context(), &d)
		if (err != nil) != (c.want == "") {
			t.Errorf("%+v: %v", c, err)
		}
		if err != nil {
			continue
		}
		if got := client.Finality().String(); got != c.want {
			t.Errorf("%+v: %s", c, got)
		}
		client.Close()
	}
}
