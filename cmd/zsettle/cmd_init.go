package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/spend"
	"github.com/zsettle/zsettle/settlement/approval"
	"github.com/zsettle/zsettle/settlement/node/folder"
)

type initOptions struct {
	partyOptions
	account          uint32
	network          string
	restore          bool
	wordsFile        string
	approve, checker string
	config           folder.Config
}

// identityWorkFactor is how hard it is to try passphrases: the base-2 logarithm of scrypt's cost,
// or 0 for that of age. Tests make it less.
var identityWorkFactor int

func newInitCommand() *cobra.Command {
	var o initOptions
	cmd := &cobra.Command{
		Use:   "init NAME",
		Short: "Make a party: its seed words, its keys and its folder",
		Long: `Init makes the folder of a party with the name NAME, which other parties see on its card. It shows
24 new seed words once. The words and the chain restore the party's money: write them down on paper,
and keep the paper away from the machine. With --restore it asks for words that you have.

The words are kept encrypted with a passphrase, in the format of age. Init asks for it, or reads it
from the file that ZSETTLE_PASSPHRASE_FILE names, which only you may read.

--approve says who lets money leave the party:

  manual         you: by offering or accepting a deal, or by 'zsettle deal approve'
  auto           nobody: every leg of a deal is made, and each offer of a known party accepted
  maker-checker  a second person: --checker names the account that signs each leg

It can't be changed later without the passphrase. The other flags become config.json in the folder,
which you may edit; 'zsettle config print' shows it. Init never overwrites a file and needs no
chain.`,
		Example: `  zsettle init "Harbour Bank" --party harbour --deployment deployment.json
  zsettle init "Harbour Bank" --party harbour --restore`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			o.bind(cmd)
			return runInit(cmd.Context(), &o, args[0])
		},
	}
	o.folderFlag(cmd)
	o.identityFlags(cmd)
	o.configFlags(cmd)
	cli.OutputFlag(cmd, &o.output, cli.Table, cli.JSON)
	return cmd
}

// identityFlags adds the flags of what is encrypted.
func (o *initOptions) identityFlags(cmd *cobra.Command) {
	f := cmd.Flags()
	f.BoolVar(&o.restore, "restore", false, "restore a party from its seed words")
	f.StringVar(&o.wordsFile, "words-file", "",
		"`FILE` that new seed words are written to, instead of shown; with\n--restore, that they are read from")
	f.Uint32Var(&o.account, "account", 0, "`NUMBER` of the party among those of the seed words")
	f.StringVar(&o.network, "network", string(notes.Development),
		"`NETWORK` of the addresses: zs (main), zst (test) or\nzsd (development)")
	f.StringVar(&o.approve, "approve", string(approval.Manual),
		"`WAY` in which legs are approved: manual, auto or\nmaker-checker")
	f.StringVar(&o.checker, "checker", "", "`ACCOUNT` that signs, with --approve maker-checker")
}

// configFlags adds the flags that become the configuration.
func (o *initOptions) configFlags(cmd *cobra.Command) {
	f, c := cmd.Flags(), &o.config
	cli.RPCFlag(cmd, &c.RPC)
	f.StringVar(&c.Deployment, "deployment", defaultDeployment, "`FILE` that says where the contracts are")
	f.StringVar(&c.Finality, "finality", "",
		"`RULE` by which a block is final: instant, confirmations:N or\n"+
			"finalized (default the rule in the deployment file)")
	f.StringVar(&c.Keys, "keys", "",
		"`FOLDER` with the key bundle (default development keys,\nwhich are made on first use)")
	f.StringVar(&c.MaxGasPrice, "max-gas-price", "",
		"offer at most this `PRICE` for a unit of gas, such as 30gwei or\n"+
			"1wei (default ten times the first offer); the last ninth\n"+
			"is kept for giving a transaction up")
	f.StringVar(&c.DeadlineMargin, "deadline-margin", "",
		"begin nothing new in a deal for this `TIME` before its\ndeadline, such as 5m (default a minute or ten blocks)")
	f.StringVar(&c.Listen, "listen", folder.DefaultListen,
		"`ADDRESS` and port of the node's API; port 0 is a\nfree one")
	f.Uint64Var(&c.DevelopmentChain, "development-chain", 0,
		"treat the chain with this `ID` as a development chain\n(default only the ids 1337 and 31337)")
}

// initJSON is what init prints.
type initJSON struct {
	Schema  int           `json:"schema"`
	Name    string        `json:"name"`
	Folder  string        `json:"folder"`
	Address string        `json:"address"`
	Owner   string        `json:"owner"`
	Account string        `json:"account"`
	Network notes.Network `json:"network"`
	Approve string        `json:"approve"`
	Checker string        `json:"checker,omitempty"`
	// Words are new seed words that were not written to a file.
	Words string `json:"words,omitempty"`
}

func runInit(_ context.Context, o *initOptions, name string) error {
	dir, err := o.newDir()
	if err != nil {
		return err
	}
	who, err := o.identity(name)
	if err != nil {
		return err
	}
	if err := who.Check(); err != nil {
		return err
	}
	passphrase, err := newPassphrase()
	if err != nil {
		return err
	}
	if err := o.writeWords(who); err != nil {
		return err
	}
	made, err := folder.Create(dir, folder.New{
		Identity: who, Config: o.config, Passphrase: passphrase, WorkFactor: identityWorkFactor,
	})
	if err != nil {
		return errors.Join(err, o.removeWords())
	}
	return o.show(made, who)
}

// writesWords reports whether new words go to a file instead of the terminal.
func (o *initOptions) writesWords() bool { return !o.restore && o.wordsFile != "" }

// writeWords writes new words to the file of the user, before there is a party that needs them.
func (o *initOptions) writeWords(who folder.Identity) error {
	if !o.writesWords() {
		return nil
	}
	return cli.WriteSecret(o.wordsFile, []byte(who.Words.Export()+"\n"))
}

// removeWords removes the words of a party that was not made.
func (o *initOptions) removeWords() error {
	if !o.writesWords() {
		return nil
	}
	return os.Remove(o.wordsFile)
}

// newDir returns the folder that is to be made, and makes the paths of the configuration absolute:
// they are from where the user is.
func (o *initOptions) newDir() (string, error) {
	dir, err := o.dir()
	if err != nil {
		return "", err
	}
	if _, err := folder.Open(dir); err == nil {
		return "", fmt.Errorf("%w: %s", folder.ErrExists, dir)
	}
	for _, path := range []*string{&o.config.Deployment, &o.config.Keys} {
		if *path == "" {
			continue
		}
		if *path, err = filepath.Abs(*path); err != nil {
			return "", err
		}
	}
	return dir, nil
}

// identity is who the party is to be.
func (o *initOptions) identity(name string) (who folder.Identity, err error) {
	who = folder.Identity{
		Name: name, Network: notes.Network(o.network), Account: o.account, Approve: approval.Mode(o.approve),
	}
	if o.checker != "" {
		if who.Checker, err = cli.ParseAccount(o.checker); err != nil {
			return who, err
		}
	}
	words, err := o.words()
	return folder.NewIdentity(words, who), err
}

// words returns new seed words, or those of the user.
func (o *initOptions) words() (string, error) {
	switch {
	case !o.restore:
		return spend.NewMnemonic()
	case o.wordsFile == "":
		return askTerminal("seed words: ")
	}
	content, err := cli.ReadSecret(o.wordsFile)
	return string(content), err
}

// show prints what others may know of the party, after new words that are in no file.
func (o *initOptions) show(made *folder.Folder, who folder.Identity) error {
	keys, err := who.Keys()
	if err != nil {
		return err
	}
	address := keys.Spend.FullViewingKey().Address()
	shown := initJSON{
		Schema: 1, Name: who.Name, Folder: made.String(), Address: address.Encode(who.Network),
		Owner: address.Owner.String(), Account: keys.Public.Address().Hex(), Network: who.Network,
		Approve: string(who.Approve),
	}
	if who.Checker != (common.Address{}) {
		shown.Checker = who.Checker.Hex()
	}
	if !o.restore && !o.writesWords() {
		shown.Words = who.Words.Export()
	}
	if o.output == cli.JSON {
		return cli.WriteJSON(o.out, shown)
	}
	return shown.write(o)
}

// write writes the party for people. It is not a table, because an address is wider than a terminal
// and must stay one word to be copied.
func (p initJSON) write(o *initOptions) error {
	var text strings.Builder
	if p.Words != "" {
		text.WriteString("These words restore the party. Write them down; they are not shown again:\n\n")
		layOut(&text, strings.Fields(p.Words))
	}
	fmt.Fprintf(&text, "address:\n%s\n\nowner:           %s\npublic account:  %s\nfolder:          %s\n",
		p.Address, p.Owner, p.Account, p.Folder)
	_, err := fmt.Fprint(o.out, text.String())
	return err
}

// layOut writes seed words in lines of six, each with its number.
func layOut(text *strings.Builder, words []string) {
	for i, word := range words {
		fmt.Fprintf(text, "  %2d %s", i+1, word)
		if i%6 == 5 || i == len(words)-1 {
			text.WriteString("\n")
			continue
		}
		text.WriteString(strings.Repeat(" ", max(0, 8-len(word)))) // no word is longer
	}
	text.WriteString("\n")
}
