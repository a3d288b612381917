package archtest

import (
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"
)

// Drawing is the picture of the layers: which packages each layer has, and which layers it builds
// on.
type Drawing struct {
	Layer  map[string]string   // the layer of each package, by the package's name
	Arrows map[string][]string // the layers that a layer points to
}

var (
	drawnLayer   = regexp.MustCompile(`^subgraph (\w+)`)
	drawnPackage = regexp.MustCompile(`^\w+\["([^"]+)"\]$`)
	drawnArrow   = regexp.MustCompile(`^(\w+) --> (\w+)$`)
)

// ParseDrawing reads the first Mermaid block of a page: a subgraph for each layer with a node for
// each of its packages, and arrows between layers.
func ParseDrawing(page string) (Drawing, error) {
	_, rest, found := strings.Cut(page, "```mermaid\n")
	block, _, ended := strings.Cut(rest, "```")
	if !found || !ended {
		return Drawing{}, fmt.Errorf("archtest: the page has no drawing")
	}
	d := Drawing{map[string]string{}, map[string][]string{}}
	layer := ""
	for line := range strings.Lines(block) {
		line = strings.TrimSpace(line)
		switch {
		case drawnLayer.MatchString(line):
			layer = drawnLayer.FindStringSubmatch(line)[1]
		case drawnPackage.MatchString(line):
			d.Layer[drawnPackage.FindStringSubmatch(line)[1]] = layer
		case drawnArrow.MatchString(line):
			arrow := drawnArrow.FindStringSubmatch(line)
			d.Arrows[arrow[1]] = append(d.Arrows[arrow[1]], arrow[2])
		}
	}
	return d, nil
}

// Drawn returns what is wrong between the drawing and the layer table: a package that only one of
// them has, rows for tests and generators excepted, an import that follows no path of arrows, and
// an arrow that no import is behind.
func Drawn(d Drawing, rows []Row) []string {
	var wrong []string
	unused := map[string]bool{}
	for from, targets := range d.Arrows {
		for _, to := range targets {
			unused[from+" --> "+to] = true
		}
	}
	for _, layer := range slices.Sorted(maps.Keys(d.Arrows)) {
		if d.below(layer)[layer] {
			wrong = append(wrong, fmt.Sprintf("the arrows from %s lead back to it", layer))
		}
	}
	missing := maps.Clone(d.Layer)
	for _, row := range rows {
		layer, drawn := d.Layer[row.Name]
		delete(missing, row.Name)
		if row.TestsOnly || row.Name == "." || within(row.Name, "bindings/internal") {
			continue
		}
		if !drawn {
			wrong = append(wrong, fmt.Sprintf("%s is not in the drawing", row.Name))
		}
		for _, imported := range row.May {
			below := d.Layer[imported]
			delete(unused, layer+" --> "+below)
			if layer != below && !d.below(layer)[below] {
				wrong = append(wrong, fmt.Sprintf("%s imports %s against the arrows", row.Name, imported))
			}
		}
	}
	for _, name := range slices.Sorted(maps.Keys(missing)) {
		wrong = append(wrong, fmt.Sprintf("%s is drawn, but there is no such row", name))
	}
	for _, arrow := range slices.Sorted(maps.Keys(unused)) {
		wrong = append(wrong, fmt.Sprintf("no import is behind the arrow %s", arrow))
	}
	return wrong
}

// below returns all layers that paths of arrows lead to from a layer.
func (d Drawing) below(layer string) map[string]bool {
	found := map[string]bool{}
	for next := slices.Clone(d.Arrows[layer]); len(next) > 0; next = next[1:] {
		if !found[next[0]] {
			found[next[0]] = true
			next = append(next, d.Arrows[next[0]]...)
		}
	}
	return found
}
