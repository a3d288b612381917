package errcode

import (
	"github.com/zsettle/zsettle/bindings"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/settlement"
	"github.com/zsettle/zsettle/settlement/contract"
	"github.com/zsettle/zsettle/wallet"
)

// walletRules are the rules of the errors of package wallet.
func walletRules() []cli.Rule {
	const again, balance = "run the command again", "see 'zsettle wallet balance'"
	return []cli.Rule{
		cli.Is(wallet.ErrZeroValue, "zero_value", cli.BadInput, ""),
		cli.Is(wallet.ErrZeroRecipient, "zero_recipient", cli.BadInput, ""),
		cli.As[*wallet.ErrInsufficient]("insufficient_funds", cli.Refused,
			balance+"; pending notes can be spent after an operator appended them"),
		cli.As[*wallet.ErrNotRegistered]("not_registered", cli.Refused,
			"on a development chain: zsettle admin participants register ADDRESS"),
		cli.As[*wallet.ErrNotListed]("not_listed", cli.Refused, "give the symbol of a token of the deployment"),
		cli.As[*wallet.ErrPublicFunds]("insufficient_public_funds", cli.Refused,
			"on a development chain: zsettle faucet AMOUNT ASSET"),
		cli.Is(wallet.ErrMintPaused, "deposits_paused", cli.Refused, ""),
		cli.Is(wallet.ErrRefUsed, "ref_used", cli.RefUsed,
			"a ref names one payee and amount for ever; nothing was sent"),
		cli.As[*wallet.ErrPaidBefore]("paid_before", cli.Refused,
			"nothing was sent; see whether it is one of those, and if not, give --again"),
		cli.Is(wallet.ErrRefText, "ref_text", cli.BadInput, "nothing was sent"),
		cli.Is(wallet.ErrTwice, "twice", cli.Refused, balance),
		cli.Is(wallet.ErrNoEntry, "no_entry", cli.Refused, ""),
		cli.Is(wallet.ErrNothingToMerge, "nothing_to_merge", cli.Refused, balance),
		cli.Is(wallet.ErrNoDistributions, "no_distributions", cli.Refused, ""),
		cli.Is(wallet.ErrDeadline, "deadline_passed", cli.Refused, ""),
		cli.Is(wallet.ErrLeg, "leg", cli.BadInput, ""),
		cli.Is(wallet.ErrDealOver, "deal_over", cli.Refused, ""),
		cli.Is(wallet.ErrLegMissing, "leg_missing", cli.Refused, ""),
		cli.Is(wallet.ErrNoPledge, "no_pledge", cli.Refused, ""),
		cli.Is(wallet.ErrPaidByOther, "paid_by_other", cli.Refused, ""),
		cli.Is(wallet.ErrTreeFull, "tree_full", cli.Refused, ""),
		cli.As[*wallet.ErrCredited]("payout_credited", cli.Failed, "zsettle wallet claim ASSET --to ACCOUNT"),
		cli.Is(wallet.ErrNothingToClaim, "nothing_to_claim", cli.Refused, ""),
		cli.Is(wallet.ErrStale, "stale", cli.Refused, again),
		cli.Is(wallet.ErrReserved, "reserved", cli.Refused, again),
		cli.Is(wallet.ErrCallingBack, "calling_back", cli.Refused, ""),
		cli.Is(wallet.ErrRefused, "refused", cli.Refused, "nothing was spent"),
	}
}

// settlementRules are the rules of the errors of deals.
func settlementRules() []cli.Rule {
	return []cli.Rule{
		cli.Is(settlement.ErrNoDeal, "no_deal", cli.Refused, ""),
		cli.Is(settlement.ErrUnknownCard, "unknown_card", cli.Refused, ""),
		cli.Is(settlement.ErrNoKey, "no_key", cli.Refused, ""),
		cli.Is(settlement.ErrGrantee, "grantee", cli.BadInput,
			"nothing was sent; give the card of the auditor or court"),
		cli.Is(settlement.ErrItem, "wrong_leg", cli.Refused, ""),
		cli.Is(settlement.ErrPending, "pending", cli.Refused, ""),
		cli.Is(settlement.ErrNotFinal, "not_final", cli.Refused, ""),
		cli.Is(settlement.ErrUnderWay, "under_way", cli.Refused, ""),
		cli.Is(settlement.ErrRefTaken, "ref_used", cli.RefUsed, ""),
		cli.Is(settlement.ErrTooLate, "too_late", cli.Refused, ""),
		cli.Is(settlement.ErrRepeated, "repeated_offer", cli.Refused, ""),
		cli.Is(settlement.ErrStaleLeg, "stale_leg", cli.Refused, ""),
		cli.Is(settlement.ErrCancelSecret, "cancel_secret", cli.Refused, ""),
		cli.As[*settlement.TurnError]("not_your_turn", cli.Refused, ""),
		cli.Is(contract.ErrCard, "card", cli.BadInput, ""),
		cli.Is(contract.ErrSignature, "signature", cli.Refused, ""),
		cli.Is(contract.ErrCommitment, "commitment", cli.Refused, ""),
		cli.Is(contract.ErrUnreadable, "unreadable", cli.Refused, ""),
		cli.Is(contract.ErrNoEvidence, "no_evidence", cli.BadInput, ""),
		cli.As[*contract.FieldError]("terms", cli.BadInput, ""),
		cli.Is(deals.ErrForm, "deal_form", cli.BadInput, ""),
		cli.Is(deals.ErrRoot, "closings_root", cli.BadInput, ""),
	}
}

// contractRules are the rules of the z-contract's refusals that mean something to a user. They come
// before wallet.ErrRefused, which wraps them.
func contractRules() []cli.Rule {
	return []cli.Rule{
		cli.Is(bindings.ErrDeadlinePassed, "deadline_passed", cli.Refused, "agree on a later deadline"),
		cli.Is(bindings.ErrInvalidProof, "invalid_proof", cli.Keys,
			"the contracts were deployed with other keys: give the bundle of those keys with --keys"),
		cli.Is(bindings.ErrNullifierSpent, "note_spent", cli.Refused, "see 'zsettle wallet balance'"),
		cli.Is(bindings.ErrUnknownRoot, "stale", cli.Refused, ""),
		cli.Is(bindings.ErrStaleParticipants, "stale", cli.Refused, ""),
		cli.Is(bindings.ErrStaleEpoch, "stale", cli.Refused, ""),
		cli.Is(bindings.ErrLegUsed, "leg_used", cli.Refused, ""),
		cli.Is(bindings.ErrDealOff, "deal_over", cli.Refused, ""),
		cli.Is(bindings.ErrDealOver, "deal_over", cli.Refused, ""),
		cli.Is(bindings.ErrLegMissing, "leg_missing", cli.Refused, ""),
		cli.Is(bindings.ErrTreeFull, "tree_full", cli.Refused, ""),
		cli.Is(bindings.ErrNotListed, "not_listed", cli.Refused, ""),
		cli.Is(bindings.ErrMintIsPaused, "deposits_paused", cli.Refused, ""),
		cli.Is(bindings.ErrDeadlineNotPassed, "deadline_not_passed", cli.Refused, ""),
		cli.Is(bindings.ErrUnauthorized, "unauthorized", cli.Refused, ""),
	}
}
