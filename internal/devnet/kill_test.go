package devnet

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"testing"
)

// dirVariable is the environment variable that makes this test binary serve a chain, kept in the
// folder that is its value, until it is killed.
const dirVariable = "ZSETTLE_TEST_DEVNET_DIR"

func TestMain(m *testing.M) {
	dir := os.Getenv(dirVariable)
	if dir == "" {
		os.Exit(m.Run())
	}
	chain, err := Start(context.Background(), Config{DataDir: dir, Manual: true})
	if err != nil {
		fmt.Println("error", err)
		os.Exit(1)
	}
	for range 3 {
		chain.Commit()
	}
	fmt.Println(chain.Head())
	select {}
}

// A killed process loses no sealed block.
func TestChainSurvivesAKill(t *testing.T) {
	dir := t.TempDir()
	cmd := exec.CommandContext(t.Context(), os.Args[0])
	cmd.Env = append(os.Environ(), dirVariable+"="+dir)
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	line, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = cmd.Wait()
	chain, client := start(t, Config{DataDir: dir})
	if got := fmt.Sprintln(chain.Head()); got != line || !strings.HasPrefix(line, "3 ") {
		t.Fatalf("head after the kill %s, want %s", got, line)
	}
	pay(t, client, 0, 0)
}
