package testdata

// Unless said otherwise a string is 0x and lower-case hexadecimal: 64 digits for an element of F, for a scalar of E
// (big-endian) and for 32 bytes. A decimal string is an integer without sign or leading zeros.

// Point is an affine point of E.
type Point struct {
	X string `json:"x"`
	Y string `json:"y"`
}

// PermutationVector is one call of the Poseidon2 permutation: four elements in, four out. File: permutation.json and
// published_poseidon2.json.
type PermutationVector struct {
	Name   string   `json:"name"`
	Input  []string `json:"input"`
	Output []string `json:"output"`
}

// NodeVector is an inner node of both trees: four children and Node of them. File: node.json.
type NodeVector struct {
	Name     string   `json:"name"`
	Children []string `json:"children"`
	Node     string   `json:"node"`
}

// HashVector is one tagged hash. TagName and Tag are the two names of the domain, Arity is len(Inputs), Output the
// hash, Squeezed the first seven elements of the sponge (the first is Output). File: hash.json.
type HashVector struct {
	Name     string   `json:"name"`
	TagName  string   `json:"tagName"`
	Tag      uint32   `json:"tag"`
	Arity    uint32   `json:"arity"`
	Inputs   []string `json:"inputs"`
	Output   string   `json:"output"`
	Squeezed []string `json:"squeezed"`
}

// CurveVector is one multiplication on E. Scalar is any integer below 2²⁵⁶, also of l and above; Point may be the
// identity or outside the prime subgroup. File: curve.json.
type CurveVector struct {
	Name    string `json:"name"`
	Scalar  string `json:"scalar"`
	Point   Point  `json:"point"`
	Product Point  `json:"product"`
}

// KeyMaterial is the HKDF output of each role: 64 bytes, but 32 for Ivk and Kem.
type KeyMaterial struct {
	Ask     string `json:"ask"`
	Nk      string `json:"nk"`
	Ovk     string `json:"ovk"`
	Ivk     string `json:"ivk"`
	Kem     string `json:"kem"`
	Signing string `json:"signing"`
}

// KeyVector is one account. Mnemonic, Passphrase, Network (main, test, development), Prefix and Address are plain
// text. Seed has 64 bytes. Ivk is the X25519 private key as RFC 9180 derives it, not clamped. KemPublic has 1216
// bytes. Signing is a secp256k1 private key, SigningAddress its 20-byte Ethereum address. File: keys.json.
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

// AddressVector is an address (plain text) to be read on the network with Prefix. If Valid it encodes Owner and
// IvkPublic; otherwise it is refused, and Reason is case, checksum (any bad bech32m string), prefix, length, version,
// owner or key. Owner and IvkPublic are what the payload was made of; Owner may be r or above. File: address.json.
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

// NoteVector is a note with its commitment, and its nullifier under Nk at Position. Asset has 20 bytes, Value is
// decimal. File: note.json.
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

// RhoVector is a derived rho. Role is mint, payment, change or refund; Seed is the salt of a mint, otherwise
// nullifier0. File: rho.json.
type RhoVector struct {
	Name string `json:"name"`
	Role string `json:"role"`
	Ovk  string `json:"ovk"`
	Seed string `json:"seed"`
	Rho  string `json:"rho"`
}

// SignatureVector is a Schnorr signature (R, S) to be checked under Ak over Message, with the challenge C of exactly
// these. If Valid, signing with Ask and the 32 bytes Random gives it, by way of Nonce; where S is l or above (but below
// 2²⁵²), signing gives S − l. Otherwise it is refused, and Reason is equation, curve (Ak or R is off E) or range (S is
// 2²⁵² or above though the equation holds). One is by the account of keys.json with its name.
// File: signature.json.
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

// Path proves a leaf: Levels holds for each level, leaf upwards, all four children.
type Path struct {
	Position uint32     `json:"position"`
	Leaf     string     `json:"leaf"`
	Levels   [][]string `json:"levels"`
}

// TreeVector is a tree, its root and some paths. Kind is commitment (depth 16) or participants (depth 10). Leaves not
// listed are empty; some trees have leaves at both ends, which a tree that only grows cannot build but whose paths it
// can check. File: tree.json.
type TreeVector struct {
	Name   string `json:"name"`
	Kind   string `json:"kind"`
	Depth  int    `json:"depth"`
	Leaves []Leaf `json:"leaves"`
	Root   string `json:"root"`
	Paths  []Path `json:"paths"`
}

// AppendVector is one batch entering the commitment tree that holds the leaves Before. Leaves has at most 64 entries,
// the rest of the batch is empty. SubtreeRoot is the root of the batch's 64 leaves; Path has the 13 levels above it,
// of the tree before. File: append.json.
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

// NoteCiphertextVector is a ciphertext that came with Commitment, for the recipient with the X25519 private key Ivk
// and Owner, those of the KeyVector named Account. If Valid it opens to Asset (20 bytes), Value (decimal), Rho and Memo (without padding), and was sealed
// with the ephemeral key that DHKEM derives from EphemeralMaterial. Otherwise it is dropped, and Reason is length,
// authentication, value (2¹²⁰ or above), rho (not canonical) or commitment. File: noteciphertext.json.
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

// AuditVector is the audit encryption of one transaction. Circuit is mint, transfer or burn. Secret is the regulator's
// a, Submitted a·G, Key 8a·G. EphemeralInputs are those of the circuit's EPHEMERAL hash, the ovk first;
// EphemeralScalar is e, Ephemeral e·G, Shared e·Key. Plaintext, Keystream and Audit have the same length. Values
// (decimal) are the amounts within: none of a mint, payment and change of a transfer, change of a burn.
// File: audit.json.
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

// StatementVector has the public inputs of one circuit (mint, transfer, burn, append) over fields that need not
// satisfy it. Domain is the first word the contract hashes. File: statement.json.
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

// ContextVector is the context of one item. Kind is MINT, TRANSFER, LEG or BURN, KindCode its uint8; ChainID, Epoch
// and Deadline are decimal; Contract, Payer and Recipient have 20 bytes; Salt, Counter, CancelHash and CiphertextHash
// (keccak256 of Ciphertext) 32, not necessarily elements of F. What a kind lacks is empty. Encoded is the abi.encode
// that is hashed. File: context.json.
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
	Counter        string `json:"counter,omitempty"`
	Deadline       string `json:"deadline,omitempty"`
	CancelHash     string `json:"cancelHash,omitempty"`
	Recipient      string `json:"recipient,omitempty"`
	Encoded        string `json:"encoded"`
	Context        string `json:"context"`
}
