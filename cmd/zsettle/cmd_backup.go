package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"

	"github.com/spf13/cobra"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/settlement/node/api"
)

func newBackupCommand() *cobra.Command {
	var o partyOptions
	cmd := &cobra.Command{
		Use:   "backup FILE",
		Short: "Copy what the chain can't give back",
		Long: `Backup copies the party's journal to a new FILE that only you may read, while the node runs or not.
The journal has what the seed words and the chain can't give back:

  approvals  which legs of deals may be made
  drafts     what was decided and not sent yet
  refs       under which name each payment was asked for, so that none is made twice

To restore, stop the node and put the copy at data/journal.db in the party's folder. Money comes
back without it; but what was asked for after the copy is not known then. So the next command
refuses the copy until you have looked at what was done since and give --confirm-lost-journal. The
seed words are not in it.`,
		Example: "  zsettle backup harbour-2026-11-30.journal --party harbour",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			o.bind(cmd)
			return runBackup(cmd.Context(), &o, args[0])
		},
	}
	o.partyFlags(cmd)
	return cmd
}

// backupJSON is what backup prints.
type backupJSON struct {
	Schema int    `json:"schema"`
	File   string `json:"file"`
	Bytes  int64  `json:"bytes"`
}

func runBackup(ctx context.Context, o *partyOptions, path string) error {
	if _, err := os.Lstat(path); !errors.Is(err, fs.ErrNotExist) {
		return cli.Errorf(cli.BadInput, "choose a new file; nothing was written", "%s exists already", path)
	}
	return o.call(ctx, func(c *api.Client) error {
		n, err := writeBackup(ctx, c, path)
		if err != nil {
			return err
		}
		if o.output == cli.JSON {
			return cli.WriteJSON(o.out, backupJSON{1, path, n})
		}
		_, err = fmt.Fprintf(o.out, "%s has the approvals, the drafts and the refs until now, "+
			"which the chain can't give back\n", path)
		return err
	})
}

// writeBackup writes the copy, whole or not at all.
func writeBackup(ctx context.Context, c *api.Client, path string) (n int64, err error) {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return 0, cli.Errorf(cli.BadInput, "choose a folder that you may write to", "cannot create %s: %w", path, err)
	}
	err = errors.Join(c.Backup(ctx, f), f.Sync())
	info, unread := f.Stat()
	if err := errors.Join(err, unread, f.Close()); err != nil {
		return 0, errors.Join(err, os.Remove(path))
	}
	return info.Size(), nil
}
