package ledger

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/bindings"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
)

// Registration sets a leaf of the participants tree. Owner 0 clears it.
type Registration struct {
	Index uint32
	Owner notes.Owner
}

// Permit is an ERC-2612 signature that lets the z-contract pull the minted amount.
type Permit struct {
	Deadline *big.Int
	V        uint8
	R, S     [32]byte
}

// tx returns a transaction to the z-contract.
func (c *ZContract) tx(data []byte) chain.Tx {
	to := c.at.ZContract
	return chain.Tx{To: &to, Data: data}
}

// Mint builds a mint. The sender of the transaction pays, and must have approved the amount before.
func (c *ZContract) Mint(m Mint) chain.Tx { return c.tx(zabi.PackMint(m.abi())) }

// MintWithPermit builds a mint that carries its approval.
func (c *ZContract) MintWithPermit(m Mint, p Permit) chain.Tx {
	return c.tx(zabi.PackMintWithPermit(m.abi(), p.Deadline, p.V, p.R, p.S))
}

// MintBatch builds several mints by one payer. Either all succeed or none.
func (c *ZContract) MintBatch(mints ...Mint) chain.Tx {
	items := make([]bindings.MintItem, len(mints))
	for i, m := range mints {
		items[i] = m.abi()
	}
	return c.tx(zabi.PackMintBatch(items))
}

// Submit builds transfers, and legs that are to be held. An item that the contract cannot accept,
// because for example one of its notes is spent, reverts when it is alone and is skipped when it is
// among others. A joint leg cannot be held: its proof does not hold here, which reverts all.
func (c *ZContract) Submit(transfers ...Transfer) chain.Tx {
	items := make([]bindings.TransferItem, len(transfers))
	for i, t := range transfers {
		items[i] = t.submitted()
	}
	return c.tx(zabi.PackSubmit(items))
}

// Distribute builds distributions. An item that the contract cannot accept is treated as in
// [ZContract.Submit].
func (c *ZContract) Distribute(distributions ...Distribution) chain.Tx {
	items := make([]bindings.DistributionItem, len(distributions))
	for i, d := range distributions {
		items[i] = d.abi()
	}
	return c.tx(zabi.PackDistribute(items))
}

// Consolidate builds consolidations. An item that the contract cannot accept is treated as in
// [ZContract.Submit].
func (c *ZContract) Consolidate(consolidations ...Consolidation) chain.Tx {
	items := make([]bindings.ConsolidationItem, len(consolidations))
	for i, m := range consolidations {
		items[i] = m.abi()
	}
	return c.tx(zabi.PackConsolidate(items))
}

// Settle builds settlements of deals up to their deadlines. A settlement that the contract cannot
// accept, because for example a leg is missing, reverts when it is alone and is skipped when it is
// among others. Anyone may send it. A deal has settled when [deals.Settled] says so.
func (c *ZContract) Settle(settlements ...Settlement) chain.Tx {
	list := make([]bindings.Settlement, len(settlements))
	for i, s := range settlements {
		list[i] = s.abi()
	}
	return c.tx(zabi.PackSettle(list))
}

// Cancel builds the end of a deal up to its deadline, with the preimage of its cancel hash index.
// It refunds the held legs. Anyone who knows the preimage may send it; who sends it makes it
// public.
func (c *ZContract) Cancel(deal deals.Deal, index int, preimage [32]byte) chain.Tx {
	return c.tx(zabi.PackCancel(dealABI(deal), big.NewInt(int64(index)), preimage))
}

// Refund builds the refund of a held leg after its deadline, or of one whose deal was called off.
// Anyone may send it.
func (c *ZContract) Refund(leg deals.Key) chain.Tx {
	return c.tx(zabi.PackRefund(leg.Payment.Big(), leg.Deal, leg.Deadline))
}

// Close builds a closing of a pledge up to the time of its leaf: it makes the payments of the leaf
// and refunds the pledged legs. Anyone may send it.
func (c *ZContract) Close(closing Closing) chain.Tx {
	return c.tx(zabi.PackClose(dealABI(closing.Deal), closing.abi(), arriving(closing.Legs)))
}

// Seize builds the end of a pledge after the deal's last time: it makes the payments of the pledged
// legs. Anyone may send it.
func (c *ZContract) Seize(deal deals.Deal) chain.Tx { return c.tx(zabi.PackSeize(dealABI(deal))) }

// Burn builds burns: notes become public tokens. An item that the contract cannot accept is treated
// as in [ZContract.Submit].
func (c *ZContract) Burn(burns ...Burn) chain.Tx {
	items := make([]bindings.BurnItem, len(burns))
	for i, b := range burns {
		items[i] = b.abi()
	}
	return c.tx(zabi.PackBurn(items))
}

// Claim builds the payout of a credit to its recipient. Anyone may send it.
func (c *ZContract) Claim(token notes.Asset, recipient common.Address) chain.Tx {
	return c.tx(zabi.PackClaim(common.Address(token), recipient))
}

// Seal builds the sealing of the open batch, once it has waited long enough. Anyone may send it.
func (c *ZContract) Seal() chain.Tx { return c.tx(zabi.PackSeal()) }

// Append builds the transaction that puts the oldest sealed batch into the tree. Leaves beyond the
// batch's count are 0. Anyone may send it.
func (c *ZContract) Append(leaves [tree.BatchSize]notes.Commitment, newRoot tree.Root, proof Proof) chain.Tx {
	var words [tree.BatchSize]*big.Int
	for i, leaf := range leaves {
		words[i] = leaf.Big()
	}
	return c.tx(zabi.PackAppend(words, newRoot.Big(), proof.abi()))
}

// ParticipantsUpdate is a change of the participants tree.
type ParticipantsUpdate struct {
	// OldRoot is the contract's newest root, see [ZContract.Participants]. If another update comes
	// first, this one reverts with bindings.ErrStaleUpdate.
	OldRoot tree.Root
	// Changes may be empty, to replace a wrong root.
	Changes []Registration
	// NewRoot is the root after the changes. The contract does not check it.
	NewRoot tree.Root
	// NewGeneration makes all earlier roots stale. The contract begins a new generation by itself
	// if somebody is removed or replaced, so this is only to end a wrong root.
	NewGeneration bool
}

// UpdateParticipants builds a change of the participants tree. For the registrar. To correct a
// wrong root, send an update from the wrong root to the right one, without changes and in a new
// generation.
func (c *ZContract) UpdateParticipants(u ParticipantsUpdate) chain.Tx {
	indices, leaves := make([]uint32, len(u.Changes)), make([]*big.Int, len(u.Changes))
	for i, change := range u.Changes {
		indices[i], leaves[i] = change.Index, change.Owner.Big()
	}
	return c.tx(zabi.PackUpdateParticipants(u.OldRoot.Big(), indices, leaves, u.NewRoot.Big(), u.NewGeneration))
}

// List builds the listing of a token, which can then be minted, or the end of it. For the lister.
func (c *ZContract) List(token notes.Asset, listed bool) chain.Tx {
	return c.tx(zabi.PackList(common.Address(token), listed))
}

// ProposeAuditKey builds the proposal of the next audit key A′. For the auditor.
func (c *ZContract) ProposeAuditKey(submission notes.Point) chain.Tx {
	return c.tx(zabi.PackProposeAuditKey(submission.X.Big(), submission.Y.Big()))
}

// ActivateAuditKey builds the change to the proposed audit key, once its time has come. Anyone may
// send it.
func (c *ZContract) ActivateAuditKey() chain.Tx { return c.tx(zabi.PackActivateAuditKey()) }

// PauseMint builds a pause of minting, or the end of it. For the pauser.
func (c *ZContract) PauseMint(paused bool) chain.Tx { return c.tx(zabi.PackPauseMint(paused)) }

// Post builds a message in a private contract's log. Anyone may send it.
func (c *ZContract) Post(topic [32]byte, payload []byte) chain.Tx {
	to := c.at.PrivateContracts
	return chain.Tx{To: &to, Data: pabi.PackPost(topic, payload)}
}

// Approve builds the ERC-20 approval that a mint needs.
func (c *ZContract) Approve(token notes.Asset, amount notes.Value) chain.Tx {
	to := common.Address(token)
	return chain.Tx{To: &to, Data: erc20.PackApprove(c.at.ZContract, amount.Big())}
}
