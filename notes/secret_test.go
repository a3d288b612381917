package notes_test

import (
	"encoding/hex"
	"encoding/json"
	"fmt"
	"log/slog"
	"math/big"
	"strings"
	"testing"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/testdata"
)

const hidden = "[redacted]"

var verbs = []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%X", "%d", "%o", "%b", "%c", "%U", "%e", "%t", "%20s"}

// digits lists how a number might be printed: in hexadecimal and decimal, as bytes, and as machine
// words, also in the internal form of the field library.
func digits(x *big.Int) []string {
	b := x.FillBytes(make([]byte, 32))
	out := []string{
		hex.EncodeToString(b),
		x.String(),
		strings.Trim(fmt.Sprint(b), "[]"),
		strings.Trim(fmt.Sprintf("%#v", b), "[]byte{}"),
	}
	e := field.Reduce(b).Fr()
	for _, word := range append(e[:], words(x)...) {
		out = append(out, fmt.Sprint(word), fmt.Sprintf("%x", word))
	}
	return out
}

func words(x *big.Int) (out []uint64) {
	for _, w := range x.Bits() {
		out = append(out, uint64(w))
	}
	return out
}

// shown returns a spelling of one of the secrets that is in text, or "".
func shown(text string, secrets ...*big.Int) string {
	for _, x := range secrets {
		for _, d := range digits(x) {
			if len(d) > 7 && strings.Contains(strings.ToLower(text), d) {
				return d
			}
		}
	}
	return ""
}

// prints returns a value as each verb, JSON and the log write it.
func prints(t *testing.T, x any) map[string]string {
	t.Helper()
	out := map[string]string{}
	for _, verb := range verbs {
		out[verb] = fmt.Sprintf(verb, x)
	}
	text, err := json.Marshal(x)
	if err != nil {
		t.Fatal(err)
	}
	out["JSON"] = string(text)
	var log strings.Builder
	for name, handler := range map[string]slog.Handler{
		"text log": slog.NewTextHandler(&log, nil),
		"JSON log": slog.NewJSONHandler(&log, nil),
	} {
		log.Reset()
		slog.New(handler).Info("", "secret", x)
		out[name] = log.String()
	}
	return out
}

func TestTheLeakCheckSeesAnUnexportedNumber(t *testing.T) {
	x := testdata.Integer(t, "0x0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")
	e, err := field.FromBig(x)
	if err != nil {
		t.Fatal(err)
	}
	for name, leak := range map[string]any{
		"element": struct{ e field.Element }{e},
		"bytes":   x.Bytes(),
		"integer": x,
		"words":   x.Bits(),
	} {
		if shown(fmt.Sprintf("%v", leak), x) == "" {
			t.Errorf("%s: not seen in %v", name, leak)
		}
	}
}

// holder has secrets in unexported fields, of which fmt calls no methods.
type holder struct {
	view      notes.FullViewingKey
	incoming  notes.IncomingViewingKey
	nk        notes.NullifierKey
	ovk       notes.OutgoingViewingKey
	regulator notes.AuditPrivateKey
	e         notes.EphemeralSecret
	pointer   *notes.FullViewingKey
	other     *notes.AuditPrivateKey
	secret    notes.Secret[*big.Int]
}

// newHolder returns a holder of the secrets of a vector, and their numbers.
func newHolder(t *testing.T, v testdata.KeyVector) (holder, []*big.Int) {
	t.Helper()
	view, regulator := view(t, v), regulator(t, testdata.Integer(t, v.Ask))
	h := holder{
		view:      *view,
		incoming:  *view.Incoming(),
		nk:        view.NullifierKey(),
		ovk:       view.Outgoing(),
		regulator: *regulator,
		e:         notes.EphemeralSecretMint(view.Outgoing(), notes.Commitment{Element: field.New(1)}),
		pointer:   view,
		other:     regulator,
		secret:    notes.NewSecret(testdata.Integer(t, v.Ask)),
	}
	return h, []*big.Int{
		testdata.Integer(t, v.Ask),
		testdata.Integer(t, v.Nk),
		testdata.Integer(t, v.Ovk),
		testdata.Integer(t, v.Ivk),
		new(big.Int).SetBytes(clamp(testdata.Bytes(t, v.Ivk))),
		h.e.Export().Big(),
	}
}

func TestHazardSecretsNeverPrint(t *testing.T) {
	h, numbers := newHolder(t, testdata.Load[testdata.KeyVector](t, "keys.json")[0])
	n := notes.Note{
		Asset: notes.Asset{9, 8, 7},
		Value: notes.NewValue(1234567890123),
		Owner: h.view.Owner(),
		Rho:   notes.Rho{Element: h.e.Export()},
	}
	numbers = append(numbers, n.Value.Big())
	for name, x := range map[string]any{
		"FullViewingKey":           h.pointer,
		"FullViewingKey value":     h.view,
		"IncomingViewingKey":       &h.incoming,
		"IncomingViewingKey value": h.incoming,
		"NullifierKey":             h.nk,
		"OutgoingViewingKey":       h.ovk,
		"AuditPrivateKey":          h.other,
		"AuditPrivateKey value":    h.regulator,
		"EphemeralSecret":          h.e,
		"Note":                     n,
		"Note pointer":             &n,
		"Secret":                   h.secret,
		"Secret pointer":           &h.secret,
	} {
		checkHidden(t, name, x, numbers)
	}
}

// checkHidden fails unless x prints as [redacted] by itself, and shows none of the secrets in an
// exported field.
func checkHidden(t *testing.T, name string, x any, secrets []*big.Int) {
	t.Helper()
	for how, text := range prints(t, x) {
		quoted := strings.HasPrefix(how, "JSON") || strings.HasSuffix(how, "log")
		if !quoted && text != hidden || !strings.Contains(text, hidden) || shown(text, secrets...) != "" {
			t.Errorf("%s, %s: %s", name, how, text)
		}
	}
	if s, ok := x.(fmt.Stringer); !ok || s.String() != hidden {
		t.Errorf("%s: String does not hide it", name)
	}
	for how, text := range prints(t, struct{ X any }{x}) {
		if shown(text, secrets...) != "" {
			t.Errorf("%s in an exported field, %s: %s", name, how, text)
		}
	}
}

func TestHazardSecretsInUnexportedFieldsNeverPrint(t *testing.T) {
	h, numbers := newHolder(t, testdata.Load[testdata.KeyVector](t, "keys.json")[0])
	for how, text := range prints(t, h) {
		if d := shown(text, numbers...); d != "" {
			t.Errorf("%s shows %s: %s", how, d, text)
		}
	}
}

func TestSecretsExportTheirValues(t *testing.T) {
	x := field.New(5)
	if notes.NewNullifierKey(x).Export() != x || notes.NewOutgoingViewingKey(x).Export() != x {
		t.Error("a key exports another element")
	}
	if !(notes.NullifierKey{}).Export().IsZero() {
		t.Error("the zero NullifierKey does not export 0")
	}
	if (notes.Secret[[32]byte]{}).Export() != [32]byte{} {
		t.Error("the zero Secret does not export the zero value")
	}
}
