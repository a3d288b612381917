package deals

import (
	"encoding/json"
	"testing"
)

func TestTextRoundTrips(t *testing.T) {
	type leg struct {
		Deal  ID
		State State
	}
	for state := StateEmpty; state <= StateClosed; state++ {
		want := leg{ID{1, 31: byte(state)}, state}
		text, err := json.Marshal(want)
		if err != nil {
			t.Fatal(err)
		}
		var got leg
		if err := json.Unmarshal(text, &got); err != nil || got != want {
			t.Errorf("%s became %+v, %v", text, got, err)
		}
	}
}

func TestOtherTextsAreRefused(t *testing.T) {
	for _, text := range []string{"", "0x", "01", "0x01", ID{}.String() + "00", ID{}.String()[2:]} {
		id := ID{7}
		if err := id.UnmarshalText([]byte(text)); err == nil || id != (ID{7}) {
			t.Errorf("%q became %s, %v", text, id, err)
		}
	}
	for _, text := range []string{"", "Held", "state 6"} {
		state := StateHeld
		if err := state.UnmarshalText([]byte(text)); err == nil || state != StateHeld {
			t.Errorf("%q became %s, %v", text, state, err)
		}
	}
	if got := State(9).String(); got != "state 9" {
		t.Errorf("an unknown state is %q", got)
	}
}
