package ledger

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/zsettle/zsettle/chain"
)

// nearHead is how many of the newest blocks are read as blocks that are not final are, even if they
// are: a node behind a load balancer that does not have them yet may answer that they have no logs.
const nearHead = 64

// reading is what pages are read from, and up to where.
type reading struct {
	client      *chain.Client
	head, final chain.Block
	// doubt is set to read everything with receipts, because what was read before does not fit.
	doubt bool
}

// settled returns the number of the newest block that is read as history.
func (f *reading) settled() uint64 {
	return min(f.final.Number, f.head.Number-min(nearHead, f.head.Number))
}

// readPage reads up to size blocks, checks that they follow what was read and that what they say
// fits together, and adds their facts to the replica: either all or none.
func (r *Replica) readPage(ctx context.Context, from reading, size uint64) error {
	next, to := r.cursor.Number+1, min(r.cursor.Number+size, from.head.Number)
	near := next > from.settled()
	if !near {
		to = min(to, from.settled())
	}
	if next <= from.final.Number { // no page has final blocks and others
		to = min(to, from.final.Number)
	}
	headers, err := from.client.Headers(ctx, next, to)
	if err != nil {
		return err
	}
	if !r.nothingRead() && headers[0].Parent != r.cursor.Hash {
		return errMoved
	}
	if end := headers[len(headers)-1]; end.Number == from.final.Number && end.Hash != from.final.Hash {
		return errMoved // the hash of a final block counts as much as its number
	}
	read, err := r.readLogs(ctx, from.client, headers, near || from.doubt)
	if err != nil {
		return err
	}
	err = r.take(headers, read.logs, near, from.final.Number)
	if err != nil && doubtful(err) && !(read.proven && to <= from.final.Number) {
		err = unsettled{err}
	}
	return err
}

// take adds the logs of blocks to the replica if they explain each other.
func (r *Replica) take(headers []chain.Header, logs []types.Log, near bool, final uint64) error {
	blocks := map[uint64]chain.Block{}
	for i := range headers {
		blocks[headers[i].Number] = headers[i].Block
	}
	end := headers[len(headers)-1].Block
	p, err := r.contract.newPage(logs, blocks, end)
	if err != nil {
		return err
	}
	if err := explain(p.facts, r.Latest()); err != nil {
		return err
	}
	if !near { // of final blocks only the last of the page is needed, to see whether the chain still has it
		p.blocks = map[uint64]chain.Block{end.Number: end}
	}
	return r.add(p, final)
}

// found are the logs of a page. Proven means that each block which may have logs has shown its
// receipts, and that they hash to the header's root.
type found struct {
	logs   []types.Log
	proven bool
}

// readLogs reads the logs of blocks. If deep is set, it asks by block hash, and compares every
// block that may have logs of the contracts with its receipts; otherwise it asks by number, and
// compares only the blocks that their filter or the kinds of events make suspicious.
func (r *Replica) readLogs(ctx context.Context, c *chain.Client, headers []chain.Header, deep bool) (found, error) {
	ask := r.askByNumber
	if deep {
		ask = r.askByHash
	}
	logs, err := ask(ctx, c, headers)
	if err != nil {
		return found{}, err
	}
	suspects := selected(headers, logs, func(h *chain.Header, of []types.Log) bool {
		return deep && r.contract.mayHaveLogs(h, of) || r.contract.suspicious(h, of)
	})
	if len(suspects) == 0 {
		return found{logs, deep}, nil
	}
	evidence, err := c.Evidence(ctx, suspects, r.contract.addresses()...)
	if errors.Is(err, chain.ErrNoReceipts) {
		return r.withoutReceipts(ctx, c, suspects, logs)
	}
	if err != nil {
		return found{}, err
	}
	return compareEvidence(logs, suspects, evidence, deep)
}

func (r *Replica) askByHash(ctx context.Context, c *chain.Client, headers []chain.Header) ([]types.Log, error) {
	return c.LogsOf(ctx, headers, r.contract.addresses()...)
}

// askByNumber asks once for all blocks, and then by hash for those without logs whose filter is of
// no help.
func (r *Replica) askByNumber(ctx context.Context, c *chain.Client, headers []chain.Header) ([]types.Log, error) {
	logs, err := c.Logs(ctx, headers, r.contract.addresses()...)
	if err != nil {
		return nil, err
	}
	unclear := selected(headers, logs, r.contract.askedAgain)
	if len(unclear) == 0 {
		return logs, nil
	}
	more, err := r.askByHash(ctx, c, unclear)
	for i := range unclear {
		logs = replaceLogs(logs, unclear[i].Number, logsOf(more, unclear[i].Number))
	}
	return logs, err
}

// selected returns the headers that a condition on them and their logs selects.
func selected(headers []chain.Header, logs []types.Log, is func(*chain.Header, []types.Log) bool) []chain.Header {
	var list []chain.Header
	for i := range headers {
		if is(&headers[i], logsOf(logs, headers[i].Number)) {
			list = append(list, headers[i])
		}
	}
	return list
}

// compareEvidence puts what receipts prove in the place of what the node answered before. Receipts
// that do not hash to the header's root prove nothing, but must agree.
func compareEvidence(logs []types.Log, of []chain.Header, evidence []chain.Evidence, deep bool) (found, error) {
	proven := deep
	for i, e := range evidence {
		before := logsOf(logs, of[i].Number)
		same := slices.EqualFunc(before, e.Logs, chain.SameLog)
		if !same && !e.Proven {
			return found{}, fmt.Errorf("%w: the logs and the receipts of block %d differ",
				chain.ErrContradiction, of[i].Number)
		}
		if !same {
			logs = replaceLogs(logs, of[i].Number, e.Logs)
		}
		proven = proven && e.Proven
	}
	return found{logs, proven}, nil
}

// withoutReceipts asks for the logs of suspicious blocks by hash. A block that then still lacks
// what its filter surely has is not taken.
func (r *Replica) withoutReceipts(
	ctx context.Context, c *chain.Client, suspects []chain.Header, logs []types.Log,
) (found, error) {
	again, err := c.LogsOf(ctx, suspects, r.contract.addresses()...)
	if err != nil {
		return found{}, err
	}
	for i := range suspects {
		of := logsOf(again, suspects[i].Number)
		if suspects[i].Fill() <= sureFill && r.contract.lacksKind(&suspects[i], of) {
			return found{}, fmt.Errorf("%w: block %d has logs that the node left out",
				chain.ErrContradiction, suspects[i].Number)
		}
		logs = replaceLogs(logs, suspects[i].Number, of)
	}
	return found{logs: logs}, nil
}

// addresses returns those whose logs are read.
func (c *ZContract) addresses() []common.Address {
	return []common.Address{c.at.ZContract, c.at.PrivateContracts}
}

// logsOf returns the logs of one block among those of several, which are in order.
func logsOf(logs []types.Log, number uint64) []types.Log {
	from, to := placeOf(logs, number), placeOf(logs, number+1)
	return logs[from:to]
}

// replaceLogs returns the logs with other ones for one block.
func replaceLogs(logs []types.Log, number uint64, of []types.Log) []types.Log {
	from, to := placeOf(logs, number), placeOf(logs, number+1)
	return slices.Concat(logs[:from], of, logs[to:])
}

// placeOf returns the index of the first log that is not in a block before the given one.
func placeOf(logs []types.Log, number uint64) int {
	i, _ := slices.BinarySearchFunc(logs, number, func(l types.Log, n uint64) int {
		if l.BlockNumber < n {
			return -1
		}
		return 1
	})
	return i
}
