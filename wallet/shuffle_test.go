package wallet

import "testing"

// Every payment of a distribution is as likely to get one place as another, so that the places
// don't tell how many payments are real. The bounds are six standard deviations from the mean.
func TestPlacesTellNothing(t *testing.T) {
	const runs, n = 8000, 8
	var count [n][n]int
	for range runs {
		order, err := shuffled(n)
		if err != nil {
			t.Fatal(err)
		}
		for i, place := range order {
			count[i][place]++
		}
	}
	for i := range count {
		for place, got := range count[i] {
			if got < runs/n-180 || got > runs/n+180 {
				t.Errorf("payment %d was %d times at place %d, want about %d", i, got, place, runs/n)
			}
		}
	}
}
