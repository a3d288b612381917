package hash

// Tag is a domain of [Sum]: a number, and the arity that it is always used with (docs/spec.md,
// section 2).
type Tag struct {
	// ID is the number of the tag, which is part of the capacity element.
	ID uint64
	// Arity is the number of inputs.
	Arity int
	// Name is the name in the specification.
	Name string
}

// The table of domain tags, which both native code and circuits use.
var (
	Owner             = Tag{1, 3, "OWNER"}
	Note              = Tag{2, 4, "NOTE"}
	Nullifier         = Tag{3, 4, "NULLIFIER"}
	RhoMint           = Tag{4, 2, "RHO_MINT"}
	RhoPayment        = Tag{5, 2, "RHO_PAYMENT"}
	RhoChange         = Tag{6, 2, "RHO_CHANGE"}
	RhoRefund         = Tag{7, 2, "RHO_REFUND"}
	Schnorr           = Tag{8, 5, "SCHNORR"}
	Audit             = Tag{9, 3, "AUDIT"}
	EphemeralMint     = Tag{10, 2, "EPHEMERAL_MINT"}
	EphemeralTransfer = Tag{11, 6, "EPHEMERAL_TRANSFER"}
	EphemeralBurn     = Tag{12, 4, "EPHEMERAL_BURN"}
	Transfer          = Tag{13, 7, "TRANSFER"}
	Burn              = Tag{14, 7, "BURN"}
	DigestMint        = Tag{15, 8, "DIGEST_MINT"}
	DigestTransfer    = Tag{16, 14, "DIGEST_TRANSFER"}
	DigestBurn        = Tag{17, 12, "DIGEST_BURN"}
	DigestAppend      = Tag{18, 3, "DIGEST_APPEND"}

	RhoDistribution        = Tag{19, 3, "RHO_DISTRIBUTION"}
	RhoConsolidation       = Tag{20, 2, "RHO_CONSOLIDATION"}
	EphemeralDistribution  = Tag{21, 12, "EPHEMERAL_DISTRIBUTION"}
	EphemeralConsolidation = Tag{22, 10, "EPHEMERAL_CONSOLIDATION"}
	Distribution           = Tag{23, 13, "DISTRIBUTION"}
	Consolidation          = Tag{24, 11, "CONSOLIDATION"}
	DigestDistribution     = Tag{25, 31, "DIGEST_DISTRIBUTION"}
	DigestConsolidation    = Tag{26, 17, "DIGEST_CONSOLIDATION"}
)

// Tags lists every domain tag.
func Tags() []Tag {
	return []Tag{Owner, Note, Nullifier, RhoMint, RhoPayment, RhoChange, RhoRefund, Schnorr, Audit, EphemeralMint,
		EphemeralTransfer, EphemeralBurn, Transfer, Burn, DigestMint, DigestTransfer, DigestBurn, DigestAppend,
		RhoDistribution, RhoConsolidation, EphemeralDistribution, EphemeralConsolidation, Distribution, Consolidation,
		DigestDistribution, DigestConsolidation}
}

// Capacity returns the initial capacity element of a sponge under tag t: ID·2³² + arity.
func (t Tag) Capacity() uint64 { return t.ID<<32 | uint64(t.Arity) }
