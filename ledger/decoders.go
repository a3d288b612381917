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
	registerPayouts()
	registerDeals()
	registerOffices()
	registerP("Posted", pabi.UnpackPostedEvent, func(_ *converter, e *bindings.PrivateContractsPosted) Event {
		return Posted{e.Topic, e.Sender, e.Payload}
	})
}

func registerTree() {
	registerWords("Queued", decodeQueued)
	registerZ("Sealed", zabi.UnpackSealedEvent, func(_ *converter, e *bindings.ZContractSealed) Event {
		return Sealed{e.Batch, int(e.Count)}
	})
	registerZ("Appended", zabi.UnpackAppendedEvent, func(c *converter, e *bindings.ZContractAppended) Event {
		return Appended{e.Batch, tree.Root{Element: c.element(e.NewRoot)}}
	})
}

func registerNotes() {
	registerZ("Minted", zabi.UnpackMintedEvent, minted)
	registerWords("Transferred", decodeTransferred)
	registerZ("Distributed", zabi.UnpackDistributedEvent, distributed)
	registerZ("Consolidated", zabi.UnpackConsolidatedEvent, consolidated)
	registerZ("Burned", zabi.UnpackBurnedEvent, burned)
	registerZ("Skipped", zabi.UnpackSkippedEvent, func(c *converter, e *bindings.ZContractSkipped) Event {
		return Skipped{
			Index:      c.number(e.Index, math.MaxUint32),
			Nullifier0: notes.Nullifier{Element: c.element(e.Nullifier0)},
			Reason:     bindings.DecodeReason(e.Reason),
		}
	})
}

func minted(c *converter, e *bindings.ZContractMinted) Event {
	return Minted{
		Token:        notes.Asset(e.Token),
		Payer:        e.Payer,
		Amount:       c.value(e.Amount),
		Commitment:   c.commitment(e.Commitment),
		Salt:         c.element(e.Salt),
		Epoch:        e.Epoch,
		EphemeralKey: c.element(e.Ephemeral),
		Audit:        c.element(e.Audit0),
	}
}

func distributed(c *converter, e *bindings.ZContractDistributed) Event {
	d := Distributed{
		Nullifiers:   c.nullifiers(e.Nullifier0, e.Nullifier1),
		Payments:     [notes.DistributionPayments]notes.Commitment(c.commitments(e.Payments[:])),
		Change:       c.commitment(e.Change),
		Epoch:        e.Epoch,
		EphemeralKey: c.element(e.Ephemeral),
	}
	for i, word := range e.Audit {
		d.Audit[i] = c.element(word)
	}
	for i, ciphertext := range e.Ciphertexts {
		d.Ciphertexts[i] = joinWords(ciphertext)
	}
	return d
}

func consolidated(c *converter, e *bindings.ZContractConsolidated) Event {
	m := Consolidated{
		Output:       c.commitment(e.Output),
		Epoch:        e.Epoch,
		EphemeralKey: c.element(e.Ephemeral),
	}
	for i, nullifier := range e.Nullifiers {
		m.Nullifiers[i] = notes.Nullifier{Element: c.element(nullifier)}
	}
	for i, word := range e.Audit {
		m.Audit[i] = c.element(word)
	}
	return m
}

func burned(c *converter, e *bindings.ZContractBurned) Event {
	b := Burned{
		Token:        notes.Asset(e.Token),
		Recipient:    e.Recipient,
		Value:        c.value(e.Value),
		Nullifiers:   c.nullifiers(e.Nullifier0, e.Nullifier1),
		Change:       c.commitment(e.Change),
		Epoch:        e.Epoch,
		EphemeralKey: c.element(e.Ephemeral),
	}
	for i, word := range e.Audit {
		b.Audit[i] = c.element(word)
	}
	return b
}

func registerPayouts() {
	registerZ("Credited", zabi.UnpackCreditedEvent, func(_ *converter, e *bindings.ZContractCredited) Event {
		return Credited{notes.Asset(e.Token), e.Recipient, e.Amount}
	})
	registerZ("Claimed", zabi.UnpackClaimedEvent, func(_ *converter, e *bindings.ZContractClaimed) Event {
		return Claimed{notes.Asset(e.Token), e.Recipient, e.Amount}
	})
}

func registerOffices() {
	registerZ("Listed", zabi.UnpackListedEvent, func(_ *converter, e *bindings.ZContractListed) Event {
		return Listed{notes.Asset(e.Token), e.Listed}
	})
	registerZ("ParticipantsUpdated", zabi.UnpackParticipantsUpdatedEvent, participantsUpdated)
	registerZ("AuditKeyProposed", zabi.UnpackAuditKeyProposedEvent, auditKeyProposed)
	registerZ("AuditKeyActivated", zabi.UnpackAuditKeyActivatedEvent, auditKeyActivated)
	registerZ("MintPaused", zabi.UnpackMintPausedEvent, func(_ *converter, e *bindings.ZContractMintPaused) Event {
		return MintPaused{e.Paused}
	})
}

func participantsUpdated(c *converter, e *bindings.ZContractParticipantsUpdated) Event {
	return ParticipantsUpdated{
		Changes:    c.registrations(e.Indices, e.Leaves),
		NewRoot:    tree.Root{Element: c.element(e.NewRoot)},
		Generation: e.Generation,
	}
}

func auditKeyProposed(c *converter, e *bindings.ZContractAuditKeyProposed) Event {
	return AuditKeyProposed{c.point(e.X, e.Y), e.ActiveFrom}
}

func auditKeyActivated(c *converter, e *bindings.ZContractAuditKeyActivated) Event {
	return AuditKeyActivated{AuditEpoch{e.Epoch, c.auditKey(e.X, e.Y)}}
}
