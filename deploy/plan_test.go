package deploy_test

import (
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/deploy"
	"github.com/zsettle/zsettle/internal/devnet"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
)

// planText is the example with an auditor's key.
func planText(t *testing.T) string {
	t.Helper()
	text := strings.Replace(deploy.ExamplePlan(), "zsaudit1...", notes.EncodeSubmission(notes.Generator()), 1)
	if text == deploy.ExamplePlan() {
		t.Fatal("the example has no place for the auditor's key")
	}
	return text
}

func plan(t *testing.T) deploy.Plan {
	t.Helper()
	p, err := deploy.ParsePlan([]byte(planText(t)))
	testworld.Must(t, err)
	return p
}

func TestTheExampleIsAPlan(t *testing.T) {
	p := plan(t)
	admin, guardian := testworld.Account(t, 0).Address(), testworld.Account(t, 9).Address()
	o := p.Setup.Offices
	for name, account := range map[string]common.Address{
		"proposer": o.Proposers[0], "executor": o.Executors[0], "registrar": o.Registrar,
		"auditor": o.Auditor, "pauser": o.Pauser,
	} {
		if account != admin {
			t.Errorf("the %s is %s", name, account)
		}
	}
	if o.Cancellers[0] != guardian || o.Guardian != guardian || o.Lister != (common.Address{}) {
		t.Errorf("the offices are %+v", o)
	}
	if len(p.Setup.Timelocked) != 1 || p.Setup.Timelocked[0] != ledger.Lister {
		t.Errorf("the timelock holds %v", p.Setup.Timelocked)
	}
	if o.Delay != 5 || p.Setup.SealAfter != 1 || p.Setup.AuditDelay != 3600 || p.Setup.AuditGrace != 3600 {
		t.Errorf("the times are %+v", p.Setup)
	}
	if p.Chain.ID != 1337 || p.Chain.Unit != time.Second || p.Chain.Finality != chain.Instant() ||
		p.Setup.Rules != "osaka" {
		t.Errorf("the chain is %+v", p.Chain)
	}
	if p.Keys != "" || p.Setup.AuditKey != notes.Generator() || len(p.DemoTokens) != 1 ||
		p.DemoTokens[0] != deploy.DemoCash {
		t.Errorf("the plan is %+v", p)
	}
}

// Each mistake in a plan is found, and the error names its field.
func TestParsePlanNamesTheField(t *testing.T) {
	const admin = "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266"
	for _, c := range []struct{ old, new, field, says string }{
		{"guardian =", "guardiam =", "offices.guardiam", "no such field"},
		{"[[demo_tokens]]", "more = 1\n[[demo_tokens]]", "offices.more", "no such field"},
		{"[times]", "[time]", "time", "no such field"},
		{"seal_after", "Seal_after", "Seal_after", "no such field"},
		{"[chain]", "[chain", "", "line 13"},
		{"id = 1337", `id = "1337"`, "", "line 14"},
		{"id = 1337", "id = -1", "", "out of range"},
		{"id = 1337", "id = 1\nid = 2", "", "twice"},
		{"id = 1337", "", "chain.id", "missing"},
		{`unit = "1s"`, `unit = "2s"`, "chain.unit", `"1ms"`},
		{`unit = "1s"`, "", "chain.unit", `"1ms"`},
		{`"instant"`, `"soon"`, "chain.finality", "confirmations:N"},
		{"# genesis", "genesis", "chain.genesis", "hex"},
		{"zsaudit1", "zsaudit1q", "audit_key", "copy it again"},
		{`# keys = "bundle"`, `keys = ""`, "keys", "leave it out"},
		{"offices_delay = 5 ", "", "times.offices_delay", "0 times 1s"},
		{"seal_after = 1 ", "seal_after = 1000000000 ", "times.seal_after", "1000000000 times 1s"},
		{`unit = "1s"`, `unit = "1ns"`, "times.offices_delay", "5 times 1ns"},
		{"audit_delay = 3600", "audit_delay = 3599", "times.audit_delay", "less than audit_grace"},
		{`proposers = ["` + admin + `"]`, `proposers = []`, "offices.proposers", "missing"},
		{`executors = ["` + admin + `"]`, `executors = ["` + admin + `", "` + strings.ToLower(admin) + `"]`,
			"offices.executors[1]", "twice"},
		{`executors = ["` + admin + `"]`, `executors = ["` + admin + `", "0xF39fd6e51aad88F6F4ce6aB8827279cffFb92266"]`,
			"offices.executors[1]", "wrong checksum"},
		{`cancellers = ["0xa0Ee7A142d267C1f36714E4a8F75612F20a79720"`,
			`cancellers = ["0xa0Ee7A142d267C1f36714E4a8F75612F20a79720", "` + admin + `"`,
			"offices.cancellers[1]", "proposer"},
		{`registrar = "` + admin, `registrar = "timelock`, "offices.registrar", "not the address"},
		{`pauser = "` + admin, `pauser = "0x0000000000000000000000000000000000000000`,
			"offices.pauser", "not the address"},
		{`lister = "timelock"`, "", "offices.lister", "missing"},
		{`symbol = "CASH"`, `symbol = "0xCA"`, "demo_tokens[0].symbol", "as an address"},
		{"decimals = 6", "", "demo_tokens[0].decimals", "missing"},
		{"decimals = 6", "decimals = 256", "", "out of range"},
	} {
		text := strings.Replace(planText(t), c.old, c.new, 1)
		if text == planText(t) {
			t.Errorf("%q is not in the example", c.old)
		}
		_, err := deploy.ParsePlan([]byte(text))
		var mistake *deploy.PlanError
		if !errors.As(err, &mistake) || mistake.Field != c.field || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%q in place of %q: %v, want the field %q and %q", c.new, c.old, err, c.field, c.says)
		}
	}
}

// A file that is not a plan may have a secret.
func TestParsePlanQuotesNothing(t *testing.T) {
	for _, text := range []string{"abandon abandon about", `{"scalar": "abandon"}`, "keys = abandon", "x = \"abandon"} {
		if _, err := deploy.ParsePlan([]byte(text)); err == nil || strings.Contains(err.Error(), "abandon") {
			t.Errorf("%q: %v", text, err)
		}
	}
}

func TestAPlanIsForOneChain(t *testing.T) {
	client := dial(t, devnet.Config{})
	testworld.Must(t, plan(t).Chain.CheckChain(t.Context(), client))
	for name, c := range map[string]struct {
		change func(*deploy.PlannedChain)
		want   error
	}{
		"another id":      {func(c *deploy.PlannedChain) { c.ID = 31337 }, chain.ErrOtherChain},
		"another genesis": {func(c *deploy.PlannedChain) { c.Genesis = common.Hash{1} }, chain.ErrOtherChain},
		"another unit":    {func(c *deploy.PlannedChain) { c.Unit = time.Nanosecond }, deploy.ErrTime},
	} {
		_, err := box(t, client, 1).Transact(t.Context(), chain.Tx{To: &common.Address{1}}) // so that there is a time
		testworld.Must(t, err)
		p := plan(t)
		c.change(&p.Chain)
		before, err := client.Nonce(t.Context(), testworld.Account(t, 0).Address())
		testworld.Must(t, err)
		_, err = deploy.Deployer{Outbox: box(t, client, 0)}.Carry(t.Context(), p, deploy.KeysOf(complete))
		if !errors.Is(err, c.want) {
			t.Errorf("%s: %v", name, err)
		}
		if after, err := client.Nonce(t.Context(), testworld.Account(t, 0).Address()); err != nil || after != before {
			t.Errorf("%s: something was sent: %v", name, err)
		}
	}
}
