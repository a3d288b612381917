package deploy

import (
	"bytes"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/pelletier/go-toml/v2"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/deploy/deployment"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
)

// planFile is a plan as the file has it. A pointer is nil if the file has no such field.
type planFile struct {
	Keys       *string         `toml:"keys"`
	AuditKey   string          `toml:"audit_key"`
	Chain      chainPlan       `toml:"chain"`
	Times      timesPlan       `toml:"times"`
	Offices    officesPlan     `toml:"offices"`
	DemoTokens []demoTokenPlan `toml:"demo_tokens"`
}

type chainPlan struct {
	ID       uint64  `toml:"id"`
	Genesis  *string `toml:"genesis"`
	Unit     string  `toml:"unit"`
	Finality string  `toml:"finality"`
	Rules    string  `toml:"rules"`
}

type timesPlan struct {
	OfficesDelay uint64 `toml:"offices_delay"`
	SealAfter    uint64 `toml:"seal_after"`
	AuditDelay   uint64 `toml:"audit_delay"`
	AuditGrace   uint64 `toml:"audit_grace"`
}

type officesPlan struct {
	Proposers  []string `toml:"proposers"`
	Executors  []string `toml:"executors"`
	Cancellers []string `toml:"cancellers"`
	Guardian   string   `toml:"guardian"`
	Registrar  string   `toml:"registrar"`
	Auditor    string   `toml:"auditor"`
	Lister     string   `toml:"lister"`
	Pauser     string   `toml:"pauser"`
}

type demoTokenPlan struct {
	Name     string `toml:"name"`
	Symbol   string `toml:"symbol"`
	Decimals *uint8 `toml:"decimals"`
}

// byTimelock is what a plan has in place of the holder of an office of which every act is to wait.
const byTimelock = "timelock"

// ParsePlan reads a plan file, which is TOML. Every field is needed, except those that
// [ExamplePlan] says can be left out. A [PlanError] names the field that is unknown, missing or
// wrong. Errors of the whole file quote nothing of it, which may be another one with a secret.
func ParsePlan(data []byte) (Plan, error) {
	var f planFile
	decoder := toml.NewDecoder(bytes.NewReader(data)).DisallowUnknownFields()
	if err := decoder.Decode(&f); err != nil {
		return Plan{}, fileError(err)
	}
	if err := checkCase(data); err != nil {
		return Plan{}, err
	}
	var r planReader
	p := r.plan(f)
	if r.err != nil {
		return Plan{}, r.err
	}
	return p, nil
}

// checkCase refuses names with capitals, which the decoder takes for the same in small letters: one
// that is there in both ways would count once.
func checkCase(data []byte) error {
	var all map[string]any
	if err := toml.Unmarshal(data, &all); err != nil {
		return fileError(err)
	}
	for name, value := range all {
		inside, _ := value.(map[string]any)
		for _, name := range append([]string{name}, slices.Collect(maps.Keys(inside))...) {
			if name != strings.ToLower(name) {
				return &PlanError{name, errors.New("there is no such field")}
			}
		}
	}
	return nil
}

// fileError says in which field or line the file is wrong.
func fileError(err error) error {
	var unknown *toml.StrictMissingError
	if errors.As(err, &unknown) && len(unknown.Errors) > 0 {
		return &PlanError{strings.Join(unknown.Errors[0].Key(), "."), errors.New("there is no such field")}
	}
	var wrong *toml.DecodeError
	if errors.As(err, &wrong) {
		line, _ := wrong.Position()
		field := strings.Join(wrong.Key(), ".")
		return &PlanError{field, fmt.Errorf("line %d is not what the field takes, or not TOML", line)}
	}
	return &PlanError{Err: errors.New("it is not TOML, or a field is there twice or out of range")}
}

// planReader turns a file into a plan. It keeps the first mistake.
type planReader struct{ err error }

func (r *planReader) fail(field, format string, args ...any) {
	if r.err == nil {
		r.err = &PlanError{field, fmt.Errorf(format, args...)}
	}
}

func (r *planReader) check(field string, err error) {
	if err != nil {
		r.fail(field, "%w", err)
	}
}

func (r *planReader) plan(f planFile) (p Plan) {
	if f.Keys != nil {
		if p.Keys = *f.Keys; p.Keys == "" {
			r.fail("keys", "it is empty; leave it out for development keys")
		}
	}
	p.Chain = r.chain(f.Chain)
	p.Setup = Setup{
		SealAfter:  f.Times.SealAfter,
		AuditDelay: f.Times.AuditDelay,
		AuditGrace: f.Times.AuditGrace,
		Rules:      f.Chain.Rules,
	}
	p.Setup.Offices, p.Setup.Timelocked = r.offices(f.Offices)
	p.Setup.Offices.Delay = f.Times.OfficesDelay
	r.times(f.Times, p.Chain.Unit)
	var err error
	p.Setup.AuditKey, err = notes.ParseSubmission(f.AuditKey)
	r.check("audit_key", err)
	for i, t := range f.DemoTokens {
		p.DemoTokens = append(p.DemoTokens, r.demoToken(fmt.Sprintf("demo_tokens[%d]", i), t))
	}
	return p
}

func (r *planReader) chain(f chainPlan) (c PlannedChain) {
	var err error
	if c.ID = f.ID; f.ID == 0 {
		r.fail("chain.id", "it is missing, or 0")
	}
	if f.Genesis != nil {
		r.check("chain.genesis", c.Genesis.UnmarshalText([]byte(*f.Genesis)))
	}
	c.Unit, err = time.ParseDuration(f.Unit)
	if err != nil || !slices.Contains(deployment.Units(), c.Unit) {
		r.fail("chain.unit", `want "1s", "1ms", "1us" or "1ns"`)
	}
	c.Finality, err = chain.ParseFinality(f.Finality)
	r.check("chain.finality", err)
	return c
}

// times names the time that can't be meant in the chain's unit.
func (r *planReader) times(f timesPlan, unit time.Duration) {
	if r.err != nil {
		return // without a unit there is nothing to hold them against
	}
	for _, t := range []namedTime{
		{"times.offices_delay", f.OfficesDelay}, {"times.seal_after", f.SealAfter},
		{"times.audit_delay", f.AuditDelay}, {"times.audit_grace", f.AuditGrace},
	} {
		r.check(t.name, checkTimes(unit, namedTime{"it", t.ticks}))
	}
	if f.AuditDelay < f.AuditGrace {
		r.fail("times.audit_delay", "it is less than audit_grace: two keys in a row would cut a grace short")
	}
}

func (r *planReader) offices(f officesPlan) (o deployment.Offices, timelocked []ledger.Office) {
	o.Proposers = r.accounts("offices.proposers", f.Proposers)
	o.Executors = r.accounts("offices.executors", f.Executors)
	o.Cancellers = r.accounts("offices.cancellers", f.Cancellers)
	o.Guardian = r.account("offices.guardian", f.Guardian)
	o.Registrar = r.account("offices.registrar", f.Registrar)
	for i, account := range o.Cancellers {
		if slices.Contains(o.Proposers, account) {
			r.fail(fmt.Sprintf("offices.cancellers[%d]", i),
				"%s is a proposer: others call off what it proposes", account)
		}
	}
	for office, holder := range map[ledger.Office]string{
		ledger.Auditor: f.Auditor, ledger.Lister: f.Lister, ledger.Pauser: f.Pauser,
	} {
		if holder == byTimelock {
			timelocked = append(timelocked, office)
			continue
		}
		*holderOf(&o, office) = r.account("offices."+string(office), holder)
	}
	slices.Sort(timelocked)
	return o, timelocked
}

func (r *planReader) account(field, text string) common.Address {
	account, err := chain.ParseAccount(text)
	if text == "" {
		err = errors.New("it is missing")
	}
	r.check(field, err)
	return account
}

// accounts reads a list that is not empty and names nobody twice.
func (r *planReader) accounts(field string, list []string) (accounts []common.Address) {
	if len(list) == 0 {
		r.fail(field, "it is missing, or empty")
	}
	for i, text := range list {
		field := fmt.Sprintf("%s[%d]", field, i)
		account := r.account(field, text)
		if slices.Contains(accounts, account) {
			r.fail(field, "%s is there twice", account)
		}
		accounts = append(accounts, account)
	}
	return accounts
}

func (r *planReader) demoToken(field string, f demoTokenPlan) DemoToken {
	switch {
	case f.Name == "":
		r.fail(field+".name", "it is missing")
	case f.Symbol == "" || strings.HasPrefix(f.Symbol, "0x"):
		r.fail(field+".symbol", "it is missing, or begins as an address does")
	case f.Decimals == nil:
		r.fail(field+".decimals", "it is missing")
	default:
		return DemoToken{f.Name, f.Symbol, *f.Decimals}
	}
	return DemoToken{}
}
