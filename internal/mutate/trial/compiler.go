package trial

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os/exec"
	"path/filepath"
)

// compiler is a process of zcontract/tools/serve.mjs, which compiles again and again. It is used by
// one goroutine.
type compiler struct {
	cmd     *exec.Cmd
	in      io.WriteCloser
	answers *bufio.Reader
	stderr  bytes.Buffer
}

// request is what serve.mjs reads.
type request struct {
	Files    []string          `json:"files,omitempty"`   // to compile; all of src if empty
	Changed  map[string]string `json:"changed,omitempty"` // texts by path, instead of the files
	Pipeline string            `json:"pipeline,omitempty"`
	AST      bool              `json:"ast,omitempty"` // whether Owner, Sources and Trees are wanted, and no code
}

// answer is what serve.mjs writes.
type answer struct {
	Errors    []string
	Contracts map[string]json.RawMessage // as in artifacts/zsettle.json, by name
	Owner     map[string]string          // of each of these contracts, the file
	Sources   map[string]string
	Trees     map[string]json.RawMessage
}

// startCompiler starts the compiler of the project in a folder.
func startCompiler(ctx context.Context, project string) (*compiler, error) {
	c := &compiler{cmd: exec.CommandContext(ctx, "node", filepath.Join(project, "tools", "serve.mjs"))}
	c.cmd.Stderr = &c.stderr
	var err error
	if c.in, err = c.cmd.StdinPipe(); err != nil {
		return nil, fmt.Errorf("trial: start the compiler: %w", err)
	}
	out, err := c.cmd.StdoutPipe()
	if err != nil {
		return nil, fmt.Errorf("trial: start the compiler: %w", err)
	}
	c.answers = bufio.NewReader(out)
	if err := c.cmd.Start(); err != nil {
		return nil, fmt.Errorf("trial: start the compiler: %w", err)
	}
	return c, nil
}

// compile sends a request. The compiler's own errors are in the answer.
func (c *compiler) compile(r request) (*answer, error) {
	line, err := json.Marshal(r)
	if err != nil {
		return nil, fmt.Errorf("trial: compile: %w", err)
	}
	if _, err := c.in.Write(append(line, '\n')); err != nil {
		return nil, c.died(err)
	}
	if line, err = c.answers.ReadBytes('\n'); err != nil {
		return nil, c.died(err)
	}
	var a answer
	if err := json.Unmarshal(line, &a); err != nil {
		return nil, fmt.Errorf("trial: the compiler's answer: %w", err)
	}
	return &a, nil
}

func (c *compiler) died(err error) error {
	return fmt.Errorf("trial: the compiler has ended: %w: %.500s", err, c.stderr.String())
}

// close ends the process.
func (c *compiler) close() error {
	err := c.in.Close()
	var exit *exec.ExitError
	if waited := c.cmd.Wait(); waited != nil && !errors.As(waited, &exit) {
		err = errors.Join(err, waited)
	}
	return err
}
