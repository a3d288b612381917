package chain

import (
	"encoding/hex"
	"encoding/json"
	"fmt"
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
	asJSON, _ := json.Marshal(struct{ K *Key }{key})
	for _, out := range []string{fmt.Sprintf("%v %+v %#v %s", key, key, key, key), string(asJSON)} {
		if strings.Contains(out, hex.EncodeToString(scalar)) || strings.Contains(out, "D:") || !strings.Contains(out, key.Address().Hex()) {
			t.Errorf("printed %s", out)
		}
	}
	for _, bad := range [][]byte{nil, make([]byte, 32), make([]byte, 31), crypto.S256().Params().N.Bytes()} {
		if _, err := KeyFromScalar(bad); err == nil {
			t.Errorf("scalar %x was accepted", bad)
		}
	}
	if _, err := NewKey(nil); err == nil {
		t.Error("a nil key was accepted")
	}
}
