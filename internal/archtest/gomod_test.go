package archtest

import (
	"slices"
	"strings"
	"testing"
)

func TestSoundGnarkRefusesOldVersions(t *testing.T) {
	line := "require (\n\tgithub.com/consensys/gnark %s\n\tgithub.com/consensys/gnark-crypto v0.21.0\n)\n"
	for version, ok := range map[string]bool{
		"v0.15.3":                false,
		"v0.16.0":                true,
		"v0.17.1":                true,
		"v1.0.0":                 true,
		"v0.16.4-0.20260101-abc": false,
	} {
		if err := SoundGnark(strings.Replace(line, "%s", version, 1)); (err == nil) != ok {
			t.Errorf("%s: %v", version, err)
		}
	}
	replaced := strings.Replace(line, "%s", "v0.16.3", 1) + "replace github.com/consensys/gnark => ../fork\n"
	if SoundGnark(replaced) == nil {
		t.Error("a replaced gnark is accepted")
	}
	if SoundGnark("module x\n") == nil {
		t.Error("a go.mod without gnark is accepted")
	}
}

func TestGomodListsModules(t *testing.T) {
	gomod := "module x\n\n" +
		"require (\n\ta.b/c v1.0.0\n\td.e/f v1.0.0 // indirect\n)\n\n" +
		"replace g.h/i => g.h/i v2.0.0\n\n" +
		"replace (\n\tj.k/l v1.0.0 => ../l\n)\n"
	if got := Requirements(gomod); !slices.Equal(got, []string{"a.b/c"}) {
		t.Errorf("requirements: %q", got)
	}
	if got := Replaced(gomod); !slices.Equal(got, []string{"g.h/i", "j.k/l"}) {
		t.Errorf("replaced: %q", got)
	}
}
