package audit_test

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/audit"
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
)

func scan(t *testing.T, s *story, keys audit.Keys) *audit.Report {
	t.Helper()
	report, err := audit.Scan(s, keys, names)
	if err != nil {
		t.Fatal(err)
	}
	return report
}

// line writes an entry as "kind from>to value asset".
func line(e audit.Entry) string {
	return fmt.Sprintf("%s %s>%s %s of %d", e.Kind, e.FromName, e.ToName, e.Value, e.Asset[19])
}

func lines(r *audit.Report) string {
	var all []string
	for _, e := range r.Entries {
		all = append(all, line(e))
	}
	return strings.Join(all, "\n")
}

func holdings(r *audit.Report) string {
	held := map[string]string{}
	for _, h := range r.Holdings {
		held[fmt.Sprintf("%s %d", h.Name, h.Asset[19])] = h.Amount.String()
	}
	return fmt.Sprint(held)
}

// fullStory is a story with every kind of entry.
func fullStory(key *notes.AuditPrivateKey) *story {
	s := newStory(key)
	money := s.mint(alice, cash, 100)
	s.pay(alice, money, output(bob, 30))
	money, bonds := s.mint(alice, cash, 500), s.mint(bob, bond, 10)

	delivery := s.transfer(bob, bonds, output(alice, 4))
	paid := s.hold(alice, money, output(bob, 200), delivery.Payment)
	s.tx(s.settleEvents(delivery, paid.Payment)...)

	first, second := s.mint(alice, cash, 7), s.mint(alice, cash, 9)
	refunded := s.hold(alice, first, output(bob, 6), notes.Commitment{Element: field.New(1)})
	s.tx(ledger.Refunded{Payment: refunded.Payment, Refund: refunded.Refund}, s.queue(refunded.Refund))
	cancelled := s.hold(alice, second, output(bob, 8), notes.Commitment{Element: field.New(2)})
	s.tx(ledger.Cancelled{Payment: cancelled.Payment, Refund: cancelled.Refund}, s.queue(cancelled.Refund))

	s.burn(bob, s.mint(bob, cash, 50), 20)
	s.tx(ledger.Credited{Token: cash, Recipient: common.Address{7}, Amount: big.NewInt(20)})
	s.tx(ledger.Withdrawn{Token: cash, Recipient: common.Address{7}, Amount: big.NewInt(15)})
	return s
}

func TestScanListsEveryKindOfEntry(t *testing.T) {
	key := regulator(42)
	report := scan(t, fullStory(key), audit.Keys{1: key})
	want := `mint >Alice 100 of 1
transfer Alice>Bob 30 of 1
mint >Alice 500 of 1
mint >Bob 10 of 2
hold Alice>Bob 200 of 1
release Alice>Bob 200 of 1
release Bob>Alice 4 of 2
mint >Alice 7 of 1
mint >Alice 9 of 1
hold Alice>Bob 6 of 1
refund Alice>Bob 6 of 1
hold Alice>Bob 8 of 1
cancel Alice>Bob 8 of 1
mint >Bob 50 of 1
burn Bob> 20 of 1
credit > 20 of 1
withdrawal > 15 of 1`
	if got := lines(report); got != want {
		t.Errorf("entries:\n%s", got)
	}
	if got := holdings(report); got != "map[Alice 1:386 Alice 2:4 Bob 1:260 Bob 2:6]" {
		t.Errorf("holdings: %s", got)
	}
	total := report.Totals[0]
	got := fmt.Sprint(total.Minted, total.Burned, total.Outstanding, total.Held, total.Supply())
	if got != "666 20 646 0 651" {
		t.Errorf("totals: %s", got)
	}
}

func TestValueInADealBelongsToNobody(t *testing.T) {
	key := regulator(42)
	s := newStory(key)
	s.hold(alice, s.mint(alice, cash, 10), output(bob, 4), notes.Commitment{Element: field.New(1)})
	report := scan(t, s, audit.Keys{1: key})
	total := report.Totals[0]
	if holdings(report) != "map[Alice 1:6]" || total.Held.String() != "4" || total.Outstanding.String() != "10" {
		t.Errorf("%s, %+v", holdings(report), report.Totals)
	}
}

// A swap holds nothing, because both legs come together.
func TestSwapReleasesBothLegs(t *testing.T) {
	key := regulator(42)
	s := newStory(key)
	money, bonds := s.mint(alice, cash, 10), s.mint(bob, bond, 5)
	a, b := s.transfer(alice, money, output(bob, 9)), s.transfer(bob, bonds, output(alice, 3))
	s.tx(asLeg(a, b.Payment), asLeg(b, a.Payment), ledger.Swapped{Payment: a.Payment, Counter: b.Payment},
		s.queue(a.Change, b.Change, a.Payment, b.Payment))
	report := scan(t, s, audit.Keys{1: key})
	want := "mint >Alice 10 of 1\nmint >Bob 5 of 2\nrelease Alice>Bob 9 of 1\nrelease Bob>Alice 3 of 2"
	if lines(report) != want {
		t.Errorf("entries:\n%s", lines(report))
	}
	if got := holdings(report); got != "map[Alice 1:1 Alice 2:3 Bob 1:9 Bob 2:2]" {
		t.Errorf("holdings: %s", got)
	}
}

// E9: after a rotation each key reads its own epoch, and the report needs both.
func TestEachKeyReadsItsOwnEpoch(t *testing.T) {
	first, second := regulator(42), regulator(43)
	s := newStory(first)
	money := s.mint(alice, cash, 10)
	s.rotate(second)
	s.pay(alice, money, output(bob, 3))
	report := scan(t, s, audit.Keys{1: first, 2: second})
	if len(report.Entries) != 2 || report.Entries[1].Epoch != 2 {
		t.Errorf("%+v", report.Entries)
	}
	for name, keys := range map[string]audit.Keys{
		"one missing": {1: first},
		"swapped":     {1: second, 2: first},
		"old":         {1: first, 2: first},
		"no keys":     nil,
	} {
		if _, err := audit.Scan(s, keys, names); !errors.Is(err, audit.ErrKey) {
			t.Errorf("%s: %v", name, err)
		}
	}
	for _, key := range []*notes.AuditPrivateKey{first, second} {
		if readable, total, err := audit.CountReadable(s, key); readable != 1 || total != 2 || err != nil {
			t.Errorf("read %d of %d, %v", readable, total, err)
		}
	}
}

func TestOutsiderDecryptsNothing(t *testing.T) {
	key := regulator(42)
	s := fullStory(key)
	if readable, total, err := audit.CountReadable(s, regulator(4711)); readable != 0 || total != 12 || err != nil {
		t.Errorf("an outsider read %d of %d, %v", readable, total, err)
	}
	if readable, total, err := audit.CountReadable(s, key); readable != total || total != 12 || err != nil {
		t.Errorf("the regulator read %d of %d, %v", readable, total, err)
	}
}

// E6, E11: garbage, a forged party and a wrong amount each make the scan return an error that names
// the transaction.
func TestUndecryptableIsAnError(t *testing.T) {
	key := regulator(42)
	for name, spoil := range map[string]func(*ledger.Transferred){
		"asset":  func(e *ledger.Transferred) { e.Audit[0] = e.Audit[0].Sub(field.New(1 << 60)) },
		"sender": func(e *ledger.Transferred) { e.Audit[1] = e.Audit[1].Add(field.New(1)) },
		"payee":  func(e *ledger.Transferred) { e.Audit[2] = field.Element{} },
		"values": func(e *ledger.Transferred) {
			e.Audit[3] = e.Audit[3].Sub(field.New(1).Add(field.New(1 << 63)).Mul(field.New(1 << 63)))
		},
		"ephemeral": func(e *ledger.Transferred) { e.EphemeralKey = e.EphemeralKey.Add(field.New(1)) },
	} {
		s := newStory(key)
		s.pay(alice, s.mint(alice, cash, 10), output(bob, 3))
		var tx common.Hash
		for i, f := range s.facts {
			if e, ok := f.Event.(ledger.Transferred); ok {
				spoil(&e)
				s.facts[i].Event, tx = e, f.Tx
			}
		}
		_, err := audit.Scan(s, audit.Keys{1: key}, names)
		var bad *audit.UndecryptableError
		if !errors.As(err, &bad) || bad.Tx != tx || !strings.Contains(err.Error(), tx.Hex()) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestScanReportsBooksThatDoNotBalance(t *testing.T) {
	key := regulator(42)
	for name, addFacts := range map[string]func(*story){
		"a leaf from nowhere": func(s *story) {
			s.tx(ledger.Queued{Position: 99, Commitments: []notes.Commitment{{Element: field.New(5)}}})
		},
		"a leaf twice":    func(s *story) { s.tx(s.facts[3].Event) },
		"a leaf withheld": func(s *story) { s.facts = s.facts[:3] },
		"a refund of nothing": func(s *story) {
			s.tx(ledger.Refunded{Payment: notes.Commitment{Element: field.New(5)}})
		},
	} {
		s := newStory(key)
		s.mint(alice, cash, 10)
		addFacts(s)
		if _, err := audit.Scan(s, audit.Keys{1: key}, names); !errors.Is(err, audit.ErrBooks) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestDisclosureOpensOneTransaction(t *testing.T) {
	key := regulator(42)
	s := fullStory(key)
	var encrypted []ledger.Fact
	for _, f := range s.facts {
		switch f.Event.(type) {
		case ledger.Minted, ledger.Transferred, ledger.Burned:
			encrypted = append(encrypted, f)
		}
	}
	for i, f := range encrypted {
		sender := alice
		secret, err := audit.EphemeralSecretOf(sender, f.Event)
		if errors.Is(err, audit.ErrDisclosure) {
			sender = bob
			secret, err = audit.EphemeralSecretOf(sender, f.Event)
		}
		if err != nil {
			t.Fatal(err)
		}
		entry, err := audit.Disclose(f, s.key, secret, names)
		if err != nil || entry.Tx != f.Tx || (entry.From != sender.Owner() && entry.To != sender.Owner()) {
			t.Errorf("transaction %d: %+v, %v", i, entry, err)
		}
		other := encrypted[(i+1)%len(encrypted)]
		if _, err := audit.Disclose(other, s.key, secret, names); !errors.Is(err, audit.ErrDisclosure) {
			t.Errorf("the secret of transaction %d opens the next one too: %v", i, err)
		}
	}
	if _, err := audit.EphemeralSecretOf(alice, ledger.Sealed{}); err == nil {
		t.Error("an event without ciphertext was disclosed")
	}
}

func TestExportsHaveTheWholeReport(t *testing.T) {
	key := regulator(42)
	s := fullStory(key)
	names := map[notes.Owner]string{alice.Owner(): "=1+1", bob.Owner(): "Bob, \"Ltd\""}
	report, err := audit.Scan(s, audit.Keys{1: key}, names)
	if err != nil {
		t.Fatal(err)
	}
	var text bytes.Buffer
	if err := report.WriteCSV(&text); err != nil {
		t.Fatal(err)
	}
	rows, err := csv.NewReader(&text).ReadAll()
	if err != nil || len(rows) != 1+len(report.Entries) {
		t.Fatalf("%d rows, %v", len(rows), err)
	}
	hold := rows[5]
	if hold[5] != "hold" || hold[7] != "200" || hold[9] != "'=1+1" || hold[11] != `Bob, "Ltd"` || hold[14] != "300" {
		t.Errorf("the row of the hold is %q", hold)
	}
	text.Reset()
	if err := report.WriteJSON(&text); err != nil {
		t.Fatal(err)
	}
	var back audit.Report
	if err := json.Unmarshal(text.Bytes(), &back); err != nil {
		t.Fatal(err)
	}
	if len(back.Entries) != len(report.Entries) || back.Last != report.Last ||
		back.Entries[4].Value.String() != "200" || back.Totals[0].Supply().String() != "651" {
		t.Errorf("JSON came back as %+v", back)
	}
}

// A small history, in the words of the package's entries.
func TestScanReadsAMintAndAPayment(t *testing.T) {
	key := regulator(42)
	s := newStory(key)
	s.pay(alice, s.mint(alice, cash, 100), output(bob, 30))
	report := scan(t, s, audit.Keys{1: key})
	if got, want := lines(report), "mint >Alice 100 of 1\ntransfer Alice>Bob 30 of 1"; got != want {
		t.Errorf("entries:\n%s", got)
	}
	total := report.Totals[0]
	if total.Outstanding.String() != "100" || total.Supply().String() != "100" {
		t.Errorf("totals: %+v", total)
	}
	readable, all, err := audit.CountReadable(s, regulator(4711))
	if readable != 0 || all != 2 || err != nil {
		t.Errorf("an outsider read %d of %d, %v", readable, all, err)
	}
}

func TestDisclosureOfAMintNamesItsOwner(t *testing.T) {
	s := newStory(regulator(42))
	s.mint(alice, cash, 100)
	fact := s.facts[len(s.facts)-2] // the last fact queues the note
	secret, err := audit.EphemeralSecretOf(alice, fact.Event)
	if err != nil {
		t.Fatal(err)
	}
	entry, err := audit.Disclose(fact, s.key, secret, names)
	if err != nil {
		t.Fatal(err)
	}
	if got := line(entry); got != "mint >Alice 100 of 1" {
		t.Errorf("disclosed %q", got)
	}
}
