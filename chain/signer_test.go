package chain

import (
	"encoding/hex"
	"encoding/json"
	"fmt"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
)

func TestKeyIsNeverPrinted(t *testing.T) {
	scalar := make([]byte, 32)
	scalar[0], scalar[31] = 0x12, 0x34
	key, err := KeyFromScalar(scalar)
	if err != nil {
		t.Fatal(err)
	}
	asJSON, err := json.Marshal(struct{ K *Key }{key})
	if err != nil {
		t.Fatal(err)
	}
	for _, text := range []string{fmt.Sprintf("%v %+v %#v %s", key, key, key, key), string(asJSON)} {
		if shows(text, scalar) || !strings.Contains(text, key.Address().Hex()) {
			t.Errorf("printed %s", text)
		}
	}
	type holder struct {
		key     Key
		pointer *Key
	}
	for _, verb := range []string{
		"%v", "%+v", "%#v", "%s", "%q", "%x", "%X", "%d", "%o", "%b", "%c", "%U", "%e", "%t",
	} {
		for name, x := range map[string]any{"pointer": key, "value": *key, "fields": holder{*key, key}} {
			if text := fmt.Sprintf(verb, x); shows(text, scalar) {
				t.Errorf("%s under %s: %s", name, verb, text)
			}
		}
	}
}

// shows reports whether the key is in text, in hexadecimal, in decimal, or as a field of
// crypto/ecdsa.
func shows(text string, scalar []byte) bool {
	x := new(big.Int).SetBytes(scalar)
	for _, form := range []string{hex.EncodeToString(scalar), x.Text(16), x.String(), "D:"} {
		if strings.Contains(strings.ToLower(text), strings.ToLower(form)) {
			return true
		}
	}
	return false
}

func TestKeyRefusesScalarsOutOfRange(t *testing.T) {
	for _, bad := range [][]byte{nil, make([]byte, 32), make([]byte, 31), crypto.S256().Params().N.Bytes()} {
		if _, err := KeyFromScalar(bad); err == nil {
			t.Errorf("scalar %x was accepted", bad)
		}
	}
	if _, err := NewKey(nil); err == nil {
		t.Error("a nil key was accepted")
	}
}
