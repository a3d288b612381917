package main

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/settlement/node/api"
)

// The columns of a file of payments, in the order of the header. The last may be left out.
var paymentColumns = []string{"ref", "address", "amount", "memo"}

// maxRef is the length of a ref in bytes.
const maxRef = 128

// readPayments reads a file of payments of one token. An error names the line. Nothing is paid of a
// file with an error.
func readPayments(path string, network notes.Network, t api.Token) ([]api.BatchItem, error) {
	content, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	payments, err := parsePayments(bytes.NewReader(bytes.TrimPrefix(content, utf8Mark)), network, t)
	if err != nil {
		return nil, &cli.Error{Code: cli.BadInput, Err: fmt.Errorf("%s: %w", path, err), Hint: paymentsHint}
	}
	return payments, nil
}

// utf8Mark is what some spreadsheets write before the header.
var utf8Mark = []byte("\ufeff")

const paymentsHint = "correct the file; nothing was sent. 'zsettle wallet pay --help' shows the format"

// parsePayments parses CSV (RFC 4180) with a header.
func parsePayments(r io.Reader, network notes.Network, t api.Token) ([]api.BatchItem, error) {
	rows := csv.NewReader(r)
	header, err := rows.Read()
	if err != nil || !isPaymentHeader(header) {
		return nil, errors.New(`the first line is not "ref,address,amount,memo"`)
	}
	var payments []api.BatchItem
	lines := map[string]int{}
	for {
		row, err := rows.Read()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, err // it names the line
		}
		line, _ := rows.FieldPos(0)
		pay, err := parsePayment(row, network, t)
		if err == nil && lines[pay.Ref] > 0 {
			err = fmt.Errorf("the ref %q is on line %d too", pay.Ref, lines[pay.Ref])
		}
		if err != nil {
			return nil, fmt.Errorf("line %d: %w", line, err)
		}
		lines[pay.Ref] = line
		payments = append(payments, pay)
	}
	if len(payments) == 0 {
		return nil, errors.New("the file has no payments")
	}
	return payments, nil
}

// isPaymentHeader reports whether a row has the names of the columns.
func isPaymentHeader(header []string) bool {
	return slices.Equal(header, paymentColumns) || slices.Equal(header, paymentColumns[:3])
}

// parsePayment parses one row.
func parsePayment(row []string, network notes.Network, t api.Token) (pay api.BatchItem, err error) {
	pay = api.BatchItem{Ref: row[0], To: row[1]}
	switch {
	case !utf8.ValidString(strings.Join(row, "")):
		return pay, errors.New("it is not in UTF-8; save the file as \"CSV UTF-8\"")
	case pay.Ref == "":
		return pay, errors.New("the ref is empty")
	case len(pay.Ref) > maxRef:
		return pay, fmt.Errorf("the ref has %d bytes, more than %d", len(pay.Ref), maxRef)
	}
	if _, err := notes.ParseAddress(network, pay.To); err != nil {
		return pay, err
	}
	value, err := cli.ParseAmount(row[2], t.Decimals)
	if err != nil {
		return pay, err
	}
	pay.Amount = value.String()
	if len(row) > 3 {
		pay.Memo = row[3]
	}
	if len(pay.Memo) > notes.MemoSize {
		return pay, fmt.Errorf("the memo has %d bytes, more than %d", len(pay.Memo), notes.MemoSize)
	}
	return pay, nil
}
