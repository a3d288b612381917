package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"strconv"
	"time"

	"github.com/spf13/cobra"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/internal/errcode"
	"github.com/zsettle/zsettle/settlement/node/api"
	"github.com/zsettle/zsettle/settlement/node/folder"
)

const nodeHelp = `A party's node follows the chain, takes the party's steps in its deals, takes legs back when a
deadline has passed, and serves the party's API. Commands call the node that runs; without one they
do what they are asked for by themselves.

  zsettle node run --party harbour`

func newNodeCommand() *cobra.Command {
	return cli.Group("node", "Run the party's node", nodeHelp, newNodeRunCommand(), newNodeStatusCommand())
}

type nodeOptions struct {
	partyOptions
	log string
}

func newNodeRunCommand() *cobra.Command {
	var o nodeOptions
	cmd := &cobra.Command{
		Use:   "run",
		Short: "Run the node until it is interrupted",
		Long: `Run opens the party's store, follows the chain, and serves the API at the address in the party's
configuration. It writes the address into the file node.addr of the folder, where the party's other
commands find it; they need no passphrase then. Callers in other programs show the content of the
file token as a bearer token.

It logs to stderr and ends cleanly when it is interrupted or terminated, which is exit code 0. What
was under way goes on when it is started again.`,
		Example: `  zsettle node run --party harbour
  ZSETTLE_PASSPHRASE_FILE=harbour.pass zsettle node run --party harbour --log json`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			o.bind(cmd)
			return runNode(cmd.Context(), &o)
		},
	}
	o.partyFlags(cmd)
	cmd.Flags().StringVar(&o.log, "log", "text", "`FORM` of the log: text or json")
	return cmd
}

func runNode(ctx context.Context, o *nodeOptions) error {
	log, err := newLog(o.messages, o.log)
	if err != nil {
		return err
	}
	dir, err := o.open()
	if err != nil {
		return err
	}
	config, err := dir.Config()
	if err != nil {
		return err
	}
	data, err := o.openData(dir)
	if err != nil {
		return err
	}
	n, err := o.startNode(ctx, dir, data, nodeMode{daemon: true, log: log})
	if err != nil {
		return err
	}
	defer n.Close()
	listener, err := net.Listen("tcp", config.Listen)
	if err != nil {
		return fmt.Errorf("%w: %w", errcode.ErrListen, err)
	}
	return o.serve(ctx, n, dir, listener)
}

// newLog returns the log of a node.
func newLog(to io.Writer, form string) (*slog.Logger, error) {
	switch form {
	case "text":
		return slog.New(slog.NewTextHandler(to, nil)), nil
	case "json":
		return slog.New(slog.NewJSONHandler(to, nil)), nil
	}
	return nil, cli.Errorf(cli.BadInput, "give --log text or --log json", "there is no form of the log %q", form)
}

// readyJSON is what run prints when it serves.
type readyJSON struct {
	Schema int    `json:"schema"`
	API    string `json:"api"`
	Token  string `json:"token_file"`
}

// serve serves the API and runs the node until ctx ends or one of them fails.
func (o *nodeOptions) serve(ctx context.Context, n *partyNode, dir *folder.Folder, listener net.Listener) error {
	at := "http://" + listener.Addr().String()
	server := &http.Server{Handler: n.Handler(), ReadHeaderTimeout: 10 * time.Second}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	served := make(chan error, 1)
	go func() {
		defer cancel()
		served <- server.Serve(listener)
	}()
	err := dir.WriteAddress(at)
	if err == nil {
		err = o.sayReady(at, dir)
	}
	if err == nil {
		err = n.Run(ctx)
	}
	if err := errors.Join(dir.RemoveAddress(), shutDown(server)); err != nil {
		cli.Warn(o.messages, err)
	}
	if end := <-served; !errors.Is(end, http.ErrServerClosed) {
		return errors.Join(err, end)
	}
	return untilInterrupted(ctx, err)
}

// shutDown lets requests end for a while.
func shutDown(server *http.Server) error {
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
	defer cancel()
	if err := server.Shutdown(ctx); err != nil {
		return server.Close() // callers wait for something that takes longer, and may ask again
	}
	return nil
}

func (o *nodeOptions) sayReady(at string, dir *folder.Folder) error {
	if o.output == cli.JSON {
		return cli.WriteJSON(o.out, readyJSON{1, at, dir.TokenFile()})
	}
	_, err := fmt.Fprintf(o.out, "the node serves its API at %s; press ctrl-c to stop it\n", at)
	return err
}

func newNodeStatusCommand() *cobra.Command {
	var o partyOptions
	cmd := &cobra.Command{
		Use:   "status",
		Short: "Show the party, the chain, and what is in progress",
		Long: `Status shows who the party is, which chain and contracts it uses, how far it has read, and how many
requests are in progress. If no node runs, it reads the chain by itself, and says so.`,
		Example: "  zsettle node status --party harbour",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			o.bind(cmd)
			return runNodeStatus(cmd.Context(), &o)
		},
	}
	o.partyFlags(cmd)
	return cmd
}

// nodeJSON is what status prints: what the API answers.
type nodeJSON struct {
	Schema int `json:"schema"`
	api.Node
}

func runNodeStatus(ctx context.Context, o *partyOptions) error {
	return o.call(ctx, func(c *api.Client) error {
		n, err := c.Node(ctx)
		if err != nil {
			return err
		}
		if o.output == cli.JSON {
			return cli.WriteJSON(o.out, nodeJSON{1, n})
		}
		g := statusGrid(n)
		_, err = fmt.Fprintf(o.out, "address:\n%s\n\n", n.Address)
		if err != nil {
			return err
		}
		return g.WriteTable(o.out)
	})
}

// statusGrid is a node for people. The address is not in it, because it is wider than a terminal.
func statusGrid(n api.Node) *cli.Grid {
	g := &cli.Grid{Header: []string{"what", "value"}, Wrap: []int{1}}
	g.Add("name", n.Name)
	g.Add("owner", n.Owner)
	g.Add("public account", n.Account)
	g.Add("registered", yesNo(n.Registered))
	g.Add("approval", n.Approve)
	if n.Checker != "" {
		g.Add("checker", n.Checker)
	}
	g.Add("runs by itself", yesNo(n.Daemon))
	g.Add("chain", strconv.FormatUint(n.Chain.ID, 10))
	g.Add("z-contract", n.Chain.ZContract)
	g.Add("finality", n.Chain.Finality)
	g.Add("newest block", strconv.FormatUint(n.Chain.Head, 10))
	g.Add("final block", strconv.FormatUint(n.Chain.Final, 10)+" of "+atClock(n.Chain.Time, n.Chain)+" UTC")
	g.Add("in progress", strconv.Itoa(n.UnderWay))
	return g
}

func yesNo(yes bool) string {
	if yes {
		return "yes"
	}
	return "no"
}
