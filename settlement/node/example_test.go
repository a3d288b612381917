package node_test

import (
	"context"
	"log"
	"net/http"

	"github.com/zsettle/zsettle/settlement/node"
)

// A node serves its API on a loopback address while it takes the party's steps. What it is made of
// is in a Config: the party, its journal, its cards and its approvals.
func Example() {
	config := node.Config{ /* … */ }
	n, err := node.New(config)
	if err != nil {
		log.Print(err) // every field must be set
		return
	}
	server := &http.Server{Addr: "127.0.0.1:8546", Handler: n.Handler()}
	go func() { log.Print(server.ListenAndServe()) }()
	if err := n.Run(context.Background()); err != nil {
		log.Fatal(err)
	}
}
