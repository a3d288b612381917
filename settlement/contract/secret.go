package contract

import "github.com/zsettle/zsettle/notes"

// secret is a key that never prints, from which others are derived.
type secret struct{ notes.Secret[[32]byte] }

func newSecret(k [32]byte) secret { return secret{notes.NewSecret(k)} }

// derive derives n bytes from the secret.
func (s secret) derive(purpose string, data []byte, n int) []byte {
	k := s.Export()
	return derive(k[:], purpose, data, n)
}
