package node_test

import (
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/settlement/approval"
)

var java = flag.Bool("java", false, "run the example in Java, as make test-java does after it has installed a JDK")

// The example in Java drives a trade between two nodes, and a second run of it changes nothing.
func TestJavaExampleSettlesATrade(t *testing.T) {
	if !*java {
		t.Skip("needs a JDK: make test-java installs one and runs this test")
	}
	w := &world{World: testworld.New(t, testworld.Config{Accounts: 3, Funds: 11_000_000_000_000_000_000})}
	w.makeCards()
	defer w.Operate()()
	tokenFile := filepath.Join(t.TempDir(), "token")
	w.Must(os.WriteFile(tokenFile, []byte(token+"\n"), 0o600))
	s := w.base(w.start(seller, w.folder(approval.Manual, true)))
	b := w.base(w.start(buyer, w.folder(approval.Manual, true)))
	for range 2 {
		out, err := exec.Command("java", "../../examples/java/Settle.java", s, tokenFile, b, tokenFile).CombinedOutput()
		text := string(out)
		if err != nil {
			t.Fatalf("%v: %s", err, text)
		}
		for _, want := range []string{"settled: 0x", "seller: 980000000 CASH", "buyer: 10"} {
			if !strings.Contains(text, want) {
				t.Errorf("the output lacks %q: %s", want, text)
			}
		}
	}
}
