package chaintest

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"encoding/pem"
	"io"
	"log"
	"math/big"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/chain/outbox"
	"github.com/zsettle/zsettle/internal/devnet"
)

// A network whose node wants the client's certificate and a token is joined with what the
// environment names, and the scenarios' clients show the same.
func TestNetworkIsAskedWithWhatTheEnvironmentNames(t *testing.T) {
	node, err := devnet.Start(t.Context(), devnet.Config{Profile: devnet.Raft})
	must(t, err)
	t.Cleanup(func() { must(t, node.Close()) })
	certificate, key := newCertificate(t)
	server := newGuard(t, node.HTTP(), certificate)
	if _, err := chain.Dial(t.Context(), server.URL, chain.Config{}); err == nil {
		t.Fatal("the node answers everybody")
	}
	t.Setenv("ZSETTLE_RPC_URLS", server.URL)
	t.Setenv("ZSETTLE_RPC_TOKEN_FILE", file(t, []byte("t0ken")))
	t.Setenv("ZSETTLE_RPC_CERT_FILE", file(t, inPEM("CERTIFICATE", certificate.Raw)))
	t.Setenv("ZSETTLE_RPC_KEY_FILE", file(t, inPEM("PRIVATE KEY", key)))
	t.Setenv("ZSETTLE_RPC_CA_FILE", file(t, inPEM("CERTIFICATE", server.Certificate().Raw)))
	e := joinNetwork(t)
	if e.finality != "instant" {
		t.Errorf("the rule of finality is %q", e.finality)
	}
	account := newKey(t)
	box, err := outbox.InMemory(dial(t, e.network(t)), account)
	must(t, err)
	self := account.Address()
	_, err = box.Transact(t.Context(), chain.Tx{To: &self})
	must(t, err)
}

// newGuard returns a server in front of a node that lets nobody in without a certificate and a
// token.
func newGuard(t *testing.T, node string, certificate *x509.Certificate) *httptest.Server {
	t.Helper()
	target, err := url.Parse(node)
	must(t, err)
	forward := &httputil.ReverseProxy{Rewrite: func(p *httputil.ProxyRequest) { p.SetURL(target) }}
	server := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Authorization") != "Bearer t0ken" {
			http.Error(w, "who are you?", http.StatusUnauthorized)
			return
		}
		forward.ServeHTTP(w, r)
	}))
	known := x509.NewCertPool()
	known.AddCert(certificate)
	server.TLS = &tls.Config{ClientAuth: tls.RequireAndVerifyClientCert, ClientCAs: known, MinVersion: tls.VersionTLS12}
	server.Config.ErrorLog = log.New(io.Discard, "", 0) // those that are not let in are part of the test
	server.StartTLS()
	t.Cleanup(server.Close)
	return server
}

// newCertificate returns a certificate of a client that signed it itself, and its key in PKCS #8.
func newCertificate(t *testing.T) (*x509.Certificate, []byte) {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	must(t, err)
	template := &x509.Certificate{
		SerialNumber: big.NewInt(1), NotAfter: time.Now().Add(time.Hour),
		ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageClientAuth},
	}
	raw, err := x509.CreateCertificate(rand.Reader, template, template, key.Public(), key)
	must(t, err)
	certificate, err := x509.ParseCertificate(raw)
	must(t, err)
	encoded, err := x509.MarshalPKCS8PrivateKey(key)
	must(t, err)
	return certificate, encoded
}

func inPEM(kind string, raw []byte) []byte {
	return pem.EncodeToMemory(&pem.Block{Type: kind, Bytes: raw})
}

// file writes a file that only its owner may read, and returns its path.
func file(t *testing.T, content []byte) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "file")
	must(t, os.WriteFile(path, content, 0o600))
	return path
}
