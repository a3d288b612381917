package errcode

import (
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/settlement/approval"
	"github.com/zsettle/zsettle/settlement/node/api"
)

// nodeRules are the rules of a party's node.
func nodeRules() []cli.Rule {
	return []cli.Rule{
		cli.Is(api.ErrNotFound, "not_found", cli.BadInput, "list what there is first"),
		cli.Is(api.ErrCursor, "cursor", cli.BadInput, ""),
		cli.Is(api.ErrToken, "token", cli.BadInput, "send the content of the party's token file as a bearer token"),
		cli.Is(api.ErrHost, "host", cli.BadInput, "call the node by its address, such as 127.0.0.1"),
		cli.Is(approval.ErrNotApproved, "not_approved", cli.Refused, "approve the deal first"),
		cli.Is(approval.ErrNeedsChecker, "needs_checker", cli.Refused,
			"agree a deal, or use a party without a checker"),
		cli.Is(approval.ErrNotAccepted, "not_accepted", cli.Refused, "wait until the buyer has accepted the offer"),
		cli.Is(approval.ErrNoChecker, "no_checker", cli.Refused, "approve it without a signature"),
		cli.Is(approval.ErrMode, "approval_mode", cli.BadInput,
			"use manual, auto, or maker-checker with the checker's account"),
	}
}
