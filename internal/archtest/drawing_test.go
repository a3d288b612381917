package archtest

import (
	"strings"
	"testing"
)

// A drawing of two layers, and the rows that fit it.
const drawn = "```mermaid\nflowchart TB\n" +
	"    subgraph Upper [\"Upper: who acts\"]\n        a[\"a\"]\n        x_b[\"x/b\"]\n    end\n" +
	"    subgraph Middle [\"Middle\"]\n        m[\"m\"]\n    end\n" +
	"    subgraph Lower [\"Lower\"]\n        c[\"c\"]\n    end\n" +
	"    Upper --> Middle\n    Middle --> Lower\n```\n"

func TestDrawnRefuses(t *testing.T) {
	good := []Row{
		{Name: "c"}, {Name: "m", May: []string{"c"}}, {Name: "x/b", May: []string{"c", "m"}},
		{Name: "a", May: []string{"x/b"}}, {Name: "t", TestsOnly: true, May: []string{"a"}},
		{Name: "bindings/internal/gen"},
	}
	drawing, err := ParseDrawing("text\n" + drawn)
	if err != nil {
		t.Fatal(err)
	}
	reportAll(t, Drawn(drawing, good))
	upwards := append([]Row{{Name: "c", May: []string{"a"}}}, good[1:]...)
	onlyLine(t, "upwards", Drawn(drawing, upwards), "c imports a against the arrows")
	onlyLine(t, "not drawn", Drawn(drawing, append(good, Row{Name: "new"})), "new is not in the drawing")
	onlyLine(t, "drawn only", Drawn(drawing, append(good[:3:3], good[4:]...)), "a is drawn, but")
	more, err := ParseDrawing(strings.Replace(drawn, "    Middle -->", "    Upper --> Lower\n    Middle -->", 1))
	if err != nil {
		t.Fatal(err)
	}
	reportAll(t, Drawn(more, good))
	direct := append([]Row{}, good...)
	direct[2].May = []string{"m"}
	onlyLine(t, "unused arrow", Drawn(more, direct), "no import is behind the arrow Upper --> Lower")
	circle, err := ParseDrawing(strings.Replace(drawn, "    Middle -->", "    Lower --> Lower\n    Middle -->", 1))
	if err != nil {
		t.Fatal(err)
	}
	if got := Drawn(circle, good); len(got) != 2 || !strings.HasPrefix(got[0], "the arrows from Lower lead back") {
		t.Errorf("a circle: %q", got)
	}
	if _, err := ParseDrawing("no drawing"); err == nil {
		t.Error("a page without a drawing was read")
	}
}
