package field_test

import (
	"encoding/json"
	"fmt"
	"log"

	"github.com/zsettle/zsettle/field"
)

// An element has one encoding as bytes and one as text.
func ExampleElement() {
	e := field.New(1_000_000)
	b := e.Bytes()
	decoded, err := field.FromBytes(b[:])
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("same number:", decoded == e)

	text, err := json.Marshal(e)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(string(text))
	// Output:
	// same number: true
	// "0x00000000000000000000000000000000000000000000000000000000000f4240"
}

// A decoder refuses a number that is not smaller than the order of the field. It never reduces.
func ExampleFromBytes() {
	order := field.Modulus().Bytes()
	_, err := field.FromBytes(order)
	fmt.Println(err)

	_, err = field.FromBytes(order[:31])
	fmt.Println(err)
	// Output:
	// field: value is not smaller than the field order
	// field: want 32 bytes, written as 0x and 64 hexadecimal digits
}
