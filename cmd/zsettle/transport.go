package main

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"sync"
)

// inProcess is an [http.RoundTripper] that calls a handler in this process, without a socket.
type inProcess struct {
	handler http.Handler
	running sync.WaitGroup
}

func newInProcess(handler http.Handler) *inProcess { return &inProcess{handler: handler} }

// wait waits until no request is being handled.
func (t *inProcess) wait() { t.running.Wait() }

// RoundTrip implements [http.RoundTripper].
func (t *inProcess) RoundTrip(out *http.Request) (*http.Response, error) {
	reader, writer := io.Pipe()
	a := &answer{header: http.Header{}, body: writer, begun: make(chan struct{})}
	t.running.Go(func() { a.serve(t.handler, received(out)) })
	select {
	case <-a.begun:
	case <-out.Context().Done():
		_ = reader.Close() // the handler has nobody to write to
		return nil, context.Cause(out.Context())
	}
	return &http.Response{
		Status: http.StatusText(a.status), StatusCode: a.status, Header: a.sent, Body: reader, Request: out,
		Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1, ContentLength: -1,
	}, nil
}

// received is a request as a server sees it.
func received(out *http.Request) *http.Request {
	in := out.Clone(out.Context())
	in.RequestURI, in.Host, in.RemoteAddr = out.URL.RequestURI(), out.URL.Host, "in-process"
	if in.Body == nil {
		in.Body = http.NoBody
	}
	return in
}

// answer is an [http.ResponseWriter] whose body is read while it is written.
type answer struct {
	header http.Header // as the handler goes on to change it
	body   *io.PipeWriter
	status int
	sent   http.Header
	once   sync.Once
	begun  chan struct{} // closed when status and sent are set
}

// serve calls the handler. What it panics with is an error of the body, as over a socket.
func (a *answer) serve(handler http.Handler, in *http.Request) {
	defer func() {
		if r := recover(); r != nil {
			a.begin(http.StatusInternalServerError)
			_ = a.body.CloseWithError(fmt.Errorf("the node ended its answer: %v", r)) // it returns nil always
			return
		}
		a.begin(http.StatusOK)
		_ = a.body.Close() // it returns nil always
	}()
	handler.ServeHTTP(a, in)
}

func (a *answer) begin(status int) {
	a.once.Do(func() {
		a.status, a.sent = status, a.header.Clone()
		close(a.begun)
	})
}

// Header implements [http.ResponseWriter].
func (a *answer) Header() http.Header { return a.header }

// WriteHeader implements [http.ResponseWriter].
func (a *answer) WriteHeader(status int) { a.begin(status) }

// Write implements [http.ResponseWriter].
func (a *answer) Write(p []byte) (int, error) {
	a.begin(http.StatusOK)
	return a.body.Write(p)
}
