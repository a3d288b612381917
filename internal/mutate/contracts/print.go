package main

import (
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/internal/mutate/trial"
)

// print writes what came of the mutants.
func print(w io.Writer, format cli.Format, s trial.Summary) error {
	if format == cli.JSON {
		return cli.WriteJSON(w, s)
	}
	for _, survivor := range s.Survivors {
		if _, err := fmt.Fprintln(w, survivor); err != nil {
			return err
		}
	}
	return table(s).WriteTable(w)
}

// table has a row for each file, and one for all.
func table(s trial.Summary) *cli.Grid {
	g := &cli.Grid{
		Header:  []string{"file", "total", "killed", "survived", "equivalent", "rate", "to do", "stale", "invalid"},
		Numbers: []int{1, 2, 3, 4, 5, 6, 7, 8},
	}
	for _, r := range append(s.Files, s.All) {
		cells := []string{strings.TrimPrefix(r.File, "src/")}
		for _, n := range []int{r.Total, r.Killed, r.Survived, r.Equivalent} {
			cells = append(cells, strconv.Itoa(n))
		}
		cells = append(cells, fmt.Sprintf("%.1f %%", 100*r.Rate))
		for _, n := range []int{r.Pending, r.Stale, r.Invalid} {
			cells = append(cells, strconv.Itoa(n))
		}
		g.Add(cells...)
	}
	return g
}
