package chain

import (
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

// Every request has the headers, those of a WebSocket's opening among them.
func TestEveryRequestHasTheHeaders(t *testing.T) {
	node := newFake(t, map[string]any{"eth_blockNumber": "0x1"})
	guard := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Authorization") != "Bearer s3cret-t0ken" || r.Header.Get("X-Bank") != "harbour" {
			http.Error(w, "no", http.StatusUnauthorized)
			return
		}
		node.ServeHTTP(w, r)
	}))
	t.Cleanup(guard.Close)
	access := Access{Header: http.Header{"Authorization": {"Bearer s3cret-t0ken"}, "X-Bank": {"harbour"}}}
	client, err := Dial(t.Context(), guard.URL, Config{Access: access})
	if err != nil {
		t.Fatal(err)
	}
	client.Close()
	if _, err := Dial(t.Context(), guard.URL, Config{}); err == nil {
		t.Error("the guard lets everybody in")
	}
	opened := make(chan http.Header, 1)
	socket := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		opened <- r.Header
		http.Error(w, "no", http.StatusTeapot)
	}))
	t.Cleanup(socket.Close)
	_, _ = Dial(t.Context(), strings.Replace(socket.URL, "http", "ws", 1), Config{Access: access})
	if got := (<-opened).Get("Authorization"); got != "Bearer s3cret-t0ken" {
		t.Errorf("a WebSocket is opened with %q", got)
	}
}

// A node that repeats the token in its words does not make the client show it.
func TestSecretsOfHeadersAreNeverShown(t *testing.T) {
	access := Access{Header: http.Header{"Authorization": {"Bearer s3cret-t0ken"}, "X-Key": {"s3cond-secret"}}}
	words := "the token s3cret-t0ken or the key s3cond-secret is not known"
	node := newFake(t, map[string]any{"eth_chainId": rpcFailure{-32000, words, nil}})
	_, err := Dial(t.Context(), node.url, Config{Access: access})
	config := Config{Access: access}
	for _, text := range []string{
		err.Error(), fmt.Sprintf("%v %+v %#v %s", access, access, access, access),
		fmt.Sprintf("%v %+v", config, config),
	} {
		if strings.Contains(text, "s3cret") || strings.Contains(text, "s3cond") {
			t.Errorf("a secret is shown in %q", text)
		}
	}
}

func TestAccessThatNoRequestCanHave(t *testing.T) {
	for name, c := range map[string]struct {
		url    string
		access Access
	}{
		"a line break":        {"http://127.0.0.1:1", Access{Header: http.Header{"X-Key": {"s3cret\r\nX-Other: y"}}}},
		"a bad name":          {"http://127.0.0.1:1", Access{Header: http.Header{"X Key": {"s3cret"}}}},
		"no name":             {"http://127.0.0.1:1", Access{Header: http.Header{"": {"s3cret"}}}},
		"the second value":    {"http://127.0.0.1:1", Access{Header: http.Header{"X": {"fine", "s3cret\x00"}}}},
		"a certificate, http": {"http://127.0.0.1:1", Access{TLS: &tls.Config{MinVersion: tls.VersionTLS12}}},
		"a certificate, wss":  {"wss://127.0.0.1:1", Access{TLS: &tls.Config{MinVersion: tls.VersionTLS12}}},
	} {
		_, err := Dial(t.Context(), c.url, Config{Access: c.access})
		if !errors.Is(err, ErrAccess) || strings.Contains(err.Error(), "s3cret") {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// A node that wants the client's certificate gets it.
func TestClientCertificate(t *testing.T) {
	node := newFake(t, map[string]any{})
	server := httptest.NewUnstartedServer(node)
	server.TLS = &tls.Config{ClientAuth: tls.RequireAnyClientCert, MinVersion: tls.VersionTLS12}
	server.StartTLS()
	t.Cleanup(server.Close)
	roots := x509.NewCertPool()
	roots.AddCert(server.Certificate())
	with := &tls.Config{RootCAs: roots, Certificates: server.TLS.Certificates, MinVersion: tls.VersionTLS12}
	client, err := Dial(t.Context(), server.URL, Config{Access: Access{TLS: with}})
	if err != nil {
		t.Fatal(err)
	}
	client.Close()
	without := &tls.Config{RootCAs: roots, MinVersion: tls.VersionTLS12}
	if _, err := Dial(t.Context(), server.URL, Config{Access: Access{TLS: without}}); err == nil {
		t.Error("the node takes a client without a certificate")
	}
}
