package node

import (
	"errors"
	"net/http"

	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/internal/errcode"
	"github.com/zsettle/zsettle/settlement/contract"
	"github.com/zsettle/zsettle/settlement/node/api"
)

// statuses are the HTTP statuses by exit code. An error of the chain is not the node's own.
var statuses = map[cli.Code]int{
	cli.Usage:       http.StatusBadRequest,
	cli.BadInput:    http.StatusBadRequest,
	cli.Chain:       http.StatusBadGateway,
	cli.Keys:        http.StatusInternalServerError,
	cli.Refused:     http.StatusConflict,
	cli.RefUsed:     http.StatusConflict,
	cli.Interrupted: http.StatusServiceUnavailable,
}

// explain returns an error as the API shows it.
func explain(err error) *api.Error {
	var shown *api.Error
	if errors.As(err, &shown) {
		return shown
	}
	field := ""
	var wrong *fieldError
	if errors.As(err, &wrong) {
		field = wrong.field
	}
	var term *contract.FieldError
	if errors.As(err, &term) {
		field = "terms." + term.Field
	}
	e := cli.Explain(err, errcode.Rules())
	status, ok := statuses[e.Code]
	switch {
	case errors.Is(err, api.ErrNotFound):
		status = http.StatusNotFound
	case errors.Is(err, api.ErrToken):
		status = http.StatusUnauthorized
	case errors.Is(err, api.ErrHost):
		status = http.StatusMisdirectedRequest
	case !ok:
		status = http.StatusInternalServerError
	}
	return &api.Error{
		Status: status, Code: e.Name(), Message: e.Message(), Field: field, Hint: e.Hint, Exit: int(e.Code),
	}
}

// fieldError is an error about a field of the request.
type fieldError struct {
	field string
	err   error
}

func (e *fieldError) Error() string { return e.err.Error() }

func (e *fieldError) Unwrap() error { return e.err }

// inField says which field an error is about.
func inField(field string, err error) error {
	if err == nil {
		return nil
	}
	return &fieldError{field, err}
}

// badInput is an error about a field of the request.
func badInput(field, hint, format string, args ...any) error {
	return inField(field, cli.Errorf(cli.BadInput, hint, format, args...))
}
