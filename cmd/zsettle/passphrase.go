package main

import (
	"errors"
	"os"
	"strings"

	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/internal/errcode"
	"github.com/zsettle/zsettle/settlement/node/folder"
	"golang.org/x/term"
)

// passphraseVariable is the environment variable that names a file with the passphrase.
const passphraseVariable = "ZSETTLE_PASSPHRASE_FILE" //nolint:gosec // it is a name

// unlock decrypts the identity of a party.
func unlock(dir *folder.Folder) (folder.Identity, error) {
	passphrase, err := askPassphrase("passphrase of " + dir.String() + ": ")
	if err != nil {
		return folder.Identity{}, err
	}
	return dir.Identity(passphrase)
}

// askPassphrase returns the passphrase in the file that the environment names, or asks for it at
// the terminal without an echo.
func askPassphrase(prompt string) (string, error) {
	if file := os.Getenv(passphraseVariable); file != "" {
		content, err := cli.ReadSecret(file)
		return strings.TrimRight(string(content), "\r\n"), err
	}
	return askTerminal(prompt)
}

// newPassphrase is as askPassphrase, and asks twice, because a mistake could not be seen.
func newPassphrase() (string, error) {
	first, err := askPassphrase("new passphrase: ")
	if err != nil || os.Getenv(passphraseVariable) != "" {
		return first, err
	}
	second, err := askTerminal("again: ")
	if err != nil {
		return "", err
	}
	if first != second {
		return "", &cli.Error{
			Code: cli.BadInput, Kind: "passphrase", Err: errors.New("the passphrases differ"),
			Hint: "run the command again; nothing was written",
		}
	}
	return first, nil
}

// askTerminal reads a line from the terminal without an echo.
func askTerminal(prompt string) (string, error) {
	tty, err := os.OpenFile("/dev/tty", os.O_RDWR, 0)
	if err != nil {
		return "", errcode.ErrNoTerminal
	}
	defer func() { _ = tty.Close() }() // what was written to it is shown or lost
	if _, err := tty.WriteString(prompt); err != nil {
		return "", err
	}
	line, err := term.ReadPassword(int(tty.Fd()))
	_, _ = tty.WriteString("\n") // the next output begins on a line of its own
	return string(line), err
}
