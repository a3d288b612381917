package main

// writeContests writes the tables of the comparison, if it has been made.
func writeContests(p *page, c Contests, circuits []string) {
	if len(c.Prove) == 0 {
		return
	}
	p.printf(`### Our prover and gnark's

On the same circuits and keys, in turn in one process, with the witness and the verification. The
factor says how many times faster ours is ([proving.md](proving.md)). Full tables are for whoever
makes many proofs. Memory is what a proof needs besides the keys and the tables. On a machine with a
load the times are longer than on an idle one, and the factors say more.

The figures are those of commit %[1]s%.12[2]s%[1]s on
%[3]s, at a load of %.1[4]f.

`, "`", c.Compared.Commit, c.Compared.Machine, c.Compared.Load)
	header := []string{"circuit", "gnark, ms:", "ours, ms:", "factor:", "with full tables, ms:", "factor:"}
	for cores, times := range []map[string]map[string]Way{c.ProveOneCore, c.Prove} {
		p.printf("On %d %s:\n\n", cores+1, plural(cores+1, "core"))
		var rows [][]string
		for _, name := range circuits {
			rows = append(rows, contestRow(name, times[name]))
		}
		p.table(header, rows)
	}
	p.printf("A stream of transfers on two cores, in proofs a second: gnark %s, ours %s,\nwith full tables %s.\n\n",
		number(c.Stream["stock"], 2), number(c.Stream["own"], 2), number(c.Stream["own_tables"], 2))
	var rows [][]string
	for _, name := range circuits {
		row := []string{name}
		for _, way := range ways {
			row = append(row, number(c.MemoryMiB[name][way], 0))
		}
		rows = append(rows, row)
	}
	p.printf("Memory of a proof:\n\n")
	p.table([]string{"circuit", "gnark, MiB:", "ours, MiB:", "with full tables, MiB:"}, rows)
}

func contestRow(circuit string, by map[string]Way) []string {
	return []string{
		circuit, number(by["stock"].Milliseconds, 0),
		number(by["own"].Milliseconds, 0), number(by["own"].Ratio, 2),
		number(by["own_tables"].Milliseconds, 0), number(by["own_tables"].Ratio, 2),
	}
}
