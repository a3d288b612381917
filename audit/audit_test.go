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
	report, err := audit.Scan(s, audit.Config{Keys: keys, Names: names})
	if err != nil {
		t.Fatal(err)
	}
	return report
}

// line writes an entry as "kind from>to value of asset for favour".
func line(e audit.Entry) string {
	text := fmt.Sprintf("%s %s>%s %s of %d", e.Kind, e.FromName, e.ToName, e.Value, e.Asset[19])
	if e.FavourName != "" {
		text += " for " + e.FavourName
	}
	return text
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

	paid, delivery := s.transfer(alice, money, output(bob, 200)), s.transfer(bob, bonds, output(alice, 4))
	dvp := firm(paid.Payment, delivery.Payment)
	s.hold(paid, dvp)
	s.settle(dvp, delivery)

	late := s.transfer(alice, s.mint(alice, cash, 7), output(bob, 6))
	s.hold(late, firm(late.Payment, nobodys))
	off := s.transfer(alice, s.mint(alice, cash, 9), output(bob, 8))
	s.hold(off, firm(off.Payment, nobodys))
	s.callOff(off, firm(off.Payment, nobodys))

	closed, leaf, repayment := s.pledge(50)
	seized, _, _ := s.pledge(60)
	s.close(closed, leaf, repayment)
	s.later = 2 * deadline
	s.tx(s.refundEvents(late, firm(late.Payment, nobodys))...)
	s.seize(seized)

	s.distribute(carol, s.mint(carol, cash, 40), output(alice, 10), output(carol, 0), output(bob, 20), output(alice, 5))
	s.consolidate(alice, s.mint(alice, cash, 1), s.mint(alice, cash, 2), s.mint(alice, cash, 3))

	s.burn(bob, s.mint(bob, cash, 50), 20)
	credited := s.facts[len(s.facts)-1] // in the transaction of the burn
	credited.Log++
	credited.Event = ledger.Credited{Token: cash, Recipient: common.Address{7}, Amount: big.NewInt(20)}
	s.facts = append(s.facts, credited)
	s.tx(ledger.Claimed{Token: cash, Recipient: common.Address{7}, Amount: big.NewInt(20)})
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
release Alice>Bob 200 of 1 for Bob
release Bob>Alice 4 of 2 for Alice
mint >Alice 7 of 1
hold Alice>Bob 6 of 1
mint >Alice 9 of 1
hold Alice>Bob 8 of 1
cancel Alice>Bob 8 of 1 for Alice
mint >Alice 50 of 1
mint >Carol 5 of 2
mint >Carol 53 of 1
hold Carol>Alice 3 of 2
pledge Carol>Alice 3 of 2
release Alice>Carol 50 of 1 for Carol
mint >Alice 60 of 1
mint >Carol 5 of 2
mint >Carol 63 of 1
hold Carol>Alice 3 of 2
pledge Carol>Alice 3 of 2
release Alice>Carol 60 of 1 for Carol
release Carol>Alice 52 of 1 for Alice
close Carol>Alice 3 of 2 for Carol
refund Alice>Bob 6 of 1 for Alice
seize Carol>Alice 3 of 2 for Alice
mint >Carol 40 of 1
distribution Carol>Alice 10 of 1
distribution Carol>Bob 20 of 1
distribution Carol>Alice 5 of 1
mint >Alice 1 of 1
mint >Alice 2 of 1
mint >Alice 3 of 1
consolidation Alice>Alice 6 of 1
mint >Bob 50 of 1
burn Bob> 20 of 1
credit > 20 of 1
claim > 20 of 1`
	if got, want := sortedRuns(lines(report)), sortedRuns(want); got != want {
		t.Errorf("entries:\n%s", lines(report))
	}
	if got := holdings(report); got != "map[Alice 1:459 Alice 2:7 Bob 1:280 Bob 2:6 Carol 1:179 Carol 2:7]" {
		t.Errorf("holdings: %s", got)
	}
	total := report.Totals[0]
	got := fmt.Sprint(total.Minted, total.Burned, total.Outstanding, total.InNotes(), total.Owed(), total.Supply())
	if got != "938 20 918 918 0 918" {
		t.Errorf("totals: %s", got)
	}
}

// sortedRuns sorts the entries of each settlement, whose order is that of the payments.
func sortedRuns(text string) string {
	list := strings.Split(text, "\n")
	for i := 1; i < len(list); i++ {
		if strings.HasPrefix(list[i-1], "release") && strings.HasPrefix(list[i], "release") && list[i] < list[i-1] {
			list[i-1], list[i] = list[i], list[i-1]
		}
	}
	return strings.Join(list, "\n")
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
		if _, err := audit.Scan(s, audit.Config{Keys: keys, Names: names}); !errors.Is(err, audit.ErrKey) {
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
	if readable, total, err := audit.CountReadable(s, regulator(4711)); readable != 0 || total != 29 || err != nil {
		t.Errorf("an outsider read %d of %d, %v", readable, total, err)
	}
	if readable, total, err := audit.CountReadable(s, key); readable != total || total != 29 || err != nil {
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
		_, err := audit.Scan(s, audit.Config{Keys: audit.Keys{1: key}, Names: names})
		var bad *audit.UndecryptableError
		if !errors.As(err, &bad) || bad.Tx != tx || !strings.Contains(err.Error(), tx.Hex()) {
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
		for _, other := range []*notes.FullViewingKey{bob, carol} {
			if errors.Is(err, audit.ErrDisclosure) {
				sender = other
				secret, err = audit.EphemeralSecretOf(sender, f.Event)
			}
		}
		if err != nil {
			t.Fatal(err)
		}
		entries, err := audit.Disclose(f, s.key, secret, names)
		if err != nil || len(entries) == 0 {
			t.Errorf("transaction %d: %+v, %v", i, entries, err)
		}
		for _, entry := range entries {
			if entry.Tx != f.Tx || (entry.From != sender.Owner() && entry.To != sender.Owner()) {
				t.Errorf("transaction %d: %+v", i, entry)
			}
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
	report, err := audit.Scan(s, audit.Config{Keys: audit.Keys{1: key}, Names: names})
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
	if hold[5] != "hold" || hold[7] != "200" || hold[9] != "'=1+1" || hold[11] != `Bob, "Ltd"` || hold[12] != "" ||
		hold[16] != "300" || hold[18] != report.Entries[4].Deal.String() || hold[19] != "5000" {
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
		back.Entries[4] != report.Entries[4] || back.Totals[0].Supply().String() != "918" {
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
	entries, err := audit.Disclose(fact, s.key, secret, names)
	if err != nil || len(entries) != 1 {
		t.Fatalf("%d entries, %v", len(entries), err)
	}
	if got := line(entries[0]); got != "mint >Alice 100 of 1" {
		t.Errorf("disclosed %q", got)
	}
}

// A distribution of which no payment is used hides nothing: it is in the report with its change.
func TestDistributionWithoutPaymentsIsInTheReport(t *testing.T) {
	key := regulator(42)
	s := newStory(key)
	s.distribute(alice, s.mint(alice, cash, 40), output(alice, 0))
	last := scan(t, s, audit.Keys{1: key}).Entries
	e := last[len(last)-1]
	if e.Kind != audit.Distribution || e.FromName != "Alice" || !e.Value.IsZero() || e.Change != notes.NewValue(40) {
		t.Errorf("the last entry is %+v", e)
	}
}
