package circuits

import (
	"math/big"

	"github.com/zsettle/zsettle/statement"
)

// auditing returns the forgeries of the audit data, with which the regulator could read nothing.
// Only one site refuses each of them.
func (f *forger) auditing(c statement.Circuit) []attack {
	const site = "AssertAudit"
	unchanged := func(*statement.AuditWitness) {}
	keyOffCurve := func(w *statement.AuditWitness) { increment(&w.Key.X) }
	other := digitsOf(big.NewInt(12345))
	return []attack{
		f.audit(c, "digits of the ephemeral secret that are not bits", at(site, firstDigit), unchanged),
		f.audit(c, "digits of another ephemeral secret", at(site, other), unchanged),
		f.audit(c, "an audit key off the curve", nil, keyOffCurve),
		f.wideSecret(c),
	}
}

// wideSecret forges a statement whose ephemeral secret has more bits than the circuit decomposes.
func (f *forger) wideSecret(c statement.Circuit) attack {
	s, _, _ := f.statement(c)
	a := auditOf(s)
	narrow := a.witness.EphemeralSecret.Big()
	a.witness.EphemeralSecret = widen(a.witness.EphemeralSecret)
	const name = "an ephemeral secret of 253 bits with the digits of its remainder"
	return attack{name, f.assign(s), at("AssertAudit", digitsOf(narrow))}
}

// audit changes the audit witness or its digits. The ephemeral key and the ciphertext become what
// the circuit computes from them.
func (f *forger) audit(
	c statement.Circuit, name string, tampered tamper, change func(*statement.AuditWitness),
) attack {
	s, _, sign := f.statement(c)
	a := auditOf(s)
	change(a.witness)
	if tampered != nil {
		*a.ephemeralKey = f.computedAt(s, "AssertAudit#3", tampered)[0]
		sign()
	}
	for i, computed := range f.computedAt(s, "AssertAudit#5", tampered) {
		*a.ciphertext[i] = computed
	}
	sign()
	return attack{name, f.assign(s), tampered}
}
