# `make` lists the targets. Needs Go and Node.js with npm.
.DEFAULT_GOAL := help
SHELL := bash
.SHELLFLAGS := -euo pipefail -c

ACTIONLINT := github.com/rhysd/actionlint/cmd/actionlint@v1.7.12
GOLANGCI := github.com/golangci/golangci-lint/v2/cmd/golangci-lint@v2.15.0
NODE_MODULES := zcontract/node_modules/.package-lock.json
# ./... does not match a folder named testdata.
PACKAGES := ./... ./testdata
# Each example is a module of its own, so that it sees what a user of the SDK sees.
EXAMPLES := examples/settle examples/signer
# Arguments for a command, as in: make demo ARGS="--scenario swap", make mutate-contracts ARGS="--sample 100"
ARGS ?=

.PHONY: help
help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-16s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.PHONY: demo
demo: ## Build the command and settle a trade on an in-process chain (ARGS="--scenario swap" for another)
	@start=$$(date +%s); $(MAKE) --no-print-directory build; echo "compile: $$(( $$(date +%s) - start )) s"
	@bin/zsettle demo $(ARGS)

.PHONY: build
build: ## Build the commands into bin/
	@mkdir -p bin
	go build -o bin/ ./cmd/...

.PHONY: test
test: ## Run everything that a change has to pass
	@$(MAKE) --no-print-directory --jobs=2 vet forge-build format-check go-test example-test forge-test check-generated

.PHONY: vet
vet: ## Run go vet on every module
	go vet $(PACKAGES)
	@for example in $(EXAMPLES); do echo "go vet $$example"; (cd $$example && go vet ./...) || exit 1; done

.PHONY: format-check
format-check: ## Fail when a Go file is not formatted by gofmt
	@unformatted=$$(git ls-files '*.go' | xargs gofmt -l); \
	if [ -n "$$unformatted" ]; then echo "not formatted by gofmt:"; echo "$$unformatted"; exit 1; fi

# These come after vet, which has compiled what they need. A vet during the tests would read
# all dependencies again.
go-test example-test check-generated: vet

# Two tests need the compiled Solidity tests: these themselves, and the one that plants bugs in the
# contracts. They take longer to compile than to run.
go-test forge-test: forge-build

# check-generated runs these tests without the test cache: go does not know which files node reads.
FRESH := ^(TestGeneratedFilesAreFresh|TestVectorsAreCurrent)$$

.PHONY: go-test
go-test: $(NODE_MODULES) ## Run the Go tests
	go test -vet=off -timeout 25m -skip '$(FRESH)' $(PACKAGES)

# Both run at once: most of the time they wait for a chain.
.PHONY: example-test
example-test: ## Run the tests of the example modules
	@running=(); \
	for example in $(EXAMPLES); do (cd $$example && go test -vet=off -timeout 10m ./...) & running+=($$!); done; \
	for test in "$${running[@]}"; do wait "$$test"; done

.PHONY: check-generated
check-generated: $(NODE_MODULES) ## Fail when a generated file differs from what its sources give
	go test -vet=off -count=1 -run '$(FRESH)' ./bindings ./testdata

.PHONY: forge-build
forge-build: $(NODE_MODULES) ## Compile the Solidity tests
	cd zcontract && npm run --silent build

.PHONY: forge-test
forge-test: $(NODE_MODULES) ## Run the Solidity tests and compare their gas with the snapshots
	cd zcontract && FORGE_SNAPSHOT_CHECK=true npm test --silent

.PHONY: mutate-contracts
mutate-contracts: $(NODE_MODULES) ## Plant bugs in the contracts and list those that no test notices (an hour or two; goes on where it was interrupted)
	@nice go run ./internal/mutate/contracts $(ARGS)
	@go run ./internal/bench mutants
	@go run ./internal/bench page

.PHONY: mutate-circuits
mutate-circuits: ## Plant bugs in the circuits and write what they came to (an hour; ARGS="-run RowMutants/mint" for a part)
	@nice go test ./circuits -run '^Test(Operand|Row)MutantsAreKilled$$' -long -timeout 180m $(ARGS)
	@go run ./internal/bench mutants
	@go run ./internal/bench page

.PHONY: race
race: ## Run the tests of concurrent code under the race detector (six minutes; needs a C compiler)
	go test -race -count=1 -timeout 25m ./settlement/... ./wallet ./ledger ./operator ./chain ./store ./internal/devnet

.PHONY: explore
explore: ## Explore the rules of deals to the last state, and walk them at random (twenty minutes)
	go test ./internal/dealmodel -run '^(TestExploration|TestRandomWalks)$$' -long -v -timeout 60m

# Only one kind of fault, one scenario, or more random schedules: ARGS="-part crash", ARGS="-want swap",
# ARGS="-random 1000 -seed 2".
.PHONY: explore-protocol
explore-protocol: ## Explore trades through an adversary, and write the figures to bench/robustness.json (half an hour)
	go test ./internal/explore -long -v -timeout 120m $(ARGS)

.PHONY: pay-many
pay-many: ## Pay 1,000 payees from one file by a process that is killed twice (half an hour)
	go test ./cmd/zsettle -run '^TestFileIsPaidOnceByProcessesThatAreKilled$$' -payees 1000 -kills 2 -v -timeout 90m

.PHONY: test-java
test-java: ## Run the example in Java against two nodes (installs a JDK 17 with apt if there is none)
	@command -v java >/dev/null || { apt-get update -qq && apt-get install -y -qq openjdk-17-jdk-headless >/dev/null; }
	go test ./settlement/node -run '^TestJavaExampleSettlesATrade$$' -java -count=1 -v

.PHONY: scan
scan: ## Measure how fast a wallet reads payments between strangers, and write it to bench/robustness.json (a minute)
	go test ./wallet -run '^TestScanSpeed$$' -robustness ../bench/robustness.json -v

.PHONY: scale
scale: ## Measure a client after 10,000 and 100,000 notes, and write the figures to bench/robustness.json (half an hour)
	go test ./internal/scale -run '^TestClientOverALongHistory$$' -long -v -timeout 120m

# ENGINE is devnet, raft, ethereum, anvil, anvil-berlin, polygon-edge, clique, or network for one that
# runs already: docs/chains.md says how to name it. -parallel lets the scenarios wait for blocks at once.
ENGINE ?= devnet

.PHONY: test-chain
test-chain: ## Start a network of an engine, trade on it, and print a table (ENGINE=polygon-edge: seven minutes)
	go test ./internal/chaintest -run '^TestChain$$' -count=1 -engine '$(ENGINE)' -parallel 4 -v -timeout 60m $(ARGS)

.PHONY: soak
soak: ## Kill processes 200 times over 50 trades, let their nodes and disks fail, and write the figures to bench/robustness.json (ten minutes)
	go test ./internal/soak -count=1 -long -v -timeout 60m

.PHONY: bench
bench: figures ## Measure times, and write all figures to bench/latest.json and docs/benchmarks.md (a quarter of an hour)
	go run ./internal/bench timings
	go run ./internal/bench contests
	go run ./internal/bench page

.PHONY: figures
figures: ## Write the figures that do not depend on the machine to bench/latest.json and docs/benchmarks.md
	go run ./internal/bench figures
	go run ./internal/bench page

# What is compared: a file with figures, or a commit that has one.
OLD ?= HEAD
NEW ?= bench/latest.json

.PHONY: bench-compare
bench-compare: ## Compare two files with figures, or two commits (OLD=main NEW=bench/latest.json)
	@go run ./internal/bench compare '$(OLD)' '$(NEW)'

# The pull request is that of $PR, if there is one. gh needs $GH_TOKEN.
.PHONY: bench-post
bench-post: ## In a workflow: post the comparison to the job's summary and to the pull request
	@file=$$(mktemp); \
	go run ./internal/bench compare --markdown '$(OLD)' '$(NEW)' >"$$file"; \
	cat "$$file" >>"$${GITHUB_STEP_SUMMARY:-/dev/stdout}"; \
	if [ -n "$${PR:-}" ]; then \
	  gh pr comment "$$PR" --edit-last --create-if-none --body-file "$$file" || \
	  echo "bench-post: no comment: the workflow of a fork may not write to the pull request"; \
	fi; \
	rm "$$file"

.PHONY: lint
lint: $(NODE_MODULES) ## Run the linters of Go, Solidity and workflows at pinned versions
	go run $(GOLANGCI) run $(PACKAGES)
	@for example in $(EXAMPLES); do (cd $$example && go run $(GOLANGCI) run --config ../../.golangci.yml ./...) || exit 1; done
	cd zcontract && npm run --silent lint
	go run $(ACTIONLINT) -color .github/workflows/*.yml

.PHONY: generate
generate: contracts ## Compile the contracts and write their Go bindings
	go generate ./bindings

.PHONY: contracts
contracts: $(NODE_MODULES) ## Compile the contracts into zcontract/artifacts
	cd zcontract && npm run --silent compile

.PHONY: vectors
vectors: ## Write the golden vectors with the second implementation
	node testdata/tools/generate.mjs

# The tests that read golden files have a flag, -golden or -update. A package without the flag refuses
# it, so only packages that declare it are run.
.PHONY: golden
golden: $(NODE_MODULES) ## Write the golden files and gas snapshots again (look at the difference before you commit)
	@for flag in golden update; do \
	  for file in $$(git ls-files '*_test.go' | xargs grep -l "flag.Bool(\"$$flag\"" || true); do \
	    echo "go test ./$$(dirname $$file) -$$flag"; \
	    go test -timeout 25m "./$$(dirname $$file)" "-$$flag"; \
	  done; \
	done
	cd zcontract && npm test --silent
	@$(MAKE) --no-print-directory figures

.PHONY: clean
clean: ## Remove what was built here (proving keys stay in the user's cache folder)
	rm -rf bin zcontract/out zcontract/cache zcontract/node_modules

$(NODE_MODULES): zcontract/package.json zcontract/package-lock.json
	cd zcontract && npm ci --no-audit --no-fund
	@touch $@
