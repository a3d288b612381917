package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/spend"
	"github.com/zsettle/zsettle/statement"
	"github.com/zsettle/zsettle/store"
	"github.com/zsettle/zsettle/wallet"
)

// identity is a shielded account, with the public account that pays its gas and its deposits.
type identity struct {
	key     *spend.Key
	network notes.Network
	public  *chain.Key
}

// identity reads the seed file.
func (o *options) identity() (*identity, error) {
	network, err := o.addressNetwork()
	if err != nil {
		return nil, err
	}
	if o.seedFile == "" {
		hint := "give --seed-file, or make a seed file with 'zsettle account new'"
		return nil, cli.Errorf(cli.BadInput, hint, "no seed file")
	}
	words, err := cli.ReadSecret(o.seedFile)
	if err != nil {
		return nil, err
	}
	key, err := spend.FromMnemonic(strings.Join(strings.Fields(string(words)), " "), "", network, o.account)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", o.seedFile, err)
	}
	return newIdentity(key, network)
}

func newIdentity(key *spend.Key, network notes.Network) (*identity, error) {
	scalar := key.ExportSigning()
	public, err := chain.KeyFromScalar(scalar[:])
	return &identity{key, network, public}, err
}

func (i *identity) address() notes.Address { return i.key.FullViewingKey().Address() }

// publicAccount reads the account that a flag names. Without one it is the public account of the
// seed.
func (o *options) publicAccount(text string) (common.Address, error) {
	if text != "" {
		return cli.ParseAccount(text)
	}
	who, err := o.identity()
	if err != nil {
		return common.Address{}, err
	}
	return who.public.Address(), nil
}

// account is an identity with a wallet on a chain.
type account struct {
	*identity
	*connection
	data   *store.Folder
	wallet *wallet.Wallet
}

// noProver is the prover of commands that only read.
type noProver struct{}

// Prove implements [statement.Prover].
func (noProver) Prove(context.Context, statement.Statement) (statement.Proof, error) {
	return statement.Proof{}, errors.New("this command proves nothing")
}

// openAccount opens the wallet of the command's account. proves says whether the command may prove
// something.
func (o *options) openAccount(ctx context.Context, proves bool) (_ *account, err error) {
	who, err := o.identity()
	if err != nil {
		return nil, err
	}
	c, err := o.connect(ctx)
	if err != nil {
		return nil, err
	}
	a := &account{identity: who, connection: c}
	defer func() {
		if err != nil {
			a.Close()
		}
	}()
	if err := a.checkNetwork(o); err != nil {
		return nil, err
	}
	var p statement.Prover = noProver{}
	if proves {
		if p, err = o.prover(ctx, c.client.ChainID()); err != nil {
			return nil, err
		}
	}
	return a, o.openWallet(a, p)
}

// checkNetwork refuses development addresses on a chain that is not a development chain.
func (a *account) checkNetwork(o *options) error {
	if a.network != notes.Development {
		return nil
	}
	if err := a.checkDevelopment(o); err != nil {
		hint := "addresses of this chain are of another network: give --network zs or zst"
		return &cli.Error{Code: cli.BadInput, Err: err, Hint: hint}
	}
	return nil
}

// openWallet opens the account's data folder and the wallet in it.
func (o *options) openWallet(a *account, p statement.Prover) (err error) {
	if a.data, err = o.openData(a); err != nil {
		return err
	}
	replica, err := a.replica(a.data.Cache)
	if err != nil {
		return err
	}
	box, err := o.newOutbox(a.client, a.public, a.data.Journal)
	if err != nil {
		return err
	}
	a.wallet, err = wallet.New(wallet.Config{
		Key:       a.key,
		Network:   a.network,
		ZContract: a.contract,
		Replica:   replica,
		Outbox:    box,
		Prover:    p,
		Cache:     a.data.Cache,
	})
	return err
}

// openData opens the account's data folder.
func (o *options) openData(a *account) (*store.Folder, error) {
	path, err := o.dataPath(a)
	if err != nil {
		return nil, err
	}
	var options []store.FolderOption
	if o.resync {
		options = append(options, store.RebuildCache)
	}
	if o.journalLost {
		options = append(options, store.ConfirmJournalLost)
	}
	data, err := store.OpenFolder(path, options...)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return data, nil
}

// dataPath returns the data folder. Each account and deployment has its own, so that two accounts
// can be used at the same time.
func (o *options) dataPath(a *account) (string, error) {
	if o.data != "" {
		return o.data, nil
	}
	base, err := os.UserConfigDir()
	if err != nil {
		return "", cli.Errorf(cli.BadInput, "give --data", "there is no configuration folder: %w", err)
	}
	owner, contract := a.address().Owner.Bytes(), a.deployment.ZContract
	return filepath.Join(base, "zsettle", fmt.Sprintf("%d-%x-%x", a.client.ChainID(), contract[:8], owner[:8])), nil
}

// resume brings the wallet up to date and finishes what an earlier run left in progress, so that
// nothing is paid twice. What can't be finished is said, and holds up nothing else.
func (a *account) resume(ctx context.Context, o *options) error {
	unfinished, err := a.wallet.UnderWay()
	if err != nil {
		return err
	}
	if len(unfinished) > 0 {
		o.logf("finishing %d earlier transactions first\n", len(unfinished))
	}
	err = a.wallet.Resume(ctx)
	if errors.Is(err, wallet.ErrUnfinished) && ctx.Err() == nil {
		cli.Warn(o.messages, err)
		return nil
	}
	return err
}

// Close closes the data folder and the connection.
func (a *account) Close() {
	if a.data != nil {
		_ = a.data.Close() // every change was kept when it was made
	}
	a.connection.Close()
}
