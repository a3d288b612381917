package audit

// CheckAll and CheckLegs let tests compare a report that no replica gave.
var (
	CheckAll  = (*Report).check
	CheckLegs = (*Report).checkLegs
)
