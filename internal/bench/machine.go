package main

import (
	"cmp"
	"fmt"
	"os"
	"runtime"
	"strings"
)

// Machine is what the figures were collected on.
type Machine struct {
	OS    string `json:"os"`
	Arch  string `json:"arch"`
	Cores int    `json:"cores"`
	// CPU is the processor's name, "" where the system does not tell.
	CPU string `json:"cpu,omitempty"`
	Go  string `json:"go"`
}

// String describes the machine in a line.
func (m Machine) String() string {
	return fmt.Sprintf("%s/%s with %d cores (%s), %s", m.OS, m.Arch, m.Cores, cmp.Or(m.CPU, "unknown processor"), m.Go)
}

func thisMachine() Machine {
	return Machine{runtime.GOOS, runtime.GOARCH, runtime.NumCPU(), cpu(), runtime.Version()}
}

// cpu returns the processor's name as Linux tells it.
func cpu() string {
	data, err := os.ReadFile("/proc/cpuinfo")
	if err != nil {
		return ""
	}
	for line := range strings.Lines(string(data)) {
		if name, value, ok := strings.Cut(line, ":"); ok && strings.TrimSpace(name) == "model name" {
			return strings.TrimSpace(value)
		}
	}
	return ""
}
