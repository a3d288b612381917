package testdata

// PublishedHPKEVector is a known answer of RFC 9180 for the cipher suite of note ciphertexts. File:
// published_hpke.json.
type PublishedHPKEVector struct {
	Name       string `json:"name"`
	Info       string `json:"info"`
	IkmE       string `json:"ikmE"`
	SkE        string `json:"skE"`
	IkmR       string `json:"ikmR"`
	SkR        string `json:"skR"`
	PkR        string `json:"pkR"`
	Enc        string `json:"enc"`
	Aad        string `json:"aad"`
	Plaintext  string `json:"plaintext"`
	Ciphertext string `json:"ciphertext"`
}

// PublishedKEMVector is a known key derivation of MLKEM768-X25519. File: published_kem.json.
type PublishedKEMVector struct {
	Name       string `json:"name"`
	Ikm        string `json:"ikm"`
	PrivateKey string `json:"privateKey"`
	PublicKey  string `json:"publicKey"`
}

// PublishedBIP39Vector is a mnemonic and a passphrase, both as text, and their seed. File:
// published_bip39.json.
type PublishedBIP39Vector struct {
	Name       string `json:"name"`
	Mnemonic   string `json:"mnemonic"`
	Passphrase string `json:"passphrase"`
	Seed       string `json:"seed"`
}

// PublishedBech32mVector is a text that a bech32m decoder without a length limit accepts if Valid,
// and refuses for Reason otherwise. File: published_bech32m.json.
type PublishedBech32mVector struct {
	Name   string `json:"name"`
	Text   string `json:"text"`
	Valid  bool   `json:"valid"`
	Reason string `json:"reason"`
}

// PublishedKeccakVector is a byte string and its Keccak-256. File: published_keccak.json.
type PublishedKeccakVector struct {
	Name    string `json:"name"`
	Message string `json:"message"`
	Digest  string `json:"digest"`
}

// PublishedSecp256k1Vector is a private key and its Ethereum address. File:
// published_secp256k1.json.
type PublishedSecp256k1Vector struct {
	Name       string `json:"name"`
	PrivateKey string `json:"privateKey"`
	Address    string `json:"address"`
}
