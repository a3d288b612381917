package chaintest

import (
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/rpc"
)

// process is a server that the test starts, and may stop and start again.
type process struct {
	name string
	path string
	args []string
	log  string // the file that has what it prints

	cmd  *exec.Cmd
	done chan struct{}
}

// newProcess returns a server that is not started. It is stopped when the test ends, also when the
// test fails.
func newProcess(t *testing.T, dir, name, path string, args ...string) *process {
	t.Helper()
	p := &process{name: name, path: path, args: args, log: filepath.Join(dir, name+".log")}
	t.Cleanup(func() {
		if t.Failed() {
			t.Logf("%s ends with:\n%s", name, tail(p.log))
		}
		_ = p.stop()
	})
	return p
}

// start starts the server. It dies with this process.
func (p *process) start() error {
	out, err := os.OpenFile(p.log, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	defer out.Close()
	p.cmd = exec.Command(p.path, p.args...)
	p.cmd.Stdout, p.cmd.Stderr = out, out
	p.cmd.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
	if err := p.cmd.Start(); err != nil {
		return err
	}
	p.done = make(chan struct{})
	go func(cmd *exec.Cmd, done chan struct{}) { _ = cmd.Wait(); close(done) }(p.cmd, p.done)
	return nil
}

// stop ends the server, by force if it does not end by itself.
func (p *process) stop() error {
	if p.cmd == nil || p.cmd.Process == nil {
		return nil
	}
	_ = p.cmd.Process.Signal(syscall.SIGTERM)
	select {
	case <-p.done:
	case <-time.After(20 * time.Second):
		_ = p.cmd.Process.Kill()
		<-p.done
	}
	p.cmd = nil
	return nil
}

// tail returns the end of a file.
func tail(path string) string {
	data, err := os.ReadFile(path)
	if err != nil {
		return err.Error()
	}
	return string(data[max(0, len(data)-2000):])
}

// freePorts returns TCP ports of 127.0.0.1 that nobody uses now.
func freePorts(t *testing.T, n int) []int {
	t.Helper()
	ports := make([]int, n)
	for i := range ports {
		listener, err := net.Listen("tcp", "127.0.0.1:0")
		must(t, err)
		defer listener.Close() // at the end, so that no two are equal
		ports[i] = listener.Addr().(*net.TCPAddr).Port
	}
	return ports
}

func loopback(port int) string { return fmt.Sprintf("127.0.0.1:%d", port) }

// waitForBlock waits until a node has a block of at least a number.
func waitForBlock(t *testing.T, url string, number uint64) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
	defer cancel()
	last := errors.New("it was not asked")
	for ctx.Err() == nil {
		var got string
		node, err := rpc.DialContext(ctx, url)
		if err == nil {
			err = node.CallContext(ctx, &got, "eth_blockNumber")
			node.Close()
		}
		var have uint64
		if err == nil {
			_, err = fmt.Sscanf(got, "0x%x", &have)
		}
		if err == nil && have >= number {
			return
		}
		last = fmt.Errorf("it is at block %d, %w", have, err)
		time.Sleep(300 * time.Millisecond)
	}
	t.Fatalf("the node did not come to block %d: %v", number, last)
}

// output runs a command and returns what it prints.
func output(t *testing.T, path string, args ...string) []byte {
	t.Helper()
	out, err := exec.CommandContext(t.Context(), path, args...).Output()
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		t.Fatalf("%s %v: %v\n%s", filepath.Base(path), args, err, exit.Stderr)
	}
	must(t, err)
	return out
}
