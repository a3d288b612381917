package node

import (
	"net/http"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promhttp"
)

// meters are what operators watch. No name or label says who trades what with whom.
type meters struct {
	registry *prometheus.Registry
	steps    prometheus.Counter
	troubles *prometheus.CounterVec
}

func newMeters(n *Node) *meters {
	m := &meters{
		registry: prometheus.NewRegistry(),
		steps: prometheus.NewCounter(prometheus.CounterOpts{
			Name: "zsettle_deal_steps_total", Help: "Transactions of the party in its deals.",
		}),
		troubles: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "zsettle_troubles_total", Help: "Errors after which the node tries again, by code.",
		}, []string{"code"}),
	}
	gauge := func(name, help string, value func() float64) prometheus.Collector {
		return prometheus.NewGaugeFunc(prometheus.GaugeOpts{Name: name, Help: help}, value)
	}
	m.registry.MustRegister(m.steps, m.troubles,
		gauge("zsettle_head_block", "Newest block that the node has read.",
			func() float64 { return float64(n.wallet.Replica().Head().Number) }),
		gauge("zsettle_final_block", "Newest final block that the node has read.",
			func() float64 { return float64(n.wallet.Replica().FinalNumber()) }),
		gauge("zsettle_requests_under_way", "Requests in progress.", func() float64 {
			underWay, _ := n.wallet.UnderWay() // a broken journal shows in every other answer
			return float64(len(underWay))
		}),
		gauge("zsettle_deals_open", "Deals that have not ended.", func() float64 { return float64(n.openDeals()) }),
	)
	return m
}

func (m *meters) handler() http.Handler {
	return promhttp.HandlerFor(m.registry, promhttp.HandlerOpts{})
}

func (n *Node) openDeals() (open int) {
	for _, d := range n.party.Deals() {
		if d.Party && n.concerns(d) && !d.Phase.Ended() {
			open++
		}
	}
	return open
}
