package archtest

import (
	"fmt"
	"regexp"
	"slices"
)

var (
	gnarkLine   = regexp.MustCompile(`(?m)^\s*(?:require )?github\.com/consensys/gnark v(\d+)\.(\d+)\.\d+\s*$`)
	requireLine = regexp.MustCompile(`(?m)^\s+(\S+) v\S+$`)
	replaceLine = regexp.MustCompile(`(?m)^(?:replace)?\s*(\S+)(?: v\S+)? => `)
)

// SoundGnark returns an error unless a go.mod requires a released version of gnark from v0.16.0 on
// and does not replace it. In older versions the scalar multiplication on the embedded curve
// accepts wrong results, and no advisory says so.
func SoundGnark(gomod string) error {
	if slices.Contains(Replaced(gomod), gnark) {
		return fmt.Errorf("archtest: gnark is replaced")
	}
	m := gnarkLine.FindStringSubmatch(gomod)
	if m == nil {
		return fmt.Errorf("archtest: go.mod does not require a released version of gnark")
	}
	var major, minor int
	if _, err := fmt.Sscan(m[1], &major); err != nil {
		return err
	}
	if _, err := fmt.Sscan(m[2], &minor); err != nil {
		return err
	}
	if major == 0 && minor < 16 {
		return fmt.Errorf("archtest: gnark v0.%d is unsound, use v0.16.0 or newer", minor)
	}
	return nil
}

// Requirements returns the modules that a go.mod requires directly.
func Requirements(gomod string) []string {
	var modules []string
	for _, m := range requireLine.FindAllStringSubmatch(gomod, -1) {
		modules = append(modules, m[1])
	}
	return modules
}

// Replaced returns the modules that a go.mod replaces.
func Replaced(gomod string) []string {
	var modules []string
	for _, m := range replaceLine.FindAllStringSubmatch(gomod, -1) {
		modules = append(modules, m[1])
	}
	return modules
}
