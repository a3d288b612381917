package archtest

import (
	"reflect"
	"testing"
)

// page has a layer table between other tables.
const page = "# Page\n\n| a |\n|---|\n| b |\n\n" +
	"| L | package | its one job | may import |\n|---|---|---|---|\n" +
	"| 0 | `low` | a job | – |\n| 0 | `vectors` | tests only: data | – |\n| 1 | `high` | a job | `low` |\n" +
	"\n| 9 | `after` | the table | – |\n"

func TestParseTableReadsTheLayerTable(t *testing.T) {
	rows, err := ParseTable(page)
	if err != nil {
		t.Fatal(err)
	}
	want := []Row{
		{Level: 0, Name: "low"},
		{Level: 0, Name: "vectors", TestsOnly: true},
		{Level: 1, Name: "high", May: []string{"low"}},
	}
	if !reflect.DeepEqual(rows, want) {
		t.Errorf("got %+v, want %+v", rows, want)
	}
}

func TestParseTableRefusesMalformedTables(t *testing.T) {
	head := "| L | package | its one job | may import |\n|---|---|---|---|\n"
	for name, text := range map[string]string{
		"no table":      "| a | b |\n",
		"level":         head + "| x | `low` | a job | – |\n",
		"columns":       head + "| 0 | `low` | a job |\n",
		"two packages":  head + "| 0 | `low`, `b` | a job | – |\n",
		"empty imports": head + "| 0 | `low` | a job |  |\n",
	} {
		if rows, err := ParseTable(text); err == nil {
			t.Errorf("%s: got %+v, want an error", name, rows)
		}
	}
}
