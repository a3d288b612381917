package folder

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/internal/cli"
)

// DefaultListen is where a node's API listens unless the configuration says otherwise: a free port
// of this machine, which the node writes down.
const DefaultListen = "127.0.0.1:0"

// Config is a party's configuration. It has no secret, and nothing that decides over money: that is
// in the [Identity]. Paths that are not absolute are from the party's folder.
type Config struct {
	// RPC are the URLs of nodes of the chain; each further one is asked when those before fail.
	RPC []string `json:"rpc"`
	// Deployment is the file that says where the contracts are.
	Deployment string `json:"deployment"`
	// Finality is the rule by which a block is final, if it is not the deployment's.
	Finality string `json:"finality,omitempty"`
	// Keys is the folder with the key bundle; empty means development keys.
	Keys string `json:"keys,omitempty"`
	// MaxGasPrice is the most that a transaction may offer for a unit of gas, such as 30gwei; empty
	// means ten times the first offer.
	MaxGasPrice string `json:"max_gas_price,omitempty"`
	// DeadlineMargin is how long before a deal's deadline nothing new is begun in it, such as 5m,
	// by the chain's clock; empty means a minute or the time of ten blocks, whichever is more.
	DeadlineMargin string `json:"deadline_margin,omitempty"`
	// Listen is the address and port of the API; a port of 0 is a free one.
	Listen string `json:"listen"`
	// DevelopmentChain is the id of a chain that is to be treated as a development chain. Those
	// with the ids 1337 and 31337 are.
	DevelopmentChain uint64 `json:"development_chain,omitempty"`
}

// FieldError is returned for a field of one of a party's files that is not valid.
type FieldError struct {
	// File is the name of the file, Field that of the field, which is empty if it is all of the
	// file, and Problem says what is wrong.
	File, Field, Problem string
}

// Error returns "folder: file: field: problem".
func (e *FieldError) Error() string {
	if e.Field == "" {
		return "folder: " + e.File + ": " + e.Problem
	}
	return "folder: " + e.File + ": " + e.Field + ": " + e.Problem
}

// Config reads the configuration. It returns a [FieldError] for a field that is unknown or not
// valid.
func (f *Folder) Config() (Config, error) {
	text, err := os.ReadFile(f.path(configFile))
	if err != nil {
		return Config{}, fmt.Errorf("folder: %w", err)
	}
	c, err := parseConfig(text)
	if err != nil {
		return Config{}, err
	}
	c.Deployment, c.Keys = f.absolute(c.Deployment), f.absolute(c.Keys)
	return c, c.check()
}

// absolute returns a path that is from the folder as one that is not. An empty one stays.
func (f *Folder) absolute(path string) string {
	if path == "" || filepath.IsAbs(path) {
		return path
	}
	return f.path(path)
}

func wrongConfig(field, format string, args ...any) error {
	return &FieldError{configFile, field, fmt.Sprintf(format, args...)}
}

func parseConfig(text []byte) (c Config, err error) {
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&c); err != nil {
		return c, explainJSON(err)
	}
	if _, err := decoder.Token(); !errors.Is(err, io.EOF) {
		return c, wrongConfig("", "something follows after the object")
	}
	return c, nil
}

// explainJSON names the field that the decoder refuses.
func explainJSON(err error) error {
	var typed *json.UnmarshalTypeError
	if errors.As(err, &typed) {
		return wrongConfig(typed.Field, "it is a %s, want a %s", typed.Value, typed.Type)
	}
	if name, found := strings.CutPrefix(err.Error(), "json: unknown field "); found {
		return wrongConfig(strings.Trim(name, `"`), "there is no such field")
	}
	return wrongConfig("", "it is not JSON: %v", err)
}

// encode returns the configuration as a file.
func (c Config) encode() ([]byte, error) {
	if err := c.check(); err != nil {
		return nil, err
	}
	text, err := json.MarshalIndent(c, "", "  ")
	if err != nil {
		return nil, fmt.Errorf("folder: %w", err)
	}
	return append(text, '\n'), nil
}

// Margin returns DeadlineMargin, and 0 if it is empty.
func (c Config) Margin() (time.Duration, error) {
	if c.DeadlineMargin == "" {
		return 0, nil
	}
	margin, err := time.ParseDuration(c.DeadlineMargin)
	if err != nil || margin <= 0 {
		return 0, wrongConfig("deadline_margin", "want a time above 0, such as 90s or 5m")
	}
	return margin, nil
}

// check returns a [FieldError] for the first field that is not valid.
func (c Config) check() error {
	if len(c.RPC) == 0 {
		return wrongConfig("rpc", "name a node of the chain")
	}
	for i, url := range c.RPC {
		if url == "" {
			return wrongConfig(fmt.Sprintf("rpc[%d]", i), "it is empty")
		}
	}
	if c.Deployment == "" {
		return wrongConfig("deployment", "name the deployment file")
	}
	if _, err := chain.ParseFinality(c.Finality); err != nil && c.Finality != "" {
		return wrongConfig("finality", "want instant, confirmations:N or finalized")
	}
	if _, err := cli.ParseGasPrice(c.MaxGasPrice); err != nil && c.MaxGasPrice != "" {
		return wrongConfig("max_gas_price", "%v", err)
	}
	if _, err := c.Margin(); err != nil {
		return err
	}
	if host, port, err := net.SplitHostPort(c.Listen); err != nil || host == "" || port == "" {
		return wrongConfig("listen", "want an address and a port, such as %s", DefaultListen)
	}
	return nil
}
