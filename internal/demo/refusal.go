package demo

import (
	"errors"

	"github.com/zsettle/zsettle/bindings"
)

// refusalCheck is the check of a transaction that the contract must refuse for a reason. err is
// what came of sending it.
func refusalCheck(name string, err error, reason *bindings.Error) Check {
	var refusal *bindings.Error
	switch {
	case err == nil:
		return Check{name, false, "the contract accepted it"}
	case !errors.As(err, &refusal):
		return Check{name, false, err.Error()}
	}
	return Check{name, errors.Is(refusal, reason), "refused: " + refusal.Name}
}
