package trial

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
)

// Count is how many mutants there are of each kind. Invalid ones are in no other number.
type Count struct {
	Total      int `json:"total"`
	Killed     int `json:"killed"`
	Survived   int `json:"survived"`
	Equivalent int `json:"equivalent"`
	Pending    int `json:"pending"` // not tried
	Stale      int `json:"stale"`   // tried on an earlier text of the file; also in the numbers above
	Invalid    int `json:"invalid"`
}

// Rate returns the part of the mutants that are killed, of those that are killed or survive; 0 if
// there are none.
func (c Count) Rate() float64 {
	if c.Killed+c.Survived == 0 {
		return 0
	}
	return float64(c.Killed) / float64(c.Killed+c.Survived)
}

// Row is the count of one file.
type Row struct {
	File string `json:"file"`
	Count
	Rate float64 `json:"rate"`
}

// Summary is what came of all mutants.
type Summary struct {
	Schema int `json:"schema"`
	// Sources is a hash of the texts on which the mutants were tried. If nothing is pending or
	// stale it is that of the present texts.
	Sources   string   `json:"sources"`
	Files     []Row    `json:"files"`
	All       Row      `json:"all"`
	Survivors []string `json:"survivors"` // the changes
}

// Summarize counts the results of the mutants that there are now.
func Summarize(s *Subject, results Results) Summary {
	sum := Summary{Schema: schema, Survivors: []string{}}
	rows := map[string]*Count{}
	var all Count
	texts := sha256.New()
	for _, m := range s.Mutants() {
		if rows[m.File] == nil {
			rows[m.File] = &Count{}
		}
		r := results[m.ID]
		stale := r.ID != "" && r.Sources != s.Hash(m.File)
		rows[m.File].add(r.Verdict, stale)
		all.add(r.Verdict, stale)
		if r.Verdict == Survived {
			sum.Survivors = append(sum.Survivors, m.ID+"\n"+s.Diff(m))
		}
		fmt.Fprintf(texts, "%s %s\n", m.File, r.Sources)
	}
	for _, file := range s.Files() {
		if c := rows[file]; c != nil {
			sum.Files = append(sum.Files, Row{file, *c, c.Rate()})
		}
	}
	sum.All = Row{"all", all, all.Rate()}
	sum.Sources = hex.EncodeToString(texts.Sum(nil)[:6])
	return sum
}

// add counts a mutant.
func (c *Count) add(v Verdict, stale bool) {
	switch v {
	case Killed:
		c.Killed++
	case Survived:
		c.Survived++
	case Equivalent:
		c.Equivalent++
	case Invalid:
		c.Invalid++
	default:
		c.Pending++
	}
	if stale {
		c.Stale++
	}
	if v != Invalid {
		c.Total++
	}
}
