package devnet

import (
	"crypto/ecdsa"
	"crypto/hmac"
	"crypto/sha512"
	"encoding/binary"
	"fmt"
	"math/big"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/tyler-smith/go-bip39"
)

const (
	// Mnemonic is the well-known test phrase from which the funded accounts are derived. Everybody
	// has these keys.
	Mnemonic = "test test test test test test test test test test test junk"

	// AccountCount is how many accounts of Mnemonic the genesis block funds.
	AccountCount = 10

	hardened = 1 << 31
)

// Account is a funded development account.
type Account struct {
	// Path is the BIP-44 derivation path under Mnemonic.
	Path string
	// Key is the account's private key, which everybody knows: see [Mnemonic].
	Key *ecdsa.PrivateKey
}

// Address returns the account's address.
func (a Account) Address() common.Address { return crypto.PubkeyToAddress(a.Key.PublicKey) }

// Accounts returns the funded accounts, in the order m/44'/60'/0'/0/i.
func Accounts() []Account { return slices.Clone(accounts()) }

// accounts derives them once, because a seed takes long on purpose.
var accounts = sync.OnceValue(makeAccounts)

func makeAccounts() []Account {
	accounts := make([]Account, AccountCount)
	for i := range accounts {
		key, err := derive(bip39.NewSeed(Mnemonic, ""), hardened+44, hardened+60, hardened, 0, uint32(i))
		if err != nil {
			panic("devnet: internal error: " + err.Error())
		}
		accounts[i] = Account{Path: fmt.Sprintf("m/44'/60'/0'/0/%d", i), Key: key}
	}
	return accounts
}

// derive derives the private key at a BIP-32 path from the seed.
func derive(seed []byte, path ...uint32) (*ecdsa.PrivateKey, error) {
	extended := mac([]byte("Bitcoin seed"), seed) // private key and chain code, 32 bytes each
	for _, index := range path {
		key, chainCode := extended[:32], extended[32:]
		data := append([]byte{0}, key...)
		if index < hardened {
			private, err := crypto.ToECDSA(key)
			if err != nil {
				return nil, err
			}
			data = crypto.CompressPubkey(&private.PublicKey)
		}
		next := mac(chainCode, binary.BigEndian.AppendUint32(data, index))
		sum := new(big.Int).Add(new(big.Int).SetBytes(next[:32]), new(big.Int).SetBytes(key))
		sum.Mod(sum, crypto.S256().Params().N).FillBytes(next[:32])
		extended = next
	}
	return crypto.ToECDSA(extended[:32])
}

// mac is HMAC-SHA-512.
func mac(key, data []byte) []byte {
	h := hmac.New(sha512.New, key)
	h.Write(data)
	return h.Sum(nil)
}
