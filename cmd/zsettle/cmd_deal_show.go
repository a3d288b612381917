package main

import (
	"context"
	"fmt"
	"strconv"
	"strings"

	"github.com/spf13/cobra"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/settlement/node/api"
)

// shortID is how much of a deal's id is in a table. It is enough to name the deal.
const shortID = 10

func newDealListCommand() *cobra.Command {
	return partyCommand(&cobra.Command{
		Use:   "list",
		Short: "List the deals of the party",
		Long: `List shows the deals that the party is in or may read, oldest first: where each stands, what is
paid for what, and what the party does next.`,
		Example: "  zsettle deal list",
		Args:    cobra.NoArgs,
	}, runDealList)
}

// dealsJSON are deals as the API has them.
type dealsJSON struct {
	Schema int        `json:"schema"`
	Deals  []api.Deal `json:"deals"`
}

func runDealList(ctx context.Context, o *partyOptions, _ []string) error {
	return o.call(ctx, func(c *api.Client) error {
		all, err := allDeals(ctx, c)
		if err != nil {
			return err
		}
		if o.output == cli.JSON {
			return cli.WriteJSON(o.out, dealsJSON{1, all})
		}
		about, err := c.Node(ctx)
		if err != nil {
			return err
		}
		return dealGrid(all, about.Chain).WriteTable(o.out)
	})
}

// allDeals reads every page of deals.
func allDeals(ctx context.Context, c *api.Client) ([]api.Deal, error) {
	all := []api.Deal{}
	for after := 0; ; {
		page, err := c.Deals(ctx, after, 0)
		if err != nil || len(page.Deals) == 0 {
			return all, err
		}
		all, after = append(all, page.Deals...), page.Next
	}
}

func dealGrid(all []api.Deal, chain api.Chain) *cli.Grid {
	g := &cli.Grid{
		Header: []string{"deal", "phase", "with", "delivery", "payment", "deadline (UTC)", "next"},
		Wrap:   []int{2, 3, 4, 5, 6},
	}
	for _, d := range all {
		g.Add(d.ID[:min(shortID, len(d.ID))], d.Phase, counterparty(d), readableValue(d.Delivery.Value),
			readableValue(d.Payment.Value), atClock(d.Deadline, chain), d.Next)
	}
	return g
}

// counterparty names the other side of a deal, or both for who may only read it.
func counterparty(d api.Deal) string {
	switch d.Side {
	case "buyer":
		return nameOfPerson(d.Seller)
	case "seller":
		return nameOfPerson(d.Buyer)
	}
	return nameOfPerson(d.Seller) + " and " + nameOfPerson(d.Buyer)
}

// nameOfPerson is the name on a pinned card, or else the signer.
func nameOfPerson(p api.Person) string { return orElse(p.Name, orElse(p.Signer, "nobody")) }

func newDealShowCommand() *cobra.Command {
	return partyCommand(&cobra.Command{
		Use:   "show DEAL",
		Short: "Show the terms of a deal and its ten steps",
		Long: `Show prints the terms of a deal, what the party does next, the ten steps with their transactions,
and what is wrong with the deal, if something is: read that before you accept.`,
		Example: "  zsettle deal show 0x5f3a9c11",
		Args:    cobra.ExactArgs(1),
	}, runDealShow)
}

// dealJSON is a deal as the API has it.
type dealJSON struct {
	Schema int `json:"schema"`
	api.Deal
}

func runDealShow(ctx context.Context, o *partyOptions, args []string) error {
	return o.call(ctx, func(c *api.Client) error {
		d, err := c.Deal(ctx, args[0])
		if err != nil {
			return err
		}
		if o.output == cli.JSON {
			return cli.WriteJSON(o.out, dealJSON{1, d})
		}
		about, err := c.Node(ctx)
		if err != nil {
			return err
		}
		return o.showDeal(d, about.Chain)
	})
}

// showDeal prints a deal for people.
func (o *partyOptions) showDeal(d api.Deal, chain api.Chain) error {
	for _, warning := range d.Warnings {
		o.logf("warning: %s\n", cli.Printable(warning))
	}
	steps := &cli.Grid{Header: []string{"step", "actor", "what", "status"}, Numbers: []int{0}, Wrap: []int{2}}
	for _, s := range d.Steps {
		steps.Add(strconv.Itoa(s.N), s.Actor, s.Title, strings.ReplaceAll(s.Status, "_", " "))
	}
	return o.writeTables(termsGrid(d, chain), steps)
}

// termsGrid is what the parties agreed on, and where the deal stands.
func termsGrid(d api.Deal, chain api.Chain) *cli.Grid {
	g := &cli.Grid{Header: []string{"what", "value"}, Wrap: []int{1}}
	g.Add("deal", d.ID)
	g.Add("phase", d.Phase)
	g.Add("seller", nameOfPerson(d.Seller))
	g.Add("delivers", legLine(d.Delivery))
	g.Add("buyer", nameOfPerson(d.Buyer))
	g.Add("pays", legLine(d.Payment))
	if d.Earliest > 0 {
		g.Add("earliest", atClock(d.Earliest, chain)+" UTC")
	}
	g.Add("deadline", atClock(d.Deadline, chain)+" UTC")
	g.Add("revocable", yesNo(d.Revocable))
	for _, text := range [][2]string{{"reference", d.Reference}, {"document", d.Document}, {"settled in", d.Settled},
		{"called off in", d.CalledOff}} {
		if text[1] != "" {
			g.Add(text[0], text[1])
		}
	}
	if d.Side != "" {
		g.Add("approved", yesNo(d.Approved))
	}
	for _, reader := range d.Readers {
		g.Add("reader", nameOfPerson(reader))
	}
	g.Add("next", d.Next)
	return g
}

// legLine is a payment of a deal with where it stands.
func legLine(l api.Leg) string {
	if l.State == "" || l.State == "empty" {
		return readableValue(l.Value)
	}
	return readableValue(l.Value) + ", " + l.State
}

func newExplainCommand() *cobra.Command {
	return partyCommand(&cobra.Command{
		Use:   "explain DEAL",
		Short: "Say in plain words where a deal stands",
		Long: `Explain says what a deal waits for, since when, what happens next and when, and what you can do
about it. When the deal is over, it says how it ended.`,
		Example: "  zsettle deal explain 0x5f3a9c11",
		Args:    cobra.ExactArgs(1),
	}, runExplain)
}

// explanationJSON is what explain prints: what the API answers.
type explanationJSON struct {
	Schema int `json:"schema"`
	api.Explanation
}

func runExplain(ctx context.Context, o *partyOptions, args []string) error {
	return o.call(ctx, func(c *api.Client) error {
		e, err := c.Explain(ctx, args[0])
		if err != nil {
			return err
		}
		if o.output == cli.JSON {
			return cli.WriteJSON(o.out, explanationJSON{1, e})
		}
		about, err := c.Node(ctx)
		if err != nil {
			return err
		}
		_, err = fmt.Fprint(o.out, explained(e, about.Chain))
		return err
	})
}

// explained is an explanation for people.
func explained(e api.Explanation, chain api.Chain) string {
	var text strings.Builder
	fmt.Fprintf(&text, "deal %s is %s\n", e.Deal, e.Phase)
	fmt.Fprintf(&text, "it waits for:  %s\n", e.Waiting)
	if e.Since > 0 {
		fmt.Fprintf(&text, "since:         %s UTC\n", atClock(e.Since, chain))
	}
	fmt.Fprintf(&text, "then:          %s\n", e.Then)
	for i, option := range e.Options {
		label := ""
		if i == 0 {
			label = "you can:"
		}
		fmt.Fprintf(&text, "%-15s%s\n", label, option)
	}
	return cli.Printable(text.String())
}
