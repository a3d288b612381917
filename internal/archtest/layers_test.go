package archtest

import (
	"testing"
)

// layerRows and layerPackages fit together.
var (
	layerRows = []Row{
		{Level: 0, Name: "low"},
		{Level: 0, Name: "vectors", TestsOnly: true},
		{Level: 1, Name: "high", May: []string{"low"}},
	}
	layerPackages = []Package{
		{Name: "low"},
		{Name: "vectors"},
		{Name: "high", Imports: []string{"low", "fmt"}, Links: []string{"low", "fmt"}},
	}
)

func TestLayersRefusesOtherPackages(t *testing.T) {
	reportAll(t, Layers(layerRows, layerPackages))
	low, vectors, high := layerPackages[0], layerPackages[1], layerPackages[2]
	importing := Package{Name: "low", Imports: []string{"high"}}
	linking := Package{Name: "high", Links: []string{"vectors"}}
	for name, c := range map[string]struct {
		packages []Package
		want     string
	}{
		"unlisted import":     {[]Package{importing, vectors, high}, "low imports high"},
		"package without row": {[]Package{low, vectors, high, {Name: "new"}}, "new is not in the table"},
		"row without package": {[]Package{low, vectors}, "high is in the table"},
		"code for tests only": {[]Package{low, vectors, linking}, "high links vectors"},
	} {
		onlyLine(t, name, Layers(layerRows, c.packages), c.want)
	}
}

func TestLayersRefusesOtherRows(t *testing.T) {
	low, vectors, high := layerRows[0], layerRows[1], layerRows[2]
	unknown := Row{Level: 1, Name: "high", May: []string{"low", "missing"}}
	sameLayer := Row{Level: 0, Name: "high", May: []string{"low"}}
	for name, c := range map[string]struct {
		rows []Row
		want string
	}{
		"two rows":     {[]Row{low, vectors, high, low}, "low has two rows"},
		"unknown name": {[]Row{low, vectors, unknown}, "high may import missing"},
		"same layer":   {[]Row{low, vectors, sameLayer}, "high (layer 0) may import low"},
	} {
		onlyLine(t, name, Layers(c.rows, layerPackages), c.want)
	}
}
