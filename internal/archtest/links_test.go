package archtest

import (
	"testing"
)

func TestLinkedRefusesBannedPackages(t *testing.T) {
	bans := []Ban{{"viewer", []string{"spend", gnark}, "it only reads"}}
	viewer := func(links ...string) []Package { return []Package{{Name: "viewer", Links: links}} }
	reportAll(t, Linked(bans, viewer("fmt", gnark+"-crypto/ecc", "spending")))
	onlyLine(t, "the package", Linked(bans, viewer("spend")), "viewer links spend: it only reads")
	onlyLine(t, "a package below", Linked(bans, viewer(gnark+"/frontend")), "viewer links "+gnark)
	onlyLine(t, "no package", Linked(bans, nil), "there is a ban for viewer")
}

func TestBackendUsersRefusesOthersThanProver(t *testing.T) {
	backend, frontend := []string{gnark + "/backend/groth16"}, []string{gnark + "/frontend"}
	reportAll(t, BackendUsers([]Package{{Name: "prover", Imports: backend}, {Name: "circuits", Imports: frontend}}))
	onlyLine(t, "circuits", BackendUsers([]Package{{Name: "circuits", Imports: backend}}), "circuits imports")
}
