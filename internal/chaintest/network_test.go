package chaintest

import "testing"

func joinNetwork(t *testing.T) *engine { t.Fatal("later"); return nil }
