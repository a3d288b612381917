package audit

import (
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/ledger/deals"
)

// WriteJSON writes the report as one JSON object. Amounts are decimal strings in the smallest unit.
func (r *Report) WriteJSON(w io.Writer) error {
	e := json.NewEncoder(w)
	e.SetIndent("", "  ")
	if err := e.Encode(r); err != nil {
		return fmt.Errorf("audit: write JSON: %w", err)
	}
	return nil
}

var csvHeader = []string{
	"block", "log", "time", "tx", "final", "kind", "asset", "value", "from", "from_name", "to", "to_name",
	"favour", "favour_name", "payer", "recipient", "change", "payment", "deal", "deadline", "closing", "epoch",
}

// WriteCSV writes a header and a line for each entry. The unreadable transactions follow with the
// kind "unreadable". A field that an entry does not have is empty. Amounts are in the smallest
// unit.
func (r *Report) WriteCSV(w io.Writer) error {
	out := csv.NewWriter(w)
	if err := out.Write(csvHeader); err != nil {
		return fmt.Errorf("audit: write CSV: %w", err)
	}
	for _, list := range [][]Entry{r.Entries, r.unreadableEntries()} {
		for _, e := range list {
			if err := out.Write(e.row()); err != nil {
				return fmt.Errorf("audit: write CSV: %w", err)
			}
		}
	}
	out.Flush()
	if err := out.Error(); err != nil {
		return fmt.Errorf("audit: write CSV: %w", err)
	}
	return nil
}

func (r *Report) unreadableEntries() []Entry {
	var entries []Entry
	for _, u := range r.Unreadable {
		entries = append(entries, Entry{
			Kind:  "unreadable",
			Block: u.Block,
			Log:   u.Log,
			Time:  u.Time,
			Tx:    u.Tx,
			Final: u.Final,
			Epoch: u.Epoch,
		})
	}
	return entries
}

func (e Entry) row() []string {
	change := ""
	if !e.Change.IsZero() {
		change = e.Change.String()
	}
	return []string{
		strconv.FormatUint(e.Block, 10),
		strconv.FormatUint(uint64(e.Log), 10),
		strconv.FormatUint(e.Time, 10),
		e.Tx.Hex(),
		strconv.FormatBool(e.Final),
		string(e.Kind),
		e.Asset.String(),
		e.Value.String(),
		element(e.From.Element),
		cell(e.FromName),
		element(e.To.Element),
		cell(e.ToName),
		element(e.Favour.Element),
		cell(e.FavourName),
		address(e.Payer),
		address(e.Recipient),
		change,
		element(e.Payment.Element),
		deal(e.Deal),
		number(e.Deadline),
		deal(e.Closing),
		strconv.FormatUint(e.Epoch, 10),
	}
}

func element(e field.Element) string {
	if e.IsZero() {
		return ""
	}
	return e.String()
}

func deal(id deals.ID) string {
	if id == (deals.ID{}) {
		return ""
	}
	return id.String()
}

func number(n uint64) string {
	if n == 0 {
		return ""
	}
	return strconv.FormatUint(n, 10)
}

func address(a common.Address) string {
	if a == (common.Address{}) {
		return ""
	}
	return a.Hex()
}

// cell keeps a spreadsheet from treating a name as a formula.
func cell(s string) string {
	if s != "" && strings.ContainsRune("=+-@\t\r", rune(s[0])) {
		return "'" + s
	}
	return s
}
