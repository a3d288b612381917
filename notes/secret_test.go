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

// digits lists how a number might show: in hexadecimal and decimal, as bytes, and as machine words, also in the form in
// which the field library keeps them.
func digits(x *big.Int) []string {
	b := x.FillBytes(make([]byte, 32))
	out := []string{hex.EncodeToString(b), x.String(), strings.Trim(fmt.Sprint(b), "[]"), strings.Trim(fmt.Sprintf("%#v", b), "[]byte{}")}
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

// shown returns what of the secrets is in text.
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

// prints returns a value as every verb, JSON and the log write it.
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
	for name, handler := range map[string]slog.Handler{"text log": slog.NewTextHandler(&log, nil), "JSON log": slog.NewJSONHandler(&log, nil)} {
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
	for name, leak := range map[string]any{"element": struct{ e field.Element }{e}, "bytes": x.Bytes(), "integer": x, "words": x.Bits()} {
		if shown(fmt.Sprintf("%v", leak), x) == "" {
			t.Errorf("%s: not seen in %v", name, leak)
		}
	}
}

func TestHazardSecretsNeverPrint(t *testing.T) {
	v := testdata.Load[testdata.KeyVector](t, "keys.json")[0]
	view := view(t, v)
	regulator := regulator(t, testdata.Integer(t, v.Ask))
	e := notes.EphemeralSecretMint(view.Outgoing(), notes.Commitment{Element: field.New(1)})
	n := notes.Note{Asset: notes.Asset{9, 8, 7}, Value: notes.NewValue(1234567890123), Owner: view.Owner(), Rho: notes.Rho{Element: e.Export()}}
	secrets := []*big.Int{testdata.Integer(t, v.Ask), testdata.Integer(t, v.Nk), testdata.Integer(t, v.Ovk), testdata.Integer(t, v.Ivk),
		new(big.Int).SetBytes(clamp(testdata.Bytes(t, v.Ivk))), e.Export().Big(), n.Value.Big()}
	for name, x := range map[string]any{
		"FullViewingKey": view, "FullViewingKey value": *view, "IncomingViewingKey": view.Incoming(), "IncomingViewingKey value": *view.Incoming(),
		"NullifierKey": view.NullifierKey(), "OutgoingViewingKey": view.Outgoing(), "AuditPrivateKey": regulator, "RegulatorKey value": *regulator,
		"Ephemeral": e, "Note": n, "Note pointer": &n,
	} {
		for how, text := range prints(t, x) {
			wrapped := strings.HasPrefix(how, "JSON") || strings.HasSuffix(how, "log")
			if !wrapped && text != hidden || !strings.Contains(text, hidden) || shown(text, secrets...) != "" {
				t.Errorf("%s, %s: %s", name, how, text)
			}
		}
		if s, ok := x.(fmt.Stringer); !ok || s.String() != hidden {
			t.Errorf("%s: String shows it", name)
		}
		for how, text := range prints(t, struct{ X any }{x}) {
			if shown(text, secrets...) != "" {
				t.Errorf("%s in an exported field, %s: %s", name, how, text)
			}
		}
	}
	for how, text := range prints(t, holder{*view, *view.Incoming(), view.NullifierKey(), view.Outgoing(), *regulator, e, view, regulator}) {
		if d := shown(text, secrets...); d != "" {
			t.Errorf("in unexported fields, %s shows %s: %s", how, d, text)
		}
	}
}

// holder has secrets where fmt calls no method of theirs.
type holder struct {
	view      notes.FullViewingKey
	incoming  notes.IncomingViewingKey
	nk        notes.NullifierKey
	ovk       notes.OutgoingViewingKey
	regulator notes.AuditPrivateKey
	e         notes.EphemeralSecret
	pointer   *notes.FullViewingKey
	other     *notes.AuditPrivateKey
}

func TestSecretsExportWhatTheyWereMadeOf(t *testing.T) {
	x := field.New(5)
	if notes.NewNullifierKey(x).Export() != x || notes.NewOutgoingViewingKey(x).Export() != x {
		t.Error("another element comes back")
	}
	if !(notes.NullifierKey{}).Export().IsZero() {
		t.Error("the zero value is not 0")
	}
}
