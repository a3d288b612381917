package chain

import (
	"errors"
	"io"
	"net/http"
)

// maxAnswer is how many bytes of an answer are read. The largest that is asked for has the receipts
// of a few full blocks. A node that sends without end must not fill the memory.
const maxAnswer = 128 << 20

var errTooLarge = errors.New("chain: the answer is too large")

// limited is an HTTP transport that ends an answer of more than limit bytes with errTooLarge.
type limited struct {
	next  http.RoundTripper
	limit int64
}

// RoundTrip implements [http.RoundTripper].
func (l limited) RoundTrip(request *http.Request) (*http.Response, error) {
	response, err := l.next.RoundTrip(request)
	if err == nil {
		response.Body = &limitedBody{response.Body, l.limit}
	}
	return response, err
}

// limitedBody is the body of an answer, of which left bytes may still be read.
type limitedBody struct {
	io.ReadCloser
	left int64
}

// Read implements [io.Reader].
func (b *limitedBody) Read(p []byte) (int, error) {
	n, err := b.ReadCloser.Read(p)
	if b.left -= int64(n); b.left < 0 {
		return 0, errTooLarge
	}
	return n, err
}
