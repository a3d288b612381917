package ledger_test

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/zsettle/zsettle/bindings"
)

// queuedTopic is the hash of the Queued event's signature.
var queuedTopic = func() string {
	abi := bindings.NewZContract().GetABI()
	return strings.TrimPrefix(abi.Events["Queued"].ID.Hex(), "0x")
}()

// methodOf reads the JSON-RPC method of a request and returns the body to be sent on.
func methodOf(t *testing.T, r *http.Request) (string, io.ReadCloser) {
	t.Helper()
	body, err := io.ReadAll(r.Body)
	must(t, err)
	var call struct{ Method string }
	must(t, json.Unmarshal(body, &call))
	return call.Method, io.NopCloser(bytes.NewReader(body))
}
