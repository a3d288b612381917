package circuits

import (
	"math/big"

	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
	"github.com/zsettle/zsettle/statement"
)

// oneDigitMore returns the forgeries in which a number has exactly one digit more than the circuit
// decomposes, and its other digits are right. Values of 2^120 are among the invalid statements, and
// positions outside the commitment tree among the other forgeries.
func (f *forger) oneDigitMore(c statement.Circuit) []attack {
	if c == statement.AppendCircuit {
		return []attack{f.batchIndexBeyond()}
	}
	var attacks []attack
	for _, r := range f.registrations(c) {
		path, err := f.w.participants.Path(r.owner)
		must(f.w.t, err)
		right := big.NewInt(int64(path.Position))
		beyond := new(big.Int).Add(right, power(2*tree.ParticipantsDepth))
		attacks = append(attacks, f.registeredAt(c, r, "a position outside the tree", beyond, digitsOf(right)))
	}
	attacks = append(attacks, f.longSecret(c))
	if c != statement.MintCircuit {
		attacks = append(attacks, f.longResponse(c))
	}
	return attacks
}

// power returns 2ⁿ.
func power(n uint) *big.Int { return new(big.Int).Lsh(big.NewInt(1), n) }

func (f *forger) batchIndexBeyond() attack {
	s := f.w.appendBatch()
	s.Public.BatchIndex = s.Public.BatchIndex.Add(element(power(2 * (tree.Depth - tree.BatchDepth))))
	return attack{"a batch index outside the tree", f.assign(s), nil}
}

func (f *forger) longSecret(c statement.Circuit) attack {
	s, _, _ := f.statement(c)
	e := &auditOf(s).witness.EphemeralSecret
	*e = e.Add(element(power(notes.ScalarBits)))
	return attack{"an ephemeral secret plus 2^252", f.assign(s), nil}
}

func (f *forger) longResponse(c statement.Circuit) attack {
	s, spend, _ := f.statement(c)
	spend.Signature.S = spend.Signature.S.Add(element(power(notes.ScalarBits)))
	return attack{"a response plus 2^252", f.assign(s), nil}
}

// largestSecret returns a valid statement whose ephemeral secret has only ones as its digits. An
// honest secret is shorter.
func (f *forger) largestSecret(c statement.Circuit) statement.Statement {
	s, _, sign := f.statement(c)
	a := auditOf(s)
	a.witness.EphemeralSecret = element(power(notes.ScalarBits)).Sub(one)
	*a.ephemeralKey = f.w.ephemeral(*a.witness)
	for i, computed := range f.computedAt(s, "AssertAudit#5", nil) {
		*a.ciphertext[i] = computed
	}
	sign()
	return s
}
