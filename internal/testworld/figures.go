package testworld

import (
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"testing"
)

// WriteFigures sets some keys of a JSON file of figures, and leaves the others there, which are
// those of other targets. A file that does not exist is made.
func WriteFigures(t testing.TB, file string, figures map[string]any) {
	t.Helper()
	all := map[string]any{}
	text, err := os.ReadFile(file)
	if !errors.Is(err, fs.ErrNotExist) {
		Must(t, err, json.Unmarshal(text, &all))
	}
	for key, value := range figures {
		all[key] = value
	}
	text, err = json.MarshalIndent(all, "", "  ")
	Must(t, err, os.WriteFile(file, append(text, '\n'), 0o644)) //nolint:gosec // figures are for everybody
}
