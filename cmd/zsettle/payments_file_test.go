package main

import (
	"fmt"
	"strings"
	"testing"

	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/spend"
	"github.com/zsettle/zsettle/settlement/node/api"
)

// payee returns the i-th address of a development network.
func payee(t *testing.T, i int) string {
	t.Helper()
	words := "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about"
	key, err := spend.FromMnemonic(words, "", notes.Development, uint32(i))
	if err != nil {
		t.Fatal(err)
	}
	return key.FullViewingKey().Address().Encode(notes.Development)
}

var cents = api.Token{Asset: notes.Asset{19: 1}.String(), Symbol: "CASH", Decimals: 2}

func TestPaymentsOfAFileAreItsRows(t *testing.T) {
	to := payee(t, 0)
	text := "ref,address,amount,memo\r\n" +
		"a," + to + ",1.5,hello\r\n" +
		"\"b, \"\"2\"\"\"," + to + ",20,\r\n"
	payments, err := parsePayments(strings.NewReader(text), notes.Development, cents)
	if err != nil || len(payments) != 2 {
		t.Fatalf("%d payments, %v", len(payments), err)
	}
	first, second := payments[0], payments[1]
	if first.Ref != "a" || first.Amount != "150" || first.Memo != "hello" {
		t.Errorf("the first payment is %+v", first)
	}
	if second.Ref != `b, "2"` || second.Amount != "2000" || second.Memo != "" {
		t.Errorf("the second payment is %+v", second)
	}
	if first.To != to {
		t.Errorf("the first payment is to %s", first.To)
	}
	short, err := parsePayments(strings.NewReader("ref,address,amount\na,"+to+",1\n"), notes.Development, cents)
	if err != nil || len(short) != 1 {
		t.Errorf("without memos: %d payments, %v", len(short), err)
	}
}

// Whatever row is bad, the file is refused, and the error names its line.
func TestBadRowOfAPaymentsFileIsNamed(t *testing.T) {
	to := payee(t, 0)
	for name, c := range map[string]struct{ row, want string }{
		"no ref":             {"," + to + ",1,", "the ref is empty"},
		"Latin-1 in a ref":   {"M\xfcller," + to + ",1,", "not in UTF-8"},
		"Latin-1 in a memo":  {"x," + to + ",1,M\xfcller", "not in UTF-8"},
		"a long ref":         {strings.Repeat("r", 129) + "," + to + ",1,", "the ref has 129 bytes"},
		"no address":         {"x,,1,", "not a valid address"},
		"a changed address":  {"x," + to[:len(to)-1] + "!,1,", "not a valid address"},
		"no amount":          {"x," + to + ",,", "not a decimal number"},
		"a negative amount":  {"x," + to + ",-1,", "not a decimal number"},
		"a comma in numbers": {"x," + to + ",\"1,5\",", "not a decimal number"},
		"nothing":            {"x," + to + ",0,", "is zero"},
		"too fine":           {"x," + to + ",0.001,", "decimal places"},
		"a long memo":        {"x," + to + ",1," + strings.Repeat("m", notes.MemoSize+1), "the memo has"},
		"a column more":      {"x," + to + ",1,,", "wrong number of fields"},
		"a column less":      {"x," + to + ",1", "wrong number of fields"},
		"a bare quote":       {"x\"," + to + ",1,", "bare"},
	} {
		for k := range 4 {
			rows := []string{"ref,address,amount,memo"}
			for i := range 4 {
				rows = append(rows, fmt.Sprintf("r%d,%s,1,", i, to))
			}
			rows[1+k] = c.row
			_, err := parsePayments(strings.NewReader(strings.Join(rows, "\n")), notes.Development, cents)
			line := fmt.Sprintf("line %d", 2+k)
			if err == nil || !strings.Contains(err.Error(), c.want) || !strings.Contains(err.Error(), line) {
				t.Errorf("%s in row %d: %v", name, k, err)
			}
		}
	}
}

func TestRefStandsOnceInAPaymentsFile(t *testing.T) {
	to := payee(t, 0)
	for k := 1; k < 4; k++ {
		text := "ref,address,amount\n"
		for i := range 4 {
			if i == k {
				i = 0
			}
			text += fmt.Sprintf("r%d,%s,1\n", i, to)
		}
		_, err := parsePayments(strings.NewReader(text), notes.Development, cents)
		if want := fmt.Sprintf(`line %d: the ref "r0" is on line 2 too`, 2+k); err == nil || err.Error() != want {
			t.Errorf("%v, want %s", err, want)
		}
	}
}

func TestPaymentsFileWithoutPaymentsIsRefused(t *testing.T) {
	for name, text := range map[string]string{
		"nothing":         "",
		"only a header":   "ref,address,amount,memo\n",
		"no header":       "a," + payee(t, 0) + ",1,\n",
		"another header":  "ref,amount,address,memo\na,1,b,\n",
		"with semicolons": "ref;address;amount;memo\n",
	} {
		if p, err := parsePayments(strings.NewReader(text), notes.Development, cents); err == nil {
			t.Errorf("%s: %+v", name, p)
		}
	}
}
