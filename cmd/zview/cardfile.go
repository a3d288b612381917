package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/settlement/contract"
	"github.com/zsettle/zsettle/settlement/review"
)

const (
	readerKeySchema = 1
	readerKeyKind   = "zsettle reader key"
)

// readerKeyFile is the secret of a card that private contracts can be granted to, on disk.
type readerKeyFile struct {
	Schema  int           `json:"schema"`
	Kind    string        `json:"kind"`
	Network notes.Network `json:"network"`
	Name    string        `json:"name"`
	Secret  hexutil.Bytes `json:"secret"`
}

// reader is a card with its secret.
type reader struct {
	secret review.Secret
	card   contract.Card
}

// newReader makes the card of a secret. A name or a network that no card can have is bad input.
func newReader(ctx context.Context, secret review.Secret, network notes.Network, name string) (reader, error) {
	switch network {
	case notes.Main, notes.Test, notes.Development:
	default:
		return reader{}, cli.Errorf(cli.BadInput, "give --network zs, zst or zsd", "there is no network %q", network)
	}
	card, err := secret.Card(ctx, network, name)
	return reader{secret, card}, err
}

// writeKey creates the key file of a reader, which nobody else may read.
func (r reader) writeKey(path string) error {
	secret := r.secret.Export()
	f := readerKeyFile{readerKeySchema, readerKeyKind, r.card.Network, r.card.Name, secret[:]}
	data, err := json.MarshalIndent(f, "", "  ") //nolint:gosec // the file is for the secret
	if err != nil {
		return err
	}
	return cli.WriteSecret(path, append(data, '\n'))
}

// readKey reads a key file that writeKey wrote. Errors never repeat its content.
func readKey(ctx context.Context, path string) (reader, error) {
	if path == "" {
		return reader{}, cli.Errorf(cli.BadInput, "give --key", "no key file")
	}
	data, err := cli.ReadSecret(path)
	if err != nil {
		return reader{}, err
	}
	f, err := parseReaderKey(data)
	var secret review.Secret
	if err == nil {
		secret, err = review.SecretFromBytes(f.Secret)
	}
	if err != nil {
		return reader{}, cli.Errorf(cli.BadInput, "give the file that 'zview card new' made",
			"%s is not the key file of a card", path)
	}
	return newReader(ctx, secret, f.Network, f.Name)
}

var errReaderKey = errors.New("not a reader's key file")

func parseReaderKey(data []byte) (f readerKeyFile, err error) {
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&f); err != nil {
		return f, errReaderKey
	}
	if _, err := decoder.Token(); err != io.EOF || f.Schema != readerKeySchema || f.Kind != readerKeyKind {
		return f, errReaderKey
	}
	return f, nil
}
