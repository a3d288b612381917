package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/spf13/cobra"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/internal/errcode"
	"github.com/zsettle/zsettle/settlement/node/api"
	"github.com/zsettle/zsettle/settlement/node/folder"
	"github.com/zsettle/zsettle/store"
)

// partyVariable is the environment variable that names the party's folder.
const partyVariable = "ZSETTLE_PARTY"

// partyOptions are the flags of every command of a party. The rest is in the party's folder.
type partyOptions struct {
	options
	party  string
	margin time.Duration // before the deadlines of deals; 0 means the default
}

// folderFlag adds --party.
func (o *partyOptions) folderFlag(cmd *cobra.Command) {
	cmd.Flags().StringVar(&o.party, "party", "",
		"`FOLDER` of the party (default that of "+partyVariable+", or else a\nfolder in your configuration folder)")
}

// partyFlags adds the flags of every command that calls the party's node.
func (o *partyOptions) partyFlags(cmd *cobra.Command, formats ...cli.Format) {
	o.folderFlag(cmd)
	f := cmd.Flags()
	f.BoolVar(&o.resync, "resync", false, "forget what was read from the chain, and read it again")
	f.BoolVar(&o.journalLost, "confirm-lost-journal", false,
		"go on without the journal, which is lost, or with an old copy of\nit: ask for nothing again that was paid")
	cli.OutputFlag(cmd, &o.output, append([]cli.Format{cli.Table, cli.JSON}, formats...)...)
}

// dir returns the party's folder.
func (o *partyOptions) dir() (string, error) {
	if o.party != "" {
		return o.party, nil
	}
	if dir := os.Getenv(partyVariable); dir != "" {
		return dir, nil
	}
	base, err := os.UserConfigDir()
	if err != nil {
		return "", cli.Errorf(cli.BadInput, "give --party", "there is no configuration folder: %w", err)
	}
	return filepath.Join(base, "zsettle", "party"), nil
}

// open opens the party's folder.
func (o *partyOptions) open() (*folder.Folder, error) {
	dir, err := o.dir()
	if err != nil {
		return nil, err
	}
	return folder.Open(dir)
}

// call calls the node of the party. That is the one that runs in another process. If there is none,
// the same node is inside this process while f runs. Who holds the lock of the party's store is the
// node, so there are never two.
func (o *partyOptions) call(ctx context.Context, f func(*api.Client) error) error {
	dir, err := o.open()
	if err != nil {
		return err
	}
	token, err := dir.Token()
	if err != nil {
		return err
	}
	data, err := o.openData(dir)
	if errors.Is(err, store.ErrLocked) {
		return o.callOther(ctx, dir, token, err, f)
	}
	if err != nil {
		return err
	}
	n, err := o.startNode(ctx, dir, data, asCommand(o.messages))
	if err != nil {
		return err
	}
	defer n.Close()
	inside := newInProcess(n.Handler())
	defer inside.wait() // before the node's stores are closed
	return asShown(ctx, f(api.Connect("http://127.0.0.1", token, inside)))
}

// callOther calls the node that runs in another process.
func (o *partyOptions) callOther(
	ctx context.Context, dir *folder.Folder, token string, locked error, f func(*api.Client) error,
) error {
	at, err := dir.Address()
	if err != nil {
		return err
	}
	if !isNode(ctx, at) {
		return locked
	}
	if o.resync || o.journalLost {
		return cli.Errorf(cli.BadInput, "end the node first, and give the flag to 'zsettle node run'",
			"--resync and --confirm-lost-journal are for who opens the store, which the node at %s has open", at)
	}
	return asShown(ctx, f(api.Connect(at, token, nil)))
}

// isNode reports whether a node answers at a URL. It asks without the token, which another program
// that has the port now should not see.
func isNode(ctx context.Context, at string) bool {
	if at == "" {
		return false
	}
	ctx, cancel := context.WithTimeout(ctx, 5*time.Second)
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, at+"/healthz", nil)
	if err != nil {
		return false
	}
	answer, err := http.DefaultClient.Do(request)
	if err != nil {
		return false
	}
	defer func() { _ = answer.Body.Close() }() // it was only read
	return answer.StatusCode == http.StatusOK
}

// openData opens the party's journal and cache.
func (o *partyOptions) openData(dir *folder.Folder) (*store.Folder, error) {
	var options []store.FolderOption
	if o.resync {
		options = append(options, store.RebuildCache)
	}
	if o.journalLost {
		options = append(options, store.ConfirmJournalLost)
	}
	return store.OpenFolder(dir.Data(), options...)
}

// asShown gives an error of the API the code, the hint and the message that the node gave it.
func asShown(ctx context.Context, err error) error {
	var own *cli.Error
	var e *api.Error
	var gone *url.Error
	switch {
	case err == nil || ctx.Err() != nil || errors.As(err, &own):
		return err
	case errors.As(err, &e):
		return &cli.Error{Code: cli.Code(e.Exit), Err: err, Hint: e.Hint, Kind: e.Code, Field: fieldOf(e.Field)}
	case errors.As(err, &gone) && isNetwork(gone):
		return fmt.Errorf("%w: %w", errcode.ErrNodeGone, gone.Err)
	}
	return err
}

// isNetwork reports whether a request failed on its way.
func isNetwork(err *url.Error) bool {
	var operation *net.OpError
	return errors.As(err, &operation)
}

// fieldOf is the name of a field without where in the request it is.
func fieldOf(field string) string {
	_, name, found := strings.Cut(field, ".")
	if !found {
		return field
	}
	return name
}
