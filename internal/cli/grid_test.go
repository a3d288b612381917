package cli

import (
	"bytes"
	"regexp"
	"strings"
	"testing"

	"github.com/jedib0t/go-pretty/v6/text"
	"pgregory.net/rapid"
)

var (
	paper    = screen{width: defaultWidth}
	coloured = screen{width: defaultWidth, draws: true, colours: true}
)

func TestGridAlignsItsColumns(t *testing.T) {
	g := Grid{Header: []string{"asset", "amount"}, Numbers: []int{1}}
	g.Add("CASH", "7")
	g.Add("BOND", "123")
	var table bytes.Buffer
	if err := g.WriteTable(&table); err != nil {
		t.Fatal(err)
	}
	if got, want := table.String(), " asset  amount\n CASH        7\n BOND      123\n"; got != want {
		t.Errorf("table %q, want %q", got, want)
	}
}

// wideGrid has a row that fits only if its text and its headers wrap.
func wideGrid(reason string) Grid {
	g := Grid{
		Header:  []string{"asset", "contract's supply", "contract's tokens", "check"},
		Numbers: []int{1, 2},
		Wrap:    []int{3},
		Results: []int{3},
	}
	g.Add("CASH", "1000000", "999999", Result(false, reason))
	g.Add("BOND", "5", "5", Result(true, ""))
	return g
}

func TestGridWrapsTextBeforeItFolds(t *testing.T) {
	g := wideGrid("the token does not say how much the contract has of it")
	want := ` asset  contract's  contract's  check
            supply      tokens
 CASH      1000000      999999  FAILED the token
                                does not say how
                                much the contract
                                has of it
 BOND            5           5  ok
`
	if got := g.render(screen{width: 50}); got != want {
		t.Errorf("\n%s", got)
	}
}

func TestGridFoldsWhatCannotWrap(t *testing.T) {
	g := wideGrid("no answer")
	want := ` asset              CASH
 contract's supply  1000000
 contract's tokens  999999
 check              FAILED no
                    answer

 asset              BOND
 contract's supply  5
 contract's tokens  5
 check              ok
`
	if got := g.render(screen{width: 34}); got != want {
		t.Errorf("\n%s", got)
	}
}

func TestGridLeavesEmptyCellsOutOfABlock(t *testing.T) {
	g := Grid{Header: []string{"from", "to"}}
	g.Add("", strings.Repeat("0", 99))
	if got, want := g.render(paper), " to    "; strings.Contains(got, "from") || !strings.HasPrefix(got, want) {
		t.Errorf("\n%s", got)
	}
}

var escapeSequence = regexp.MustCompile("\x1b\\[[0-9]+m")

func TestColoursLeaveTheLayoutAlone(t *testing.T) {
	for _, width := range []int{defaultWidth, 50, 34} {
		g := wideGrid("the token does not say how much the contract has of it")
		without := g.render(screen{width: width})
		with := g.render(screen{width: width, colours: true})
		if !strings.Contains(with, "\x1b[31mFAILED\x1b[0m") || !strings.Contains(with, "\x1b[32mok\x1b[0m") {
			t.Errorf("width %d: the results have no colour: %q", width, with)
		}
		if got := escapeSequence.ReplaceAllString(with, ""); got != without {
			t.Errorf("width %d: with colours\n%s\nwithout\n%s", width, got, without)
		}
	}
}

func TestGridDropsEscapeSequencesOfOthers(t *testing.T) {
	g := Grid{Header: []string{"token", "reason"}}
	g.Add("\x1b[2JEVIL\r\b", "line\u202e one\nline\ttwo")
	if got, want := g.render(coloured), " token    reason\n [2JEVIL  line one\n          line two\n"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

// cell draws what tables hold, at its widest: amounts, identifiers, addresses and text.
func cell(t *rapid.T) string {
	words := rapid.SliceOfN(rapid.StringMatching(`[a-z'é日0-9]{1,14}`), 0, 30)
	return rapid.OneOf(
		rapid.StringMatching(`[1-9][0-9]{0,39}(\.[0-9]{1,18})?`),
		rapid.StringMatching(`(0x[0-9a-f]{40}|0x[0-9a-f]{64}|0x[0-9a-f]{6}…[0-9a-f]{4})`),
		rapid.StringMatching(`zsd1[a-z0-9]{100,200}`),
		rapid.Map(words, func(w []string) string { return strings.Join(w, " ") }),
		rapid.Just("two\nlines"),
	).Draw(t, "cell")
}

// grid draws a table of any shape.
func grid(t *rapid.T) Grid {
	columns := rapid.IntRange(1, 10).Draw(t, "columns")
	var g Grid
	for c := range columns {
		g.Header = append(g.Header, rapid.StringMatching(`[a-z]{1,12}( [a-z]{1,10})?`).Draw(t, "header"))
		if rapid.Bool().Draw(t, "number") {
			g.Numbers = append(g.Numbers, c)
		} else if rapid.Bool().Draw(t, "wraps") {
			g.Wrap = append(g.Wrap, c)
		}
	}
	for range rapid.IntRange(0, 4).Draw(t, "rows") {
		var row []string
		for range columns {
			row = append(row, cell(t))
		}
		g.Add(row...)
	}
	return g
}

func TestNoLineIsWiderThanTheScreen(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := grid(t)
		s := screen{width: rapid.IntRange(40, 240).Draw(t, "width"), colours: rapid.Bool().Draw(t, "colours")}
		for _, line := range strings.Split(g.render(s), "\n") {
			if text.StringWidthWithoutEscSequences(line) > s.width {
				t.Fatalf("a line is wider than %d:\n%s", s.width, line)
			}
		}
	})
}

func TestNoWordIsBrokenThatFitsALine(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := grid(t)
		out := g.render(paper)
		for _, row := range g.Rows {
			for _, word := range strings.Fields(strings.Join(row, " ")) {
				if text.StringWidth(word) <= 66 && !strings.Contains(out, word) {
					t.Fatalf("%q is broken or missing:\n%s", word, out)
				}
			}
		}
	})
}
