# `make` lists the targets. Needs Go and Node.js with npm.
.DEFAULT_GOAL := help
SHELL := bash
.SHELLFLAGS := -euo pipefail -c

GOLANGCI := github.com/golangci/golangci-lint/v2/cmd/golangci-lint@v2.15.0
NODE_MODULES := zcontract/node_modules/.package-lock.json
# ./... does not match a folder named testdata.
PACKAGES := ./... ./testdata
# Arguments for the demo, as in: make demo ARGS="--scenario swap"
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
test: vet go-test forge-test check-generated ## Run everything that a change has to pass

.PHONY: vet
vet: ## Run go vet on every module
	go vet $(PACKAGES)
	cd examples/settle && go vet ./...

.PHONY: go-test
go-test: $(NODE_MODULES) ## Run the Go tests of every module
	go test -timeout 25m $(PACKAGES)
	cd examples/settle && go test -timeout 10m ./...

.PHONY: forge-test
forge-test: $(NODE_MODULES) ## Run the Solidity tests
	cd zcontract && npm test --silent

.PHONY: check-generated
check-generated: $(NODE_MODULES) ## Fail when a generated file is not what its sources give, or a Go file is not formatted
	@dir=$$(mktemp -d); trap 'rm -rf "$$dir"' EXIT; \
	node zcontract/tools/compile.mjs "$$dir"; \
	go run ./bindings/internal/gen -in "$$dir/artifacts/zsettle.json" -pkg bindings -out "$$dir/zsettle.go"; \
	go run ./bindings/internal/gen -in "$$dir/test/artifacts/testonly.json" -pkg testonly -out "$$dir/testonly.go"; \
	cmp "$$dir/artifacts/zsettle.json" zcontract/artifacts/zsettle.json; \
	cmp "$$dir/test/artifacts/testonly.json" zcontract/test/artifacts/testonly.json; \
	cmp "$$dir/zsettle.go" bindings/zsettle.go; \
	cmp "$$dir/testonly.go" bindings/testonly/testonly.go
	node testdata/tools/generate.mjs --check
	@unformatted=$$(git ls-files '*.go' | xargs gofmt -l); \
	if [ -n "$$unformatted" ]; then echo "not formatted by gofmt:"; echo "$$unformatted"; exit 1; fi

.PHONY: bench
bench: ## Run the benchmarks
	go test -run '^$$' -bench . -benchmem $(PACKAGES)

.PHONY: lint
lint: $(NODE_MODULES) ## Run the Go and Solidity linters at pinned versions
	go run $(GOLANGCI) run $(PACKAGES)
	cd examples/settle && go run $(GOLANGCI) run --config ../../.golangci.yml ./...
	cd zcontract && npm run --silent lint

.PHONY: generate
generate: contracts ## Compile the contracts and write their Go bindings
	go generate ./bindings

.PHONY: contracts
contracts: $(NODE_MODULES) ## Compile the contracts into zcontract/artifacts
	cd zcontract && npm run --silent compile

.PHONY: vectors
vectors: ## Write the golden vectors with the second implementation
	node testdata/tools/generate.mjs

# The tests that read golden files take a flag, -golden or -update. A package without the flag would refuse it.
.PHONY: golden
golden: $(NODE_MODULES) ## Write the golden files anew (look at the difference before you commit it)
	@for flag in golden update; do \
	  for file in $$(git ls-files '*_test.go' | xargs grep -l "flag.Bool(\"$$flag\"" || true); do \
	    echo "go test ./$$(dirname $$file) -$$flag"; \
	    go test -timeout 25m "./$$(dirname $$file)" "-$$flag"; \
	  done; \
	done

.PHONY: clean
clean: ## Remove what was built here (keys stay in the user's cache folder)
	rm -rf bin zcontract/out zcontract/cache zcontract/node_modules

$(NODE_MODULES): zcontract/package.json zcontract/package-lock.json
	cd zcontract && npm ci --no-audit --no-fund
	@touch $@
