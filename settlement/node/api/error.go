package api

// Error is the answer to every request that fails.
type Error struct {
	// Status is the HTTP status.
	Status int `json:"-"`
	// Code names the kind of error. docs/errors.md lists the names, which never change.
	Code string `json:"code" doc:"stable name of the kind of error; docs/errors.md lists them" example:"ref_used"`
	// Message is for people, and Field is the field of the request that it is about, if there is
	// one.
	Message string `json:"message" doc:"what is wrong, for people"`
	Field   string `json:"field,omitempty" doc:"the field of the request that is wrong" example:"body.amount"`
	// Hint says what to do about it, if the message doesn't.
	Hint string `json:"hint,omitempty" doc:"what to do about it, for people"`
	// Exit is the exit code of a command that ends with the error.
	Exit int `json:"exit" doc:"exit code of a command that ends with this error"`
}

// Error returns the message.
func (e *Error) Error() string { return e.Message }

// GetStatus returns the HTTP status.
func (e *Error) GetStatus() int { return e.Status }
