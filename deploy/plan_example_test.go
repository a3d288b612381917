package deploy_test

import (
	"fmt"
	"strings"

	"github.com/zsettle/zsettle/deploy"
	"github.com/zsettle/zsettle/notes"
)

// A plan says what is deployed. A mistake in it is named.
func ExampleParsePlan() {
	key := notes.EncodeSubmission(notes.Generator()) // a real auditor hands out its own
	text := strings.Replace(deploy.ExamplePlan(), "zsaudit1...", key, 1)
	plan, err := deploy.ParsePlan([]byte(text))
	fmt.Println(plan.Chain.ID, plan.Setup.SealAfter, plan.Setup.Timelocked, err)

	_, err = deploy.ParsePlan([]byte(strings.Replace(text, "seal_after", "seal_late", 1)))
	fmt.Println(err)
	// Output:
	// 1337 1 [lister] <nil>
	// deploy: the plan: times.seal_late: there is no such field
}
