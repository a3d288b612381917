package testdata

// Unless its comment gives another form, a string is 0x and lower-case hexadecimal digits: 64 for
// an element of F, for a scalar of E (big-endian) and for 32 bytes. A decimal string is an integer
// without sign or leading zeros.

// Point is an affine point of E.
type Point struct {
	X string `json:"x"`
	Y string `json:"y"`
}

// PermutationVector is one call of the Poseidon2 permutation, with four elements as its input and
// four as its output. Files: permutation.json and published_poseidon2.json.
type PermutationVector struct {
	Name   string   `json:"name"`
	Input  []string `json:"input"`
	Output []string `json:"output"`
}

// NodeVector is an inner node of a tree: four children and their Node. File: node.json.
type NodeVector struct {
	Name     string   `json:"name"`
	Children []string `json:"children"`
	Node     string   `json:"node"`
}

// HashVector is one tagged hash. TagName and Tag are the name and the number of the domain, Arity
// is len(Inputs), Output is the hash, and Squeezed has the first seven elements of the sponge, of
// which the first is Output. File: hash.json.
type HashVector struct {
	Name     string   `json:"name"`
	TagName  string   `json:"tagName"`
	Tag      uint32   `json:"tag"`
	Arity    uint32   `json:"arity"`
	Inputs   []string `json:"inputs"`
	Output   string   `json:"output"`
	Squeezed []string `json:"squeezed"`
}

// CurveVector is one multiplication on E. Scalar is an integer below 2²⁵⁶, which may be l or above.
// Point may be the identity or outside the prime subgroup. File: curve.json.
type CurveVector struct {
	Name    string `json:"name"`
	Scalar  string `json:"scalar"`
	Point   Point  `json:"point"`
	Product Point  `json:"product"`
}

// KeyMaterial is the HKDF output of each role: 32 bytes for Ivk and Kem, 64 for the others.
type KeyMaterial struct {
	Ask     string `json:"ask"`
	Nk      string `json:"nk"`
	Ovk     string `json:"ovk"`
	Ivk     string `json:"ivk"`
	Kem     string `json:"kem"`
	Signing string `json:"signing"`
}

// KeyVector is one account. Mnemonic, Passphrase, Network (main, test or development), Prefix and
// Address are text. Seed has 64 bytes. Ivk is the X25519 private key as RFC 9180 derives it, not
// clamped. KemPublic has 1216 bytes. Signing is a secp256k1 private key, and SigningAddress its
// Ethereum address of 20 bytes. File: keys.json.
type KeyVector struct {
	Name           string      `json:"name"`
	Mnemonic       string      `json:"mnemonic"`
	Passphrase     string      `json:"passphrase"`
	Network        string      `json:"network"`
	Prefix         string      `json:"prefix"`
	Account        uint32      `json:"account"`
	Seed           string      `json:"seed"`
	Okm            KeyMaterial `json:"okm"`
	Ask            string      `json:"ask"`
	Ak             Point       `json:"ak"`
	Nk             string      `json:"nk"`
	Ovk            string      `json:"ovk"`
	Ivk            string      `json:"ivk"`
	IvkPublic      string      `json:"ivkPublic"`
	KemPublic      string      `json:"kemPublic"`
	Signing        string      `json:"signing"`
	SigningAddress string      `json:"signingAddress"`
	Owner          string      `json:"owner"`
	Address        string      `json:"address"`
}

// AddressVector is an address, as text, to be parsed for the network with Prefix. If Valid, it
// encodes Owner and IvkPublic. Otherwise it must be refused, and Reason is case, checksum (for any
// bad bech32m string), prefix, length, version, owner or key; its payload was made from Owner,
// which may be r or above, and IvkPublic. File: address.json.
type AddressVector struct {
	Name      string `json:"name"`
	Network   string `json:"network"`
	Prefix    string `json:"prefix"`
	Owner     string `json:"owner"`
	IvkPublic string `json:"ivkPublic"`
	Address   string `json:"address"`
	Valid     bool   `json:"valid"`
	Reason    string `json:"reason"`
}

// NoteVector is a note with its commitment, and with its nullifier under Nk at Position. Asset has
// 20 bytes, and Value is decimal. File: note.json.
type NoteVector struct {
	Name       string `json:"name"`
	Asset      string `json:"asset"`
	Value      string `json:"value"`
	Owner      string `json:"owner"`
	Rho        string `json:"rho"`
	Commitment string `json:"commitment"`
	Nk         string `json:"nk"`
	Position   uint32 `json:"position"`
	Nullifier  string `json:"nullifier"`
}

// RhoVector is a derived rho. Role is mint, payment, change, refund, distribution or consolidation.
// Seed is the salt for a mint, and nullifier0 for the others. Index (decimal) is that of a payment
// of a distribution; the others have none. File: rho.json.
type RhoVector struct {
	Name  string `json:"name"`
	Role  string `json:"role"`
	Ovk   string `json:"ovk"`
	Seed  string `json:"seed"`
	Index string `json:"index,omitempty"`
	Rho   string `json:"rho"`
}

// SignatureVector is a Schnorr signature (R, S) of Message to be verified under Ak, with its
// challenge C. If Valid, signing with Ask and the 32 bytes Random gives this signature, with the
// nonce Nonce; if S is l or above (but below 2²⁵²), signing gives S − l. Otherwise it must be
// refused, and Reason is equation, curve (Ak or R is not on E) or range (S is 2²⁵² or above,
// although the equation holds). One vector is by the account of keys.json that has its name. File:
// signature.json.
type SignatureVector struct {
	Name    string `json:"name"`
	Ask     string `json:"ask"`
	Random  string `json:"random"`
	Nonce   string `json:"nonce"`
	Ak      Point  `json:"ak"`
	Message string `json:"message"`
	R       Point  `json:"r"`
	C       string `json:"c"`
	S       string `json:"s"`
	Valid   bool   `json:"valid"`
	Reason  string `json:"reason"`
}

// Leaf is a leaf at its position.
type Leaf struct {
	Position uint32 `json:"position"`
	Leaf     string `json:"leaf"`
}

// Path is the path of a leaf. Levels has all four children at each level, from the leaf upwards.
type Path struct {
	Position uint32     `json:"position"`
	Leaf     string     `json:"leaf"`
	Levels   [][]string `json:"levels"`
}

// TreeVector is a tree with its root and some paths. Kind is commitment (depth 16) or participants
// (depth 10). All leaves that are not in Leaves are empty. Some commitment trees have leaves at
// both ends: a test can't build such a tree by appending, but can check its paths. File: tree.json.
type TreeVector struct {
	Name   string `json:"name"`
	Kind   string `json:"kind"`
	Depth  int    `json:"depth"`
	Leaves []Leaf `json:"leaves"`
	Root   string `json:"root"`
	Paths  []Path `json:"paths"`
}

// AppendVector is one batch appended to the commitment tree with the leaves Before. Leaves has at
// most 64 entries, and the rest of the batch is empty. SubtreeRoot is the root of the batch's 64
// leaves. Path has the 13 levels above it in the tree before the batch was appended. File:
// append.json.
type AppendVector struct {
	Name        string     `json:"name"`
	BatchIndex  uint32     `json:"batchIndex"`
	Before      []Leaf     `json:"before"`
	Leaves      []string   `json:"leaves"`
	OldRoot     string     `json:"oldRoot"`
	NewRoot     string     `json:"newRoot"`
	SubtreeRoot string     `json:"subtreeRoot"`
	Path        [][]string `json:"path"`
}

// NoteCiphertextVector is a ciphertext of the note with Commitment. The recipient has the X25519
// private key Ivk and Owner of the KeyVector with the name Account. If Valid, the ciphertext
// decrypts to Asset (20 bytes), Value (decimal), Rho and Memo (without padding), and was encrypted
// with the ephemeral key that DHKEM derives from EphemeralMaterial. Otherwise it must be refused,
// and Reason is length, authentication, value (2¹²⁰ or above), rho (not canonical) or commitment.
// File: noteciphertext.json.
type NoteCiphertextVector struct {
	Name              string `json:"name"`
	Account           string `json:"account"`
	Ivk               string `json:"ivk"`
	IvkPublic         string `json:"ivkPublic"`
	Owner             string `json:"owner"`
	Commitment        string `json:"commitment"`
	EphemeralMaterial string `json:"ephemeralMaterial"`
	Asset             string `json:"asset"`
	Value             string `json:"value"`
	Rho               string `json:"rho"`
	Memo              string `json:"memo"`
	Plaintext         string `json:"plaintext"`
	Ciphertext        string `json:"ciphertext"`
	Valid             bool   `json:"valid"`
	Reason            string `json:"reason"`
}

// AuditVector is the audit encryption of one transaction. Circuit is mint, transfer, distribution,
// consolidation or burn. Secret is the regulator's a, Submitted is a·G, and Key is 8a·G.
// EphemeralInputs are the inputs of the circuit's EPHEMERAL hash, the first of which is ovk.
// EphemeralScalar is e, Ephemeral is e·G, and Shared is e·Key. Plaintext, Keystream and Audit have
// the same length. Values (decimal) are the values in the plaintext: payment and change for a
// transfer, the eight payments and the change for a distribution, the output for a consolidation,
// the change for a burn, and no values for a mint. File: audit.json.
type AuditVector struct {
	Name            string   `json:"name"`
	Circuit         string   `json:"circuit"`
	Secret          string   `json:"secret"`
	Submitted       Point    `json:"submitted"`
	Key             Point    `json:"key"`
	EphemeralInputs []string `json:"ephemeralInputs"`
	EphemeralScalar string   `json:"ephemeralScalar"`
	Ephemeral       Point    `json:"ephemeral"`
	Shared          Point    `json:"shared"`
	Keystream       []string `json:"keystream"`
	Values          []string `json:"values"`
	Plaintext       []string `json:"plaintext"`
	Audit           []string `json:"audit"`
}

// StatementVector has the public inputs of a circuit (mint, transfer, distribution, consolidation,
// burn or append) for fields that need not satisfy it. Domain is the first word that the z-contract
// hashes. File: statement.json.
type StatementVector struct {
	Name       string   `json:"name"`
	Circuit    string   `json:"circuit"`
	Domain     string   `json:"domain"`
	FieldNames []string `json:"fieldNames"`
	Fields     []string `json:"fields"`
	Digest     string   `json:"digest"`
	Challenge  string   `json:"challenge"`
	Evaluation string   `json:"evaluation"`
}

// ContextVector is the context of one item. Kind is MINT, TRANSFER, LEG, BURN, JOINT, DISTRIBUTION
// or CONSOLIDATION, and KindCode is its uint8. ChainID, Epoch and Deadline are decimal. Contract,
// Payer and Recipient have 20 bytes. Ciphertext has 192 bytes, and in a distribution it is its
// eight ciphertexts, one after another. Salt, Deal and CiphertextHash (keccak256 of Ciphertext)
// have 32 bytes, which need not be elements of F. A field that the kind doesn't have is empty.
// Encoded is the abi.encode that is hashed. File: context.json.
type ContextVector struct {
	Name           string `json:"name"`
	Kind           string `json:"kind"`
	KindCode       uint8  `json:"kindCode"`
	ChainID        string `json:"chainId"`
	Contract       string `json:"contract"`
	Payer          string `json:"payer,omitempty"`
	Epoch          string `json:"epoch"`
	Salt           string `json:"salt,omitempty"`
	Ciphertext     string `json:"ciphertext,omitempty"`
	CiphertextHash string `json:"ciphertextHash,omitempty"`
	Deal           string `json:"deal,omitempty"`
	Deadline       string `json:"deadline,omitempty"`
	Recipient      string `json:"recipient,omitempty"`
	Encoded        string `json:"encoded"`
	Context        string `json:"context"`
}

// DealVector is a deal, its id and the keys of its legs' slots. Deadline and Last are decimal.
// Encoded is the abi.encode that is hashed. File: deal.json.
type DealVector struct {
	Name         string     `json:"name"`
	Payments     []string   `json:"payments"`
	CancelHashes []string   `json:"cancelHashes"`
	Deadline     string     `json:"deadline"`
	Revocable    bool       `json:"revocable"`
	Pledged      uint16     `json:"pledged"`
	Last         string     `json:"last"`
	Closings     string     `json:"closings"`
	Encoded      string     `json:"encoded"`
	Deal         string     `json:"deal"`
	Slots        []string   `json:"slots"`
	Leaves       []DealLeaf `json:"leaves"`
}

// DealLeaf is one way to close the pledge of a [DealVector]. Time is decimal, Hash the leaf of the
// tree of closings, Path what leads it to the root. Closing takes the place of the deal in the
// legs, whose slots have the keys Slots.
type DealLeaf struct {
	Payments []string `json:"payments"`
	Time     string   `json:"time"`
	Hash     string   `json:"hash"`
	Path     []string `json:"path"`
	Closing  string   `json:"closing"`
	Slots    []string `json:"slots"`
}
