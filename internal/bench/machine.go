package main

import (
	"cmp"
	"fmt"
	"os"
	"runtime"
	"slices"
	"strings"
)

// Machine is what the figures were collected on.
type Machine struct {
	OS    string `json:"os"`
	Arch  string `json:"arch"`
	Cores int    `json:"cores"`
	// CPU is the processor's name, "" where the system does not tell.
	CPU string `json:"cpu,omitempty"`
	// AVX512 says whether the processor has AVX-512 IFMA, which makes proofs faster. It is false
	// where the system does not tell.
	AVX512 bool   `json:"avx512"`
	Go     string `json:"go"`
}

// String describes the machine in a line.
func (m Machine) String() string {
	avx512 := "without AVX-512"
	if m.AVX512 {
		avx512 = "with AVX-512"
	}
	return fmt.Sprintf("%s/%s with %d cores (%s, %s), %s",
		m.OS, m.Arch, m.Cores, cmp.Or(m.CPU, "unknown processor"), avx512, m.Go)
}

func thisMachine() Machine {
	return Machine{runtime.GOOS, runtime.GOARCH, runtime.NumCPU(), cpuinfo("model name"), hasAVX512(),
		runtime.Version()}
}

// hasAVX512 reports whether the first processor has AVX-512 IFMA.
func hasAVX512() bool { return slices.Contains(strings.Fields(cpuinfo("flags")), "avx512ifma") }

// cpuinfo returns what Linux tells about the first processor under a key, or "".
func cpuinfo(key string) string {
	data, err := os.ReadFile("/proc/cpuinfo")
	if err != nil {
		return ""
	}
	for line := range strings.Lines(string(data)) {
		if name, value, ok := strings.Cut(line, ":"); ok && strings.TrimSpace(name) == key {
			return strings.TrimSpace(value)
		}
	}
	return ""
}

// load returns the load average of the last minute, or −1 where the system does not tell.
func load() float64 {
	data, err := os.ReadFile("/proc/loadavg")
	if err != nil {
		return -1
	}
	var average float64
	if _, err := fmt.Sscan(string(data), &average); err != nil {
		return -1
	}
	return average
}
