package audit

import (
	"context"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
)

// CheckAll and CheckLegs let tests compare a report that no replica gave, with the newest block.

func CheckAll(r *Report, ctx context.Context, replica *ledger.Replica) []Check {
	return r.check(ctx, newRecord(ctx, replica, replica.FinalNumber()))
}

func CheckLegs(r *Report, ctx context.Context, replica *ledger.Replica) error {
	return r.checkLegs(ctx, newRecord(ctx, replica, replica.FinalNumber()))
}

// CacheBucket is the bucket of a cache in which a scan keeps what it decrypted.
const CacheBucket = bucketOpened

// ScanCounting is Scan, and counts what is decrypted.
func ScanCounting(from Source, c Config, decrypted *int) (*Report, error) {
	s := newScanner(c)
	decrypt := s.opener.decrypt
	s.opener.decrypt = func(key *notes.AuditPrivateKey, c ciphertext) ([]field.Element, error) {
		*decrypted++
		return decrypt(key, c)
	}
	return s.scan(from)
}
