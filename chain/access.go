package chain

import (
	"crypto/tls"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"unicode"

	"github.com/ethereum/go-ethereum/rpc"
)

// ErrAccess is returned for an [Access] that no request can have. It repeats no secret.
var ErrAccess = errors.New("chain: what is to be shown to the node can't be used")

// Access is what nodes ask of their clients, beyond what a URL may contain. Every node of a client
// gets all of it. The zero value is nothing. Printing it shows no secret.
type Access struct {
	// Header is sent with every HTTP request, and when a WebSocket is opened. A bearer token is
	// Authorization: "Bearer " and the token.
	Header http.Header
	// TLS has the client's certificate, and the certificates of authorities to trust; nil is
	// neither. It is for https only.
	TLS *tls.Config
}

// String returns only which kinds of secrets there are.
func (a Access) String() string {
	return fmt.Sprintf("%d headers, client certificate: %t", len(a.Header), a.TLS != nil && len(a.TLS.Certificates) > 0)
}

// GoString returns the same as String.
func (a Access) GoString() string { return a.String() }

// check refuses headers that are not well formed.
func (a Access) check() error {
	for name, values := range a.Header {
		if name == "" || strings.ContainsFunc(name, notInName) {
			return fmt.Errorf("%w: a header has a bad name", ErrAccess)
		}
		for _, value := range values {
			if strings.ContainsFunc(value, unicode.IsControl) {
				return fmt.Errorf("%w: the value of the header %s has a character that none may have", ErrAccess, name)
			}
		}
	}
	return nil
}

// notInName reports whether a character can't be in the name of a header.
func notInName(r rune) bool {
	return r <= ' ' || r >= unicode.MaxASCII || strings.ContainsRune(`"(),/:;<=>?@[\]{}`, r)
}

// secrets returns what is never shown: the values of the headers, and the words in them.
func (a Access) secrets() (list []string) {
	for _, values := range a.Header {
		for _, value := range values {
			list = append(append(list, value), strings.Fields(value)...)
		}
	}
	return list
}

// DialOptions are those of a JSON-RPC client that shows the same, for programs that ask a node for
// what a [Client] does not know.
func (a Access) DialOptions() []rpc.ClientOption {
	return []rpc.ClientOption{rpc.WithHTTPClient(&http.Client{Transport: a.transport()}), rpc.WithHeaders(a.Header)}
}

// transport returns the HTTP transport with the client's certificate.
func (a Access) transport() http.RoundTripper {
	standard, ok := http.DefaultTransport.(*http.Transport)
	if a.TLS == nil || !ok {
		return http.DefaultTransport // which a program may have replaced
	}
	t := standard.Clone()
	t.TLSClientConfig = a.TLS.Clone()
	return t
}
