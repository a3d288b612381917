package notes

import (
	"errors"
	"fmt"
	"slices"

	"github.com/zsettle/zsettle/field"
)

// ErrSubmission is wrapped by every error of [ParseSubmission].
var ErrSubmission = errors.New("notes: not an auditor's public key")

// submissionPrefix begins the text of an auditor's public key, on every network.
const submissionPrefix = "zsaudit"

const submissionVersion = 1

// EncodeSubmission returns the bech32m text of an auditor's public key A′, as an auditor hands it
// out: version 1, x, y. Its checksum finds a mistake of copying, after which nobody could read the
// transactions of the epoch.
func EncodeSubmission(p Point) string {
	x, y := p.X.Bytes(), p.Y.Bytes()
	return encodeBech32m(submissionPrefix, slices.Concat([]byte{submissionVersion}, x[:], y[:]))
}

// ParseSubmission reads what [EncodeSubmission] writes. It refuses a point that is not on the
// curve, and one of which the z-contract would not make an audit key.
func ParseSubmission(text string) (Point, error) {
	prefix, raw, err := decodeBech32m(text)
	if err == nil && prefix != submissionPrefix {
		err = fmt.Errorf("it begins with %q, not with %q", prefix, submissionPrefix)
	}
	if err != nil {
		return Point{}, fmt.Errorf("%w: %w", ErrSubmission, err)
	}
	if len(raw) != 1+2*field.Size || raw[0] != submissionVersion {
		return Point{}, fmt.Errorf("%w: unknown version or length", ErrSubmission)
	}
	x, errX := field.FromBytes(raw[1 : 1+field.Size])
	y, errY := field.FromBytes(raw[1+field.Size:])
	p := Point{x, y}
	if err := errors.Join(errX, errY); err != nil {
		return Point{}, fmt.Errorf("%w: %w", ErrSubmission, err)
	}
	if !p.IsOnCurve() || p.Mul(cofactor).IsIdentity() {
		return Point{}, fmt.Errorf("%w: %w", ErrSubmission, ErrPoint)
	}
	return p, nil
}
