package main

import (
	"context"
	"errors"
	"math/big"
	"net"
	"net/rpc"
	"os"
	"strings"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/spend"
)

// Vault holds what can spend: the account's spend authority, and the key of its public account. It
// answers calls of net/rpc. A real one would ask somebody, or a policy, before it signs.
type Vault struct {
	key     *spend.Key
	account *chain.Key
}

// newVault derives both keys from a file with seed words.
func newVault(seedFile string) (*Vault, error) {
	words, err := os.ReadFile(seedFile)
	if err != nil {
		return nil, err
	}
	key, err := spend.FromMnemonic(strings.TrimSpace(string(words)), "", notes.Development, 0)
	if err != nil {
		return nil, err
	}
	scalar := key.ExportSigning()
	account, err := chain.KeyFromScalar(scalar[:])
	return &Vault{key, account}, err
}

// serve answers the connections to the socket until it is closed.
func (v *Vault) serve(socket net.Listener) error {
	server := rpc.NewServer()
	if err := server.Register(v); err != nil {
		return err
	}
	for {
		connection, err := socket.Accept()
		if errors.Is(err, net.ErrClosed) {
			return nil
		}
		if err != nil {
			return err
		}
		go server.ServeConn(connection)
	}
}

// Identity is what the vault reveals about its account: everything except the power to spend.
type Identity struct {
	ViewingKey []byte   // as notes.FullViewingKey.Export returns it
	Account    [20]byte // address of the public account
}

// Identify returns the account's viewing key and public address.
func (v *Vault) Identify(_ bool, out *Identity) (err error) {
	out.ViewingKey, err = v.key.FullViewingKey().Export()
	out.Account = v.account.Address()
	return err
}

// Authority is a Schnorr signature, its coordinates and scalar as 32 bytes each.
type Authority struct{ X, Y, S [field.Size]byte }

// Authorize signs the message of a transaction that spends notes. It binds all that the transaction
// does.
func (v *Vault) Authorize(message [field.Size]byte, out *Authority) error {
	m, err := field.FromBytes(message[:])
	if err != nil {
		return err
	}
	signature, err := v.key.Sign(context.Background(), m)
	if err != nil {
		return err
	}
	*out = Authority{signature.R.X.Bytes(), signature.R.Y.Bytes(), signature.S.Bytes()}
	return nil
}

// Transaction is an Ethereum transaction without its signature.
type Transaction struct {
	Encoded []byte // as types.Transaction.MarshalBinary returns it
	ChainID uint64
}

// SignTransaction signs a transaction of the public account and returns its encoding.
func (v *Vault) SignTransaction(in Transaction, out *[]byte) error {
	var tx types.Transaction
	if err := tx.UnmarshalBinary(in.Encoded); err != nil {
		return err
	}
	signed, err := v.account.SignTx(context.Background(), &tx, new(big.Int).SetUint64(in.ChainID))
	if err != nil {
		return err
	}
	*out, err = signed.MarshalBinary()
	return err
}
