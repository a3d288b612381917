package store_test

import (
	"errors"
	"fmt"
	"log"
	"time"

	"github.com/zsettle/zsettle/store"
)

// An update changes keys and the journal together, or not at all.
func Example() {
	s, err := store.OpenMemory() // OpenFolder returns two of them in files
	if err != nil {
		log.Fatal(err)
	}
	defer func() { _ = s.Close() }()

	err = s.Update(func(tx store.Tx) error {
		if err := tx.Put("balances", []byte("alice"), []byte("70")); err != nil {
			return err
		}
		if err := tx.Put("balances", []byte("bob"), []byte("30")); err != nil {
			return err
		}
		return tx.Record(store.Entry{ID: "payment 1", State: "sent", Time: time.Now()})
	})
	if err != nil {
		log.Fatal(err)
	}
	err = s.Update(func(tx store.Tx) error {
		if err := tx.Put("balances", []byte("alice"), []byte("0")); err != nil {
			return err
		}
		return errors.New("bob is not known")
	})
	fmt.Println("second update:", err)

	err = s.Iterate("balances", nil, func(key, value []byte) error {
		fmt.Printf("%s has %s\n", key, value)
		return nil
	})
	if err != nil {
		log.Fatal(err)
	}
	entries, err := s.Journal("sent")
	if err != nil {
		log.Fatal(err)
	}
	for _, e := range entries {
		fmt.Println("not confirmed:", e.ID)
	}
	// Output:
	// second update: bob is not known
	// alice has 70
	// bob has 30
	// not confirmed: payment 1
}

// A key that does not exist is not an empty value.
func ExampleReader_Get() {
	s, err := store.OpenMemory()
	if err != nil {
		log.Fatal(err)
	}
	defer func() { _ = s.Close() }()

	_, err = s.Get("balances", []byte("carol"))
	fmt.Println(errors.Is(err, store.ErrNotFound))
	// Output:
	// true
}
