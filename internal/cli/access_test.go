package cli

import (
	"errors"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/zsettle/zsettle/chain"
)

// write writes a file with a mode and returns its path.
func write(t *testing.T, content string, mode os.FileMode) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(path, []byte(content), mode); err != nil {
		t.Fatal(err)
	}
	return path
}

// What the environment names is sent to the node.
func TestDialShowsWhatTheEnvironmentNames(t *testing.T) {
	var seen http.Header
	node := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		seen = r.Header
		w.Header().Set("Content-Type", "application/json")
		_, _ = w.Write([]byte(`{"jsonrpc":"2.0","id":1,"result":"0x539"}`))
	}))
	t.Cleanup(node.Close)
	t.Setenv(tokenVariable, write(t, "t0ken\n", 0o600))
	t.Setenv(headerVariable, write(t, "X-Bank: harbour\n\nX-Desk : repo\n", 0o600))
	client, err := Dial(t.Context(), []string{node.URL}, chain.Config{})
	if err != nil {
		t.Fatal(err)
	}
	client.Close()
	for name, want := range map[string]string{"Authorization": "Bearer t0ken", "X-Bank": "harbour", "X-Desk": "repo"} {
		if got := seen.Get(name); got != want {
			t.Errorf("%s is %q, want %q", name, got, want)
		}
	}
}

// A file that can't be used is named, and nothing of it is repeated.
func TestBadAccessIsRefused(t *testing.T) {
	for name, set := range map[string]map[string]string{
		"no such file":        {tokenVariable: filepath.Join(t.TempDir(), "none")},
		"others may read it":  {tokenVariable: write(t, "s3cret", 0o644)},
		"an empty token":      {tokenVariable: write(t, "\n", 0o600)},
		"two tokens":          {tokenVariable: write(t, "s3cret s3cret", 0o600)},
		"the second line":     {headerVariable: write(t, "X-Key: s3cret\ns3cret", 0o600)},
		"a bad name":          {headerVariable: write(t, "X Key: s3cret", 0o600)},
		"others read headers": {headerVariable: write(t, "X-Key: s3cret", 0o640)},
		"a key alone":         {keyVariable: write(t, "s3cret", 0o600)},
		"no certificate":      {certVariable: write(t, "s3cret", 0o600), keyVariable: write(t, "s3cret", 0o600)},
		"no authority":        {caVariable: write(t, "s3cret", 0o600)},
		"no authority's file": {caVariable: filepath.Join(t.TempDir(), "none")},
	} {
		t.Run(name, func(t *testing.T) {
			for variable, value := range set {
				t.Setenv(variable, value)
			}
			_, err := Dial(t.Context(), []string{"http://127.0.0.1:1"}, chain.Config{})
			var bad *Error
			if !errors.As(err, &bad) || bad.Code != BadInput {
				if !errors.Is(err, chain.ErrAccess) {
					t.Errorf("%v", err)
				}
			}
			if err != nil && strings.Contains(err.Error(), "s3cret") {
				t.Errorf("a secret is shown in %q", err)
			}
		})
	}
}
