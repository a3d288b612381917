package notes_test

import (
	"errors"
	"math/big"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/testdata"
)

func noteOf(t testing.TB, v testdata.NoteVector) notes.Note {
	t.Helper()
	return notes.Note{
		Asset: asset(t, v.Asset),
		Value: value(t, v.Value),
		Owner: notes.Owner{Element: element(t, v.Owner)},
		Rho:   notes.Rho{Element: element(t, v.Rho)},
	}
}

func TestNoteVectors(t *testing.T) {
	for _, v := range testdata.Load[testdata.NoteVector](t, "note.json") {
		n := noteOf(t, v)
		if got := n.Commitment(); got.String() != v.Commitment {
			t.Errorf("%s: commitment %s", v.Name, got)
		}
		nk := notes.NewNullifierKey(element(t, v.Nk))
		if got := notes.DeriveNullifier(nk, n.Commitment(), v.Position, n.Rho); got.String() != v.Nullifier {
			t.Errorf("%s: nullifier %s", v.Name, got)
		}
		got := [4]string{n.Asset.String(), n.Value.String(), n.Owner.String(), n.Rho.String()}
		if want := [4]string{v.Asset, v.Value, v.Owner, v.Rho}; got != want {
			t.Errorf("%s: encodes to %v, want %v", v.Name, got, want)
		}
	}
}

func TestRhoVectors(t *testing.T) {
	derive := map[string]func(notes.OutgoingViewingKey, field.Element) notes.Rho{
		"mint": notes.RhoMint,
		"payment": func(ovk notes.OutgoingViewingKey, nf field.Element) notes.Rho {
			return notes.RhoPayment(ovk, notes.Nullifier{Element: nf})
		},
		"change": func(ovk notes.OutgoingViewingKey, nf field.Element) notes.Rho {
			return notes.RhoChange(ovk, notes.Nullifier{Element: nf})
		},
		"refund": func(ovk notes.OutgoingViewingKey, nf field.Element) notes.Rho {
			return notes.RhoRefund(ovk, notes.Nullifier{Element: nf})
		},
		"consolidation": func(ovk notes.OutgoingViewingKey, nf field.Element) notes.Rho {
			return notes.RhoConsolidation(ovk, notes.Nullifier{Element: nf})
		},
	}
	covered := map[string]bool{}
	for _, v := range testdata.Load[testdata.RhoVector](t, "rho.json") {
		covered[v.Role] = true
		ovk, seed := notes.NewOutgoingViewingKey(element(t, v.Ovk)), element(t, v.Seed)
		var got notes.Rho
		if v.Role == "distribution" {
			got = notes.RhoDistribution(ovk, notes.Nullifier{Element: seed}, int(testdata.Integer(t, v.Index).Int64()))
		} else {
			got = derive[v.Role](ovk, seed)
		}
		if got.String() != v.Rho {
			t.Errorf("%s: got %s", v.Name, got)
		}
	}
	if len(covered) != len(derive)+1 {
		t.Errorf("the vectors cover only %v", covered)
	}
}

// A change and a refund of one transaction may agree in owner, asset and value. Equal commitments
// would be one note.
func TestHazardChangeAndRefundOfEqualValueDiffer(t *testing.T) {
	k := accounts(t)[accountName]
	nf := notes.Nullifier{Element: field.New(9)}
	seen := map[notes.Commitment]string{}
	for name, rho := range map[string]notes.Rho{
		"payment": notes.RhoPayment(k.Outgoing(), nf), "change": notes.RhoChange(k.Outgoing(), nf),
		"refund": notes.RhoRefund(k.Outgoing(), nf), "mint": notes.RhoMint(k.Outgoing(), nf.Element),
		"consolidation":                notes.RhoConsolidation(k.Outgoing(), nf),
		"first payment to many":        notes.RhoDistribution(k.Outgoing(), nf, 0),
		"last payment to many":         notes.RhoDistribution(k.Outgoing(), nf, 7),
		"payment to many, another key": notes.RhoDistribution(notes.NewOutgoingViewingKey(field.New(1)), nf, 0),
	} {
		cm := notes.Note{Value: notes.NewValue(5), Owner: k.Owner(), Rho: rho}.Commitment()
		if other, ok := seen[cm]; ok {
			t.Errorf("%s and %s have the same commitment", name, other)
		}
		seen[cm] = name
	}
}

// Two notes that agree in everything, even in rho, can both be spent: their positions differ.
func TestHazardEqualNotesHaveTheirOwnNullifiers(t *testing.T) {
	k := accounts(t)[accountName]
	n := notes.Note{Value: notes.NewValue(5), Owner: k.Owner(), Rho: notes.Rho{Element: field.New(3)}}
	seen := map[notes.Nullifier]uint32{}
	for _, position := range []uint32{0, 1, 2, 3, 1 << 8, 1 << 16, 1 << 24, 1<<32 - 1} {
		nf := notes.DeriveNullifier(k.NullifierKey(), n.Commitment(), position, n.Rho)
		if other, ok := seen[nf]; ok {
			t.Errorf("positions %d and %d have the same nullifier", position, other)
		}
		seen[nf] = position
	}
}

func TestCommitmentBindsEveryField(t *testing.T) {
	base := notes.Note{Owner: notes.Owner{Element: field.New(1)}}
	seen := map[notes.Commitment]bool{base.Commitment(): true}
	for name, change := range map[string]func(*notes.Note){
		"asset": func(n *notes.Note) { n.Asset[19] = 1 },
		"value": func(n *notes.Note) { n.Value = notes.NewValue(1) },
		"owner": func(n *notes.Note) { n.Owner.Element = field.New(2) },
		"rho":   func(n *notes.Note) { n.Rho.Element = field.New(1) },
	} {
		n := base
		change(&n)
		if seen[n.Commitment()] {
			t.Errorf("another %s gives the same commitment", name)
		}
		seen[n.Commitment()] = true
	}
}

func TestAssetRoundTrips(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := notes.Asset(rapid.SliceOfN(rapid.Byte(), 20, 20).Draw(t, "a"))
		back, err := notes.AssetFromElement(a.Element())
		var text notes.Asset
		err = errors.Join(err, text.UnmarshalText([]byte(a.String())))
		if err != nil || back != a || text != a {
			t.Fatalf("%s comes back as %s and %s, %v", a, back, text, err)
		}
	})
}

func TestAssetRefusesWideElementsAndOtherSpellings(t *testing.T) {
	for _, bits := range []uint{160, 200, 253} {
		e, err := field.FromBig(new(big.Int).Lsh(big.NewInt(1), bits))
		if err != nil {
			t.Fatal(err)
		}
		if a, err := notes.AssetFromElement(e); !errors.Is(err, notes.ErrAsset) {
			t.Errorf("2^%d is the asset %s, %v", bits, a, err)
		}
	}
	good := "0x" + strings.Repeat("aB", 20)
	for _, text := range []string{
		"", "0x", good[2:], "0X" + good[2:], good[:40], good + "00", good[:41], good[:41] + "g", " " + good,
	} {
		var a notes.Asset
		if err := a.UnmarshalText([]byte(text)); !errors.Is(err, notes.ErrAsset) {
			t.Errorf("%q is read as %s, %v", text, a, err)
		}
	}
}

func FuzzAsset(f *testing.F) {
	for _, v := range testdata.Load[testdata.NoteVector](f, "note.json") {
		f.Add(v.Asset)
	}
	f.Fuzz(func(t *testing.T, text string) {
		var a notes.Asset
		if a.UnmarshalText([]byte(text)) == nil && a.String() != strings.ToLower(text) {
			t.Errorf("%q is read as %s", text, a)
		}
	})
}
