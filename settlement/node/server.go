package node

import (
	"context"
	"crypto/sha256"
	"crypto/subtle"
	"fmt"
	"net"
	"net/http"
	"strings"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"

	"github.com/zsettle/zsettle/settlement/node/api"
)

// maxBody is the longest body of a request in bytes. A batch of 100,000 payments fits.
const maxBody = 64 << 20

// Handler returns the HTTP API. Every path except /healthz and /readyz wants the token. A request
// with a Host that is not an address of this machine is refused, so that no page in a browser can
// reach the node under a name of its own; there is no CORS.
func (n *Node) Handler() http.Handler {
	mux := http.NewServeMux()
	n.routes(humago.New(mux, apiConfig()))
	mux.Handle("GET /v1/backup", http.HandlerFunc(n.backup))
	mux.Handle("GET /metrics", n.meters.handler())
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		writeError(w, explain(fmt.Errorf("%w: %s %s", api.ErrNotFound, r.Method, r.URL.Path)))
	})
	guarded := n.guard(mux)
	open := http.NewServeMux()
	open.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) { write(w, http.StatusOK, "ok\n") })
	open.HandleFunc("GET /readyz", n.ready)
	open.Handle("/", guarded)
	return checkHost(open)
}

func write(w http.ResponseWriter, status int, text string) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.WriteHeader(status)
	_, _ = w.Write([]byte(text)) // the caller has gone if it can't be written
}

// OpenAPI returns the description of the API, as docs/openapi.json has it: OpenAPI 3.1 in JSON.
func OpenAPI() ([]byte, error) {
	shape := humago.New(http.NewServeMux(), apiConfig())
	(&Node{}).routes(shape) // only the shapes of the requests are looked at
	return shape.OpenAPI().MarshalJSON()
}

func apiConfig() huma.Config {
	config := huma.DefaultConfig("zsettle", "1")
	config.Info.Description = "The API of a party's node. docs/api.md explains it."
	config.OpenAPIPath, config.DocsPath, config.SchemasPath = "/v1/openapi", "", ""
	config.CreateHooks = nil // no links to schemas in the answers
	config.Transformers = append(config.Transformers, showErrors)
	config.Components.SecuritySchemes = map[string]*huma.SecurityScheme{"token": {Type: "http", Scheme: "bearer"}}
	config.Security = []map[string][]string{{"token": {}}}
	return config
}

// showErrors gives the errors of the framework, which are those of form, the shape of all others.
func showErrors(_ huma.Context, _ string, v any) (any, error) {
	e, ok := v.(*huma.ErrorModel)
	if !ok {
		return v, nil
	}
	shown := &api.Error{Status: e.Status, Code: "bad_input", Exit: 3, Message: e.Detail}
	if e.Status >= http.StatusInternalServerError {
		shown.Code, shown.Exit = "failed", 1
	}
	if len(e.Errors) > 0 {
		shown.Field, shown.Message = e.Errors[0].Location, e.Errors[0].Message
	}
	return shown, nil
}

// route adds an operation to the API. Errors of f are shown as [api.Error].
func route[In, Out any](a huma.API, method, path, summary string, f func(context.Context, *In) (Out, error)) {
	op := huma.Operation{
		OperationID: operationID(method, path), Method: method, Path: path, Summary: summary,
		MaxBodyBytes: maxBody, BodyReadTimeout: -1, Responses: errorResponse(a),
	}
	huma.Register(a, op, func(ctx context.Context, in *In) (*answer[Out], error) {
		out, err := f(ctx, in)
		if err != nil {
			return nil, explain(err)
		}
		return &answer[Out]{out}, nil
	})
}

type answer[T any] struct{ Body T }

type request[T any] struct{ Body T }

// errorResponse is what every operation answers when it fails.
func errorResponse(a huma.API) map[string]*huma.Response {
	schema := huma.SchemaFromType(a.OpenAPI().Components.Schemas, errorType)
	return map[string]*huma.Response{"default": {
		Description: "The request failed; nothing was changed unless the code says otherwise.",
		Content:     map[string]*huma.MediaType{"application/json": {Schema: schema}},
	}}
}

// operationID names an operation by its method and path: "post-deals-id-accept".
func operationID(method, path string) string {
	name := strings.NewReplacer("/v1/", "", "{", "", "}", "", "/", "-").Replace(path)
	return strings.ToLower(method) + "-" + name
}

// guard lets only callers through who know the token. Both sides are hashed, so that the time that
// the comparison takes says nothing about the token.
func (n *Node) guard(next http.Handler) http.Handler {
	want := sha256.Sum256([]byte("Bearer " + n.config.Token))
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		got := sha256.Sum256([]byte(r.Header.Get("Authorization")))
		if subtle.ConstantTimeCompare(got[:], want[:]) != 1 {
			writeError(w, explain(api.ErrToken))
			return
		}
		next.ServeHTTP(w, r)
	})
}

// checkHost refuses requests that name another host than this machine by its address.
func checkHost(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		host := r.Host
		if name, _, err := net.SplitHostPort(host); err == nil {
			host = name
		}
		host = strings.Trim(host, "[]")
		if host != "localhost" && net.ParseIP(host) == nil {
			writeError(w, explain(api.ErrHost))
			return
		}
		next.ServeHTTP(w, r)
	})
}
