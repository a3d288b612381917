package ledger

import (
	"math"

	"github.com/zsettle/zsettle/bindings"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
)

func init() {
	registerTree()
	registerNotes()
	registerDeals()
	registerRoles()
	register("Posted", pabi.UnpackPostedEvent, func(_ *converter, e *bindings.PrivateContractsPosted) Event {
		return Posted{e.Topic, e.Sender, e.Payload}
	})
}

func registerTree() {
	register("Queued", zabi.UnpackQueuedEvent, func(c *converter, e *bindings.ZContractQueued) Event {
		return Queued{uint32(c.number(e.Position, tree.MaxLeaves)), c.commitments(e.Commitments)}
	})
	register("Sealed", zabi.UnpackSealedEvent, func(_ *converter, e *bindings.ZContractSealed) Event {
		return Sealed{e.Batch, int(e.Count)}
	})
	register("Appended", zabi.UnpackAppendedEvent, func(c *converter, e *bindings.ZContractAppended) Event {
		return Appended{e.Batch, tree.Root{Element: c.element(e.NewRoot)}}
	})
}

func registerNotes() {
	register("Minted", zabi.UnpackMintedEvent, func(c *converter, e *bindings.ZContractMinted) Event {
		return Minted{notes.Asset(e.Token), e.Payer, c.value(e.Amount), c.commitment(e.Commitment), c.element(e.Salt), e.Epoch,
			c.element(e.Ephemeral), c.element(e.Audit0)}
	})
	register("Transferred", zabi.UnpackTransferredEvent, func(c *converter, e *bindings.ZContractTransferred) Event {
		t := Transferred{Nullifiers: c.nullifiers(e.Nullifier0, e.Nullifier1), Payment: c.commitment(e.Payment),
			Change: c.commitment(e.Change), Refund: c.commitment(e.Refund), Counter: c.commitment(e.Counter), Epoch: e.Epoch,
			EphemeralKey: c.element(e.Ephemeral), Ciphertext: joined(e.Ciphertext)}
		for i, a := range e.Audit {
			t.Audit[i] = c.element(a)
		}
		return t
	})
	register("Burned", zabi.UnpackBurnedEvent, func(c *converter, e *bindings.ZContractBurned) Event {
		b := Burned{Token: notes.Asset(e.Token), Recipient: e.Recipient, Value: c.value(e.Value),
			Nullifiers: c.nullifiers(e.Nullifier0, e.Nullifier1), Change: c.commitment(e.Change), Epoch: e.Epoch,
			EphemeralKey: c.element(e.Ephemeral)}
		b.Audit[0], b.Audit[1] = c.element(e.Audit[0]), c.element(e.Audit[1])
		return b
	})
	register("Credited", zabi.UnpackCreditedEvent, func(_ *converter, e *bindings.ZContractCredited) Event {
		return Credited{notes.Asset(e.Token), e.Recipient, e.Amount}
	})
	register("Withdrawn", zabi.UnpackWithdrawnEvent, func(_ *converter, e *bindings.ZContractWithdrawn) Event {
		return Withdrawn{notes.Asset(e.Token), e.Recipient, e.Amount}
	})
	register("Skipped", zabi.UnpackSkippedEvent, func(c *converter, e *bindings.ZContractSkipped) Event {
		return Skipped{c.number(e.Index, math.MaxUint32), notes.Nullifier{Element: c.element(e.Nullifier0)}, reason(e.Reason)}
	})
}

func registerDeals() {
	register("Held", zabi.UnpackHeldEvent, func(c *converter, e *bindings.ZContractHeld) Event {
		return Held{c.commitment(e.Payment), Leg{c.commitment(e.Counter), e.Deadline, e.CancelHash}}
	})
	register("Settled", zabi.UnpackSettledEvent, func(c *converter, e *bindings.ZContractSettled) Event {
		return Settled{c.commitment(e.Payment), c.commitment(e.Counter)}
	})
	register("Swapped", zabi.UnpackSwappedEvent, func(c *converter, e *bindings.ZContractSwapped) Event {
		return Swapped{c.commitment(e.Payment), c.commitment(e.Counter)}
	})
	register("Refunded", zabi.UnpackRefundedEvent, func(c *converter, e *bindings.ZContractRefunded) Event {
		return Refunded{c.commitment(e.Payment), c.commitment(e.Refund)}
	})
	register("Cancelled", zabi.UnpackCancelledEvent, func(c *converter, e *bindings.ZContractCancelled) Event {
		return Cancelled{c.commitment(e.Payment), c.commitment(e.Refund), e.Preimage}
	})
}

func registerRoles() {
	register("Listed", zabi.UnpackListedEvent, func(_ *converter, e *bindings.ZContractListed) Event {
		return Listed{notes.Asset(e.Token), e.Listed}
	})
	register("ParticipantsUpdated", zabi.UnpackParticipantsUpdatedEvent, func(c *converter, e *bindings.ZContractParticipantsUpdated) Event {
		return ParticipantsUpdated{c.registrations(e.Indices, e.Leaves), tree.Root{Element: c.element(e.NewRoot)}, e.PreviousDropped}
	})
	register("AuditKeyProposed", zabi.UnpackAuditKeyProposedEvent, func(c *converter, e *bindings.ZContractAuditKeyProposed) Event {
		return AuditKeyProposed{c.point(e.X, e.Y), e.ActiveFrom}
	})
	register("AuditKeyActivated", zabi.UnpackAuditKeyActivatedEvent, func(c *converter, e *bindings.ZContractAuditKeyActivated) Event {
		return AuditKeyActivated{AuditEpoch{e.Epoch, c.auditKey(e.X, e.Y)}}
	})
	register("MintPaused", zabi.UnpackMintPausedEvent, func(_ *converter, e *bindings.ZContractMintPaused) Event {
		return MintPaused{e.Paused}
	})
}
