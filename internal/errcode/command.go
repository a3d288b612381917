package errcode

import (
	"errors"

	"github.com/zsettle/zsettle/internal/cli"
)

// The errors of the commands themselves.
var (
	// ErrNoTerminal is returned when a secret is to be asked for and nobody can be asked.
	ErrNoTerminal = errors.New("there is no terminal to ask for a secret")
	// ErrNodeGone is returned when the node that was called went away.
	ErrNodeGone = errors.New("the party's node does not answer any more")
	// ErrListen is returned when a node can't listen at its address.
	ErrListen = errors.New("the node can't listen")
)

// commandRules are the rules of the commands themselves.
func commandRules() []cli.Rule {
	return []cli.Rule{
		cli.Is(ErrNoTerminal, "no_terminal", cli.BadInput,
			"name a file with the passphrase, which only you may read, in ZSETTLE_PASSPHRASE_FILE"),
		cli.Is(ErrNodeGone, "node_gone", cli.Failed, "see whether 'zsettle node run' still runs; "+
			"it goes on with what was asked for when it is started again"),
		cli.Is(ErrListen, "listen", cli.BadInput,
			"choose another address or port for listen in config.json; port 0 is a free one"),
	}
}
